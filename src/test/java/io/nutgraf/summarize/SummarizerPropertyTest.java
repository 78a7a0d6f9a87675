package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Document;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Noise;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.SentenceLength;
import io.nutgraf.model.Span;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.SummaryOptions.Order;
import io.nutgraf.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every text, shown on many that a seeded generator makes up. */
class SummarizerPropertyTest {

  private static final int TEXTS = 1500;

  private static final List<String> TOKENS =
      List.of(
          "the",
          "Minister",
          "said",
          "bridge",
          "closed",
          "Dr.",
          "U.S.",
          "e.g.",
          "3.5",
          "No.",
          "J.",
          "“We",
          "will",
          "not",
          "retreat,”",
          "\"Yes",
          "no.\"",
          "‘maybe’",
          "(aside",
          "aside)",
          "?",
          "!",
          "...",
          "…",
          ".",
          ".",
          ".",
          ".",
          ",",
          ";",
          ":",
          "—",
          "-",
          "•",
          "|",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u200B",
          "\uFEFF",
          "\u0000",
          "😀",
          "👨‍👩‍👧",
          "🇺🇦",
          "e\u0301",
          "\u0301",
          "\uD83D",
          "\uDE00",
          "قال",
          "الوزير.",
          "؟",
          "שלום",
          "你好。",
          "世界",
          "Привет,",
          "мир.",
          "«Да»",
          "2022-11-29",
          "date",
          "Tuesday,",
          "November 29",
          "By",
          "Jane Doe",
          "Leave a Reply",
          "Follow us on Twitter.",
          "Home > News",
          "© 2022",
          "\u202E",
          "\u2028",
          "ﬁ",
          "ß",
          "İ");

  @Test
  void everyExcerptIsASliceInOrderAndInBounds() {
    Random random = new Random(20221129);
    for (int i = 0; i < TEXTS; i++) {
      Document document = document(random);
      check(document, options(random));
    }
  }

  private static void check(Document document, SummaryOptions options) {
    Outcome outcome = Summarizer.standard().summarize(document, options);
    assertThat(Summarizer.standard().summarize(document, options)).isEqualTo(outcome);
    switch (outcome) {
      case Outcome.Rejected _ -> assertThat(document.isWordless()).isTrue();
      case Outcome.Summarized done -> check(document.text(), options, done);
    }
  }

  private static void check(String text, SummaryOptions options, Outcome.Summarized done) {
    Summary summary = done.summary();
    List<Span> removed = summary.removed().stream().map(n -> n.excerpt().span()).toList();
    List<Span> sentences = done.sentences().stream().map(s -> s.sentence().span()).toList();
    assertDisjointAndInOrder(text, removed);
    assertDisjointAndInOrder(text, sentences);
    assertThat(summary.sentenceCount()).isEqualTo(sentences.size()).isPositive();
    for (Span sentence : sentences) {
      assertThat(removed).as("noise in %s of %s", sentence, text).noneMatch(sentence::overlaps);
    }
    summary.removed().stream().map(Noise::excerpt).forEach(e -> assertSlice(text, e));
    assertNumbered(done.sentences());
    assertKeySentences(text, options, summary, done.sentences());
  }

  private static void assertKeySentences(
      String text, SummaryOptions options, Summary summary, List<ScoredSentence> sentences) {
    List<KeySentence> keys = summary.keySentences();
    assertThat(keys).hasSizeLessThanOrEqualTo(most(options, sentences.size()));
    boolean mayBeEmpty =
        options.excludeQuotes() || !options.sentenceLength().equals(SentenceLength.ANY);
    assertThat(mayBeEmpty || !keys.isEmpty()).isTrue();
    for (KeySentence key : keys) {
      assertSlice(text, key.excerpt());
      assertThat(options.sentenceLength().allows(Words.count(text, key.excerpt().span()))).isTrue();
      key.context().forEach(excerpt -> assertSlice(text, excerpt));
      assertThat(key.rankScore()).isBetween(0.0, 1.0);
      assertThat(key.excerpt().span().contains(sentences.get(key.index()).sentence().span()))
          .isTrue();
    }
    if (options.order() == Order.OFFSET) {
      assertDisjointAndInOrder(text, keys.stream().map(key -> key.excerpt().span()).toList());
    } else {
      assertThat(keys)
          .extracting(KeySentence::rankScore)
          .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
  }

  private static int most(SummaryOptions options, int sentences) {
    Integer percent = options.percent();
    return percent == null ? options.sentenceCount() : Math.ceilDiv(sentences * percent, 100);
  }

  private static void assertNumbered(List<ScoredSentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      assertThat(sentences.get(i).sentence().index()).isEqualTo(i);
      assertThat(sentences.get(i).rankScore()).isBetween(0.0, 1.0);
    }
  }

  private static void assertDisjointAndInOrder(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.isEmpty()).isFalse();
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static void assertSlice(String text, Excerpt excerpt) {
    assertThat(text.substring(excerpt.offset(), excerpt.offset() + excerpt.length()))
        .isEqualTo(excerpt.text());
    assertThat(Character.isLowSurrogate(excerpt.text().charAt(0))).isFalse();
    assertThat(Character.isHighSurrogate(excerpt.text().charAt(excerpt.length() - 1))).isFalse();
  }

  private static SummaryOptions options(Random random) {
    @Nullable Integer percent = random.nextInt(4) == 0 ? 1 + random.nextInt(100) : null;
    @Nullable String query = random.nextInt(4) == 0 ? "bridge Minister мир" : null;
    Order order = random.nextBoolean() ? Order.OFFSET : Order.RANK;
    boolean excludeQuotes = random.nextInt(4) == 0;
    var options = new SummaryOptions(1 + random.nextInt(5), percent, order, query, excludeQuotes);
    int min = 1 + random.nextInt(12);
    return random.nextInt(4) == 0
        ? options.withSentenceLength(new SentenceLength(min, min + random.nextInt(12)))
        : options;
  }

  private static Document document(Random random) {
    StringBuilder text = new StringBuilder();
    int tokens = random.nextInt(120);
    for (int i = 0; i < tokens; i++) {
      text.append(TOKENS.get(random.nextInt(TOKENS.size())));
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }
    List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2022, 12, 1)));
    return Document.of(
        text.toString(),
        random.nextInt(5) == 0 ? "The bridge" : null,
        null,
        random.nextBoolean() ? days.getFirst() : null);
  }
}
