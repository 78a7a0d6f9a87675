package io.nutgraf.reading.pdf;

import static io.nutgraf.reading.pdf.PdfFile.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphLinesTest {

  /** Lines of a column, beside which the lines of another stand a little lower. */
  private static String column(String... lines) {
    StringBuilder contents = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      contents.append(line(72, 700 - 12 * i, lines[i]));
    }
    return contents.toString();
  }

  private static final String LEFT =
      column(
          "The town has bought the old mill by the",
          "river, which stood empty for nine years,",
          "and wants to turn it into a library and a",
          "school of music before the winter comes.");

  @Test
  void smallCapitalsAreOneWordWithTheirCapital() {
    String contents =
        "BT /F1 11 Tf 72 700 Td (T) Tj /F1 8 Tf (HE) Tj /F1 11 Tf ( C) Tj /F1 8 Tf (OURT) Tj"
            + " /F1 11 Tf ( sat again.) Tj ET";
    assertThat(PdfFile.of(contents).read().text()).isEqualTo("THE COURT sat again.");
  }

  @Test
  void smallCapitalsStayTogetherBesideALineOfAnotherColumn() {
    String right =
        "BT /F1 9 Tf 320 697 Td (E) Tj /F1 6.5 Tf (XEMPTED GOODS) Tj ET"
            + line(320, 685, "Nobody pays for what is sold to schools,")
            + line(320, 673, "nor for what is brought in by those who")
            + line(320, 661, "come to the fair and take it home again.");
    assertThat(PdfFile.of(LEFT + right).read().text()).contains("EXEMPTED GOODS");
  }

  @Test
  void linesOfColumnsThatStandALittleLowerStayApart() {
    String right =
        line(275, 698, "Two architects have drawn plans for it.")
            + line(275, 686, "The cheaper one keeps the water wheel as")
            + line(275, 674, "it is; the other would move it to a hall,")
            + line(275, 662, "where children could see it turn again.");
    assertThat(PdfFile.of(LEFT + right).read().text())
        .contains(
            "before the winter comes.\n\nTwo architects have drawn plans for it. The cheaper");
  }

  @Test
  void raisedMarkStaysWithItsWordBesideALineAtItsHeight() {
    String right = line(320, 703.5, "Another column of this page is here,");
    String contents =
        "BT /F1 10 Tf 72 700 Td (The mill was bought in spring) Tj /F1 6 Tf 3.5 Ts (4) Tj ET\n"
            + right;
    assertThat(PdfFile.of(contents).read().text()).contains("in spring4");
  }
}
