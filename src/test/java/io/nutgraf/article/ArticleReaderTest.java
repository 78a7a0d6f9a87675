package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.dates.StatedDate;
import io.nutgraf.model.Document;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

  private static final String TEXT =
      """
      Bridge to close

      By Jane Doe | 29 November 2022

      LONDON (Reuters) - The council voted to close the old bridge. It rained.

      * * *

      “We can't pay twice. We won't,” said Mayor John Roe. He left.

      Share this:
      """;

  private final ArticleReader reader = ArticleReader.standard();

  @Test
  void takesADocumentApart() {
    ReadText read = reader.read(Document.of(TEXT));
    assertThat(read.language().code()).isEqualTo("en");
    assertThat(read.words()).hasSameSizeAs(TEXT).doesNotContain("29 November", "Share");
    assertThat(read.titles())
        .extracting(span -> span.of(TEXT))
        .containsExactly("Bridge to close", "LONDON (Reuters)");
    assertThat(read.sentences())
        .extracting(sentence -> sentence.span().of(TEXT))
        .containsExactly(
            "The council voted to close the old bridge.",
            "It rained.",
            "“We can't pay twice.",
            "We won't,” said Mayor John Roe.",
            "He left.");
    assertThat(read.lines()).hasSize(7).isSorted();
  }

  @Test
  void numbersSentencesWithoutRulesOfDashes() {
    ReadText read = reader.read(Document.of(TEXT));
    assertThat(read.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2, 3, 4);
    assertThat(read.statements()).extracting(Sentence::index).containsExactly(0, 1, 2, 4);
  }

  @Test
  void whatThePrefixSaysTravelsWithTheNoise() {
    DetectedNoise noise = reader.read(Document.of(TEXT)).noise();
    assertThat(noise.passages())
        .extracting(Noise::kind)
        .containsExactly(Noise.Kind.PREFIX, Noise.Kind.PROMO);
    assertThat(noise.prefixes()).hasSize(1);
    Prefix prefix = noise.prefixes().getFirst();
    assertThat(prefix.stated().map(StatedDate::span).map(span -> span.of(TEXT)))
        .contains("29 November 2022");
    assertThat(prefix.signed().map(byline -> byline.names().of(TEXT))).contains("Jane Doe");
  }

  @Test
  void whereNothingElseIsLeftNothingIsNoise() {
    ReadText read = reader.read(Document.of("29 November 2022"));
    assertThat(read.noise()).isEqualTo(DetectedNoise.NONE);
    assertThat(read.words()).isEqualTo(read.text());
  }

  @Test
  void readsOnlyWhatHasFewEnoughSentences() {
    Document document = Document.of("One came. Two came. Three came.");
    assertThat(reader.read(document, 2)).isEmpty();
    assertThat(reader.read(document, 3)).contains(reader.read(document));
    assertThat(reader.read(document, 3).map(ReadText::statements).map(List::size)).contains(3);
  }
}
