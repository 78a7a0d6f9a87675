package io.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class StructureTest {

  private static Block paragraph(int start, int end) {
    return new Block(BlockKind.PARAGRAPH, 0, new Span(start, end));
  }

  @Test
  void blocksDoNotOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Structure(List.of(paragraph(0, 3), paragraph(2, 4))));
  }

  @Test
  void onlyAHeadingHasALevel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block(BlockKind.PARAGRAPH, 1, new Span(0, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block(BlockKind.HEADING, 0, new Span(0, 1)));
  }

  @Test
  void blocksStandInTheirText() {
    var structure = new Structure(List.of(paragraph(0, 3), paragraph(4, 7)));
    assertThat(structure.fits("one two")).isTrue();
    assertThat(structure.fits("one tw")).isFalse();
    assertThat(structure.fits("on  two")).isFalse();
  }
}
