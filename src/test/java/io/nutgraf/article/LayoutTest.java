package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.LaidOut;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Structure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a document is read whose layout is known. */
class LayoutTest {

  private static final String NEWS =
      "The old bridge over the river was closed on Monday by the town.";

  @ParameterizedTest
  @CsvSource({
    "QUOTED_REPLY, QUOTED_REPLY",
    "SIGNATURE, SIGNATURE",
    "PAGE_FURNITURE, PAGE_FURNITURE",
    "ASIDE, ASIDE"
  })
  void whatIsNoContentIsNoiseOfAKindOfItsOwn(BlockKind kind, Noise.Kind noise) {
    ReadText read = read(new LaidOut().with(NEWS).with(kind, "Jane Doe said so. Really."));
    assertThat(read.noise().passages())
        .extracting(Noise::kind, passage -> passage.excerpt().text())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(noise, "Jane Doe said so. Really."));
    assertThat(read.words().strip()).isEqualTo(NEWS);
    assertThat(sentences(read)).containsExactly(NEWS);
  }

  @Test
  void noiseOfTheLayoutAndOfLinesStandInTheOrderOfTheText() {
    ReadText read =
        read(
            new LaidOut()
                .with(BlockKind.PAGE_FURNITURE, "Page 1 of 2")
                .with("By Jane Doe | 29 November 2022")
                .with(NEWS)
                .with("Follow us on Twitter.")
                .with(BlockKind.ASIDE, "More from the river"));
    assertThat(read.noise().passages())
        .extracting(Noise::kind)
        .containsExactly(
            Noise.Kind.PAGE_FURNITURE, Noise.Kind.PREFIX, Noise.Kind.PROMO, Noise.Kind.ASIDE);
    assertThat(sentences(read)).containsExactly(NEWS);
  }

  @Test
  void aMailOfNothingButWhatItQuotesIsAboutThat() {
    ReadText read =
        read(
            new LaidOut()
                .with(BlockKind.QUOTED_REPLY, NEWS)
                .with(BlockKind.SIGNATURE, "Jane Doe, Bridges Inc."));
    assertThat(read.noise().passages())
        .extracting(Noise::kind)
        .containsExactly(Noise.Kind.SIGNATURE);
    assertThat(sentences(read)).containsExactly(NEWS);
  }

  @ParameterizedTest
  @EnumSource(
      value = BlockKind.class,
      names = {"QUOTED_REPLY", "SIGNATURE", "PAGE_FURNITURE", "ASIDE"})
  void aDocumentOfOneKindIsNeverEmpty(BlockKind kind) {
    ReadText read = read(new LaidOut().with(kind, NEWS).with(kind, NEWS).with("* * *"));
    assertThat(read.noise().passages()).isEmpty();
    assertThat(sentences(read)).containsExactly(NEWS, NEWS);
  }

  @Test
  void rulesForLinesReadNoRowsAndNoPrograms() {
    ReadText read =
        read(
            new LaidOut()
                .with(NEWS)
                .with(BlockKind.TABLE_ROW, "Leave a Reply")
                .with(BlockKind.CODE, "Leave a Reply"));
    assertThat(read.noise().passages()).isEmpty();
  }

  @Test
  void theLanguageIsThatOfTheWordsThatAreNoNoise() {
    String reply = "Vielen Dank, das ist eine sehr gute Nachricht für uns alle hier in der Stadt.";
    ReadText read = read(new LaidOut().with(reply).with(BlockKind.QUOTED_REPLY, NEWS.repeat(9)));
    assertThat(read.language().code()).isEqualTo("de");
  }

  @Test
  void noSentenceCrossesABlockAndNoLineBreakEndsOne() {
    ReadText read = read(new LaidOut().with("The bridge was\nclosed and").with("the town slept."));
    assertThat(sentences(read)).containsExactly("The bridge was\nclosed and", "the town slept.");
  }

  @ParameterizedTest
  @EnumSource(
      value = BlockKind.class,
      names = {"HEADING", "CAPTION", "TABLE_ROW", "CODE"})
  void headingsCaptionsRowsAndProgramsAreOneSentenceEach(BlockKind kind) {
    String words = "It rained. It will rain? It did.";
    ReadText read = read(new LaidOut().with(NEWS).with(kind, words));
    assertThat(sentences(read)).containsExactly(NEWS, words);
  }

  @Test
  void theLayoutOfTheBodyHasABlockForEachParagraph() {
    ReadText read =
        read(
            new LaidOut()
                .heading(2, "Closed")
                .with("KYIV, Nov. 29 (Reuters) - " + NEWS)
                .with(BlockKind.ASIDE, "More")
                .with(BlockKind.LIST_ITEM, NEWS));
    assertThat(read.layout().blocks())
        .extracting(Block::kind)
        .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM);
    assertThat(read.paragraphs())
        .isEqualTo(read.layout().blocks().stream().map(Block::span).toList());
    assertThat(sentences(read)).containsExactly("Closed", NEWS, NEWS);
  }

  @Test
  void ofAPlainTextNoLayoutIsKnown() {
    assertThat(ArticleReader.standard().read(Document.of(NEWS)).layout())
        .isEqualTo(Structure.UNKNOWN);
  }

  private static ReadText read(LaidOut document) {
    return ArticleReader.standard().read(document.document());
  }

  private static List<String> sentences(ReadText read) {
    return read.sentences().stream().map(Sentence::span).map(s -> s.of(read.text())).toList();
  }
}
