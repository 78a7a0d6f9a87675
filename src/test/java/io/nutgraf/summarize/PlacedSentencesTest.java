package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.nutgraf.model.Document;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.PlacedSentence;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.TextPart;
import io.nutgraf.text.Words;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacedSentencesTest {

  private static final String STORY =
      """
      Ferry wharf reopens after storm

      By Jane Doe

      Tuesday, December 8, 2009

      The ferry wharf at Vaucluse reopened on Tuesday after a storm. Commuters had waited for two \
      weeks to see it open again.

      Photo: Getty Images

      The council paid for the repairs. It will inspect the wharf every month from now on.

      Leave a comment
      Your email address will not be published.
      """;

  @Test
  void everySentenceIsToldWithItsPart() {
    assertThat(parts(STORY))
        .containsExactly(
            tuple("Ferry wharf reopens after storm", TextPart.HEADLINE),
            tuple("By Jane Doe", TextPart.BYLINE),
            tuple("Tuesday, December 8, 2009", TextPart.DATELINE),
            tuple("The ferry wharf at Vaucluse reopened on Tuesday after a storm.", TextPart.BODY),
            tuple("Commuters had waited for two weeks to see it open again.", TextPart.BODY),
            tuple("Photo: Getty Images", TextPart.CAPTION),
            tuple("The council paid for the repairs.", TextPart.BODY),
            tuple("It will inspect the wharf every month from now on.", TextPart.BODY),
            tuple("Leave a comment", TextPart.FOOTER),
            tuple("Your email address will not be published.", TextPart.FOOTER));
  }

  @Test
  void noWordStandsOutsideOfAllSentences() {
    int from = 0;
    for (PlacedSentence sentence : summarize(STORY).placed()) {
      assertThat(Words.standIn(STORY, new Span(from, sentence.span().start()))).isFalse();
      from = sentence.span().end();
    }
    assertThat(Words.standIn(STORY, new Span(from, STORY.length()))).isFalse();
  }

  @Test
  void theNumbersAreThoseOfKeySentences() {
    Outcome.Summarized done = summarize(STORY);
    for (KeySentence key : done.summary().keySentences()) {
      PlacedSentence placed =
          done.placed().stream()
              .filter(each -> isNumbered(each.ranked(), key.index()))
              .findFirst()
              .orElseThrow();
      assertThat(key.excerpt().span().contains(placed.span())).isTrue();
      assertThat(placed.part()).isEqualTo(TextPart.BODY);
    }
    assertThat(done.sentences()).hasSize(done.summary().sentenceCount());
  }

  @Test
  void aDatelineThatLeadsIntoASentenceBelongsToIt() {
    String text =
        "KYIV, Nov 29 (Reuters) - The bridge over the river was opened again on Tuesday. Traffic "
            + "was heavy in the morning, and nobody was hurt when a lorry turned over.";
    assertThat(parts(text))
        .startsWith(
            tuple(
                "KYIV, Nov 29 (Reuters) - The bridge over the river was opened again on Tuesday.",
                TextPart.BODY));
    assertThat(summarize(text).sentences().getFirst().sentence().span().of(text))
        .startsWith("The bridge");
  }

  @Test
  void whatStandsBetweenIsAnAside() {
    String text =
        """
        The council paid for the repairs of the wharf on Monday, it said in a statement.

        Share this

        It will inspect the wharf every month from now on, and tell what it finds there.
        """;
    assertThat(parts(text)).contains(tuple("Share this", TextPart.ASIDE));
  }

  @Test
  void aDocumentOfAHeadlineAloneHasASentence() {
    assertThat(parts("Ferry wharf reopens after storm")).hasSize(1);
  }

  private static boolean isNumbered(@Nullable ScoredSentence sentence, int index) {
    return sentence != null && sentence.sentence().index() == index;
  }

  private static List<Tuple> parts(String text) {
    return summarize(text).placed().stream()
        .map(each -> tuple(each.span().of(text), each.part()))
        .toList();
  }

  private static Outcome.Summarized summarize(String text) {
    return (Outcome.Summarized)
        Summarizer.standard().summarize(Document.of(text), SummaryOptions.DEFAULT);
  }
}
