package io.nutgraf.reading.pdf;

import static io.nutgraf.reading.pdf.PdfFile.line;
import static io.nutgraf.reading.pdf.PdfFile.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import org.junit.jupiter.api.Test;

class DropCapsTest {

  /** The lines beside an initial at {@code x}, and one below it. */
  private static String beside(double x) {
    return line(x + 28, 700, "he mill by the river stood empty for nine years,")
        + line(x + 28, 688, "and nobody knew what should become of it until a")
        + line(x + 28, 676, "teacher of music asked for a hall to play in, and")
        + line(x, 664, "the town gave her the keys of it on the same day.");
  }

  private static final String WHOLE =
      "The mill by the river stood empty for nine years, and nobody knew what should become of it"
          + " until a teacher of music asked for a hall to play in, and the town gave her the keys"
          + " of it on the same day.";

  @Test
  void initialOverThreeLinesBeginsTheWordOfTheFirst() {
    String contents = text("F1", 40, 72, 676, "T") + beside(72);
    assertThat(PdfFile.blocks(PdfFile.of(contents).read(), BlockKind.PARAGRAPH))
        .containsExactly(WHOLE);
  }

  @Test
  void initialIsJoinedThoughItIsDrawnLast() {
    String contents = beside(72) + text("F1", 40, 72, 676, "T");
    assertThat(PdfFile.of(contents).read().text()).isEqualTo(WHOLE);
  }

  @Test
  void initialBesideAColumnIsThatOfTheOther() {
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      left.append(line(40, 700 - 12 * i, "its words"));
    }
    String contents = left + text("F1", 40, 112, 676, "T") + beside(112);
    assertThat(PdfFile.of(contents).read().text()).contains("The mill by the river");
  }

  @Test
  void largeWordsAreNoInitials() {
    String contents = text("F2", 40, 72, 720, "TOWN") + beside(72);
    assertThat(PdfFile.of(contents).read().text()).startsWith("TOWN\n\nhe mill");
  }
}
