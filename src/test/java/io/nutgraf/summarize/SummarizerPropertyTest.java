package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Offsets;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.fuzz.Promises;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.LaidOut;
import io.nutgraf.model.Noise;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.SentenceLength;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.SummaryOptions.Order;
import io.nutgraf.model.Surrogates;
import io.nutgraf.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

  /** As articles are made: whatever a summary tells stands in some of them. */
  private static final List<String> PASSAGES =
      List.of(
          "Bridge Closes in Kyiv - BBC News\n\n",
          "By Jane Doe and John Roe, Reuters\n\n",
          "date 2022-11-29 ",
          "Published: 29 November 2022\n",
          "KYIV, Ukraine, Nov. 29 (Reuters) - ",
          "“We will not retreat,” Ukrainian Foreign Minister Dmytro Kuleba told CNN on Tuesday. ",
          "Mr. Kuleba said that the bridge, built in May 1998, would stay open until next week. ",
          "\"No,\" said Jane Doe, a spokeswoman for NATO. \"Never.\" ",
          "The North Atlantic Treaty Organization (NATO) met Volkswagen AG's chief, Ann Smith. ",
          "According to the Global Times, Russia’s army left Kherson two weeks ago. ",
          "Yeni F16'sı Ege'de düştü. Ankara dün açıkladı. ",
          "«Мы не отступим», — заявил министр Сергей Лавров во вторник, 29 ноября. ",
          "„Wir bleiben“, sagte Bundeskanzler Olaf Scholz am Dienstag in Berlin. ",
          "岸田文雄首相は29日、「後退しない」と述べた。",
          "10:30 a.m. The president arrives. ",
          "Q: And why?\nA: Because.\n",
          "\n\nFollow us on Twitter.\n",
          "\n\nLeave a Reply\nYour email address will not be published.\n",
          "\n\n© 2022 The Daily Planet. All rights reserved.",
          "\n\n(Reporting by Ann Smith; Editing by Bob Jones)\n");

  /** Symbols of one unit and of two, sequences of them, and letters of two. */
  private static final List<String> ASTRAL =
      List.of(
          "😀",
          "👩‍🚀",
          "👍🏽",
          "🇺🇦",
          "❤️",
          "1️⃣",
          "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
          "™",
          "𝐀𝐧𝐧",
          "𐐀𐐨",
          "𠮷",
          "𞤀",
          "𝟚",
          "\uFE0F",
          "\u200D",
          "\uDB40\uDD00",
          "İ",
          "ß",
          "Σ",
          "\u0301");

  @Test
  void everyExcerptOfEveryKindIsASliceAmongAstralCharacters() {
    Random random = new Random(20221130);
    Set<String> told = new TreeSet<>();
    for (int i = 0; i < TEXTS; i++) {
      Document document = Document.of(astral(random));
      switch (Summarizer.standard().summarize(document, options(random))) {
        case Outcome.Rejected _ -> assertThat(document.isWordless()).isTrue();
        case Outcome.Summarized done -> {
          Promises.check(document.text(), done);
          tell(told, SummaryJson.of(done.summary(), Offsets.UTF16), "");
        }
      }
    }
    assertThat(told)
        .as("what was told by some text")
        .contains(
            "keySentences",
            "headline",
            "byline",
            "publisher",
            "dateline",
            "keyPhrases",
            "topics",
            "topics.mention",
            "mentions",
            "mentions.role",
            "mentions.aliases",
            "mentions.occurrences",
            "quotes",
            "quotes.speaker",
            "quotes.cue",
            "dates",
            "dates.sentence",
            "citedOutlets",
            "citedOutlets.cue",
            "removed");
  }

  /** The names of the fields that hold something, with those of the fields they are in. */
  private static void tell(Set<String> told, JsonNode json, String path) {
    json.properties()
        .forEach(
            field -> {
              if (!field.getValue().isArray() || !field.getValue().isEmpty()) {
                told.add(path + field.getKey());
              }
              tell(told, field.getValue(), path + field.getKey() + ".");
            });
    if (json.isArray()) {
      json.forEach(element -> tell(told, element, path));
    }
  }

  private static String astral(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(PASSAGES.get(random.nextInt(PASSAGES.size())));
    }
    for (int i = random.nextInt(40); i > 0; i--) {
      text.insert(place(text, random), ASTRAL.get(random.nextInt(ASTRAL.size())));
    }
    return text.toString();
  }

  /** Any place half of the time, else before or behind a word. */
  private static int place(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    if (random.nextBoolean()) {
      return at;
    }
    int space = text.indexOf(" ", at);
    return space < 0 ? text.length() : space + random.nextInt(2);
  }

  @Test
  void everyExcerptIsASliceInOrderAndInBounds() {
    Random random = new Random(20221129);
    for (int i = 0; i < TEXTS; i++) {
      Document document = document(random);
      check(document, options(random));
    }
  }

  /** What is noise by its layout, and not by its words. */
  private static final Set<Noise.Kind> REMOVED =
      EnumSet.of(
          Noise.Kind.QUOTED_REPLY,
          Noise.Kind.SIGNATURE,
          Noise.Kind.PAGE_FURNITURE,
          Noise.Kind.ASIDE);

  /** What is picked only of a document that has nothing else. */
  private static final Set<BlockKind> BESIDE =
      EnumSet.of(BlockKind.HEADING, BlockKind.PULL_QUOTE, BlockKind.CODE);

  @Test
  void everyLayoutIsKept() {
    Random random = new Random(20221201);
    for (int i = 0; i < TEXTS; i++) {
      Document document = laidOut(random);
      check(document, options(random));
    }
  }

  private static void checkLayout(Document document, Outcome.Summarized done) {
    Function<Span, BlockKind> kind =
        span -> document.structure().blockAt(span.start()).orElseThrow().kind();
    for (ScoredSentence sentence : done.sentences()) {
      Span span = sentence.sentence().span();
      assertThat(document.structure().blockAt(span.start()).orElseThrow().span())
          .satisfies(block -> assertThat(block.contains(span)).isTrue());
    }
    List<Span> removed =
        done.summary().removed().stream()
            .filter(noise -> REMOVED.contains(noise.kind()))
            .map(noise -> noise.excerpt().span())
            .toList();
    for (Span told : told(done)) {
      assertThat(removed).as("%s of %s", told, document).noneMatch(told::overlaps);
    }
    boolean beside =
        done.sentences().stream().allMatch(s -> BESIDE.contains(kind.apply(s.sentence().span())));
    for (KeySentence key : done.summary().keySentences()) {
      assertThat(beside || !BESIDE.contains(kind.apply(key.excerpt().span()))).isTrue();
    }
  }

  /** Wherever something stands that a summary tells, but for what it tells as removed. */
  private static List<Span> told(Outcome.Summarized done) {
    Summary summary = done.summary();
    List<Span> told = new ArrayList<>();
    addSpans(told, SummaryJson.of(summary, Offsets.UTF16).without(List.of("removed")));
    done.sentences().forEach(each -> told.add(each.sentence().span()));
    return told;
  }

  private static void addSpans(List<Span> spans, JsonNode json) {
    if (json.has("offset") && json.has("length")) {
      int start = json.get("offset").intValue();
      spans.add(new Span(start, start + json.get("length").intValue()));
    }
    json.forEach(each -> addSpans(spans, each));
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Document laidOut(Random random) {
    LaidOut document = new LaidOut();
    List<String> blocks = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      String words = Surrogates.repair(random.nextBoolean() ? astral(random) : tokens(random));
      if (!words.strip().isEmpty()) {
        BlockKind kind = any(random, BlockKind.values());
        document.with(kind, words.strip());
        blocks.add(words.strip());
      }
    }
    for (String block : blocks) {
      Source source = any(random, Source.values());
      @Nullable Span span = random.nextBoolean() ? document.span(block) : null;
      switch (random.nextInt(12)) {
        case 0 -> document.titled(block, source, span);
        case 1 -> document.by(block, source, span);
        case 2 -> document.from(block, source);
        case 3 -> document.on("2022-11-29", source, span);
        default -> {}
      }
    }
    return document.document();
  }

  private static void check(Document document, SummaryOptions options) {
    Outcome outcome = Summarizer.standard().summarize(document, options);
    assertThat(Summarizer.standard().summarize(document, options)).isEqualTo(outcome);
    switch (outcome) {
      case Outcome.Rejected _ -> assertThat(document.isWordless()).isTrue();
      case Outcome.Summarized done -> {
        check(document.text(), options, done);
        if (document.structure().isKnown()) {
          checkLayout(document, done);
        }
      }
    }
  }

  private static void check(String text, SummaryOptions options, Outcome.Summarized done) {
    Promises.check(text, done);
    Summary summary = done.summary();
    List<Span> removed = summary.removed().stream().map(n -> n.excerpt().span()).toList();
    List<Span> sentences = done.sentences().stream().map(s -> s.sentence().span()).toList();
    assertDisjointAndInOrder(text, removed);
    assertDisjointAndInOrder(text, sentences);
    assertThat(summary.sentenceCount()).isEqualTo(sentences.size()).isPositive();
    for (Span sentence : sentences) {
      assertThat(removed).as("noise in %s of %s", sentence, text).noneMatch(sentence::overlaps);
    }
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
      assertThat(options.sentenceLength().allows(Words.count(text, key.excerpt().span()))).isTrue();
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

  private static String tokens(Random random) {
    StringBuilder text = new StringBuilder();
    int tokens = random.nextInt(120);
    for (int i = 0; i < tokens; i++) {
      text.append(TOKENS.get(random.nextInt(TOKENS.size())));
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static Document document(Random random) {
    String text = tokens(random);
    List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2022, 12, 1)));
    return Document.of(
        text,
        random.nextInt(5) == 0 ? "The bridge" : null,
        null,
        random.nextBoolean() ? days.getFirst() : null);
  }
}
