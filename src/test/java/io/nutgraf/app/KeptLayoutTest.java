package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.LaidOut;
import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptLayoutTest {

  /** As it was written first: it is read for ever. */
  private static final String FIRST =
      "1 h2 0 6 p 2 11 f 1 3 title JSON_LD 0+6 6 Bridge author META - 9 Jané Doe: "
          + "publisher OPEN_GRAPH - 1   date TIME_ELEMENT/DAY 8+4 10 2022-11-29 ";

  private static final KeptLayout LAYOUT =
      new KeptLayout(
          new Structure(
              List.of(
                  new Block(BlockKind.HEADING, 2, new Span(0, 6)),
                  new Block(BlockKind.PARAGRAPH, 0, new Span(8, 19)),
                  new Block(BlockKind.PAGE_FURNITURE, 0, new Span(20, 23)))),
          new Stated(
              List.of(new Stated.Words("Bridge", Source.JSON_LD, new Span(0, 6))),
              List.of(new Stated.Words("Jané Doe:", Source.META, null)),
              List.of(new Stated.Words(" ", Source.OPEN_GRAPH, null)),
              List.of(
                  new Stated.Day(
                      "2022-11-29", Precision.DAY, Source.TIME_ELEMENT, new Span(8, 12)))));

  @Test
  void isWrittenAsEver() {
    assertThat(LAYOUT.notation()).isEqualTo(FIRST);
  }

  @Test
  void isReadAsEver() {
    assertThat(KeptLayout.parse(FIRST)).contains(LAYOUT);
  }

  @Test
  void everyLayoutIsReadAsItWasWritten() {
    Random random = new Random(12);
    BlockKind[] kinds = BlockKind.values();
    for (int run = 0; run < 200; run++) {
      List<Block> blocks = new ArrayList<>();
      for (int end = 0; blocks.size() < 1 + random.nextInt(20); ) {
        BlockKind kind = kinds[random.nextInt(kinds.length)];
        int start = end + random.nextInt(5);
        end = start + 1 + random.nextInt(1000);
        int level = kind == BlockKind.HEADING ? 1 + random.nextInt(6) : 0;
        blocks.add(new Block(kind, level, new Span(start, end)));
      }
      KeptLayout layout = new KeptLayout(new Structure(blocks), Stated.NOTHING);
      assertThat(KeptLayout.parse(layout.notation())).contains(layout);
    }
  }

  @Test
  void whatALaterVersionStatesIsPassedOver() {
    KeptLayout read =
        KeptLayout.parse("1 z3 0 6 p 2 11 title ORACLE - 3 Odd mood LAYOUT - 3 sad ").orElseThrow();
    assertThat(read.structure().blocks())
        .extracting(Block::kind)
        .containsExactly(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    assertThat(read.stated()).isEqualTo(Stated.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2 p 0 6 ",
        "1",
        "1 p 0 ",
        "1 p 0 6",
        "1 p 0 -6 ",
        "1 h 0 6 ",
        "1 p x 6 ",
        "1 p 0 6 title META - 99 Odd ",
        "1 p 0 6 title META 1 3 Odd "
      })
  void whatIsNoneIsNotRead(String notation) {
    assertThat(KeptLayout.parse(notation)).isEmpty();
  }

  @Test
  void thatOfAnotherTextIsOfNoUse() {
    Document document = new LaidOut().with("A bridge.").document();
    KeptLayout layout = KeptLayout.of(document).orElseThrow();
    assertThat(layout.of(document.text(), null)).contains(document);
    assertThat(layout.of("A bri", null)).isEmpty();
  }

  @Test
  void aPlainTextHasNone() {
    assertThat(KeptLayout.of(Document.of("A bridge.", "A title", null, null))).isEmpty();
  }
}
