package io.nutgraf.reading.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Span;
import org.junit.jupiter.api.Test;

class TextBuilderTest {

  private final TextBuilder builder = new TextBuilder(1_000);

  private String text() {
    return builder.build().text();
  }

  @Test
  void foldsWhiteSpaceAndLeavesOutWhatIsInvisible() {
    builder.begin(BlockKind.PARAGRAPH).append(" one\u00a0\n two").append("\t thr\u00adee\u200b ");
    assertThat(text()).isEqualTo("one two three");
  }

  @Test
  void setsBlocksApart() {
    builder.heading(2).append("Head");
    builder.block(BlockKind.PARAGRAPH, "Body");
    builder.block(BlockKind.LIST_ITEM, "a");
    builder.block(BlockKind.LIST_ITEM, "b");
    assertThat(text()).isEqualTo("Head\n\nBody\n\na\nb");
    assertThat(builder.build().structure().blocks())
        .first()
        .isEqualTo(new Block(BlockKind.HEADING, 2, new Span(0, 4)));
  }

  @Test
  void aBlockWithoutWordsIsNone() {
    assertThat(builder.block(BlockKind.CAPTION, " \n ")).isEmpty();
    assertThat(builder.build().structure().isKnown()).isFalse();
  }

  @Test
  void breaksLinesAndKeepsTheWhiteSpaceOfCode() {
    builder.begin(BlockKind.PARAGRAPH).append("a ").lineBreak().append(" b").lineBreak();
    builder.begin(BlockKind.CODE).preformatted("\n  if (x)\n    y();\n");
    assertThat(text()).isEqualTo("a\nb\n\nif (x)\n    y();");
  }

  @Test
  void tellsWhereABlockStands() {
    builder.block(BlockKind.PARAGRAPH, "first");
    Span span = builder.block(BlockKind.PARAGRAPH, " second ").orElseThrow();
    assertThat(span.of(text())).isEqualTo("second");
  }

  @Test
  void repairsSurrogatesThatCameAlone() {
    builder.begin(BlockKind.PARAGRAPH).append("x\uD83D").append("\uDE00 y\uDE00");
    assertThat(text()).isEqualTo("x\uD83D\uDE00 y\uFFFD");
  }

  @Test
  void isOfBoundedLength() {
    builder.begin(BlockKind.PARAGRAPH);
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> builder.append("x".repeat(1_001)))
        .extracting(e -> e.rejection().code())
        .isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
  }
}
