package io.nutgraf.reading.pdf;

import static io.nutgraf.reading.pdf.PdfFile.line;
import static io.nutgraf.reading.pdf.PdfFile.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {

  private static final String[] NAMES = {"Water", "The Surveyor", "A Winter of Cranes", "Letters"};

  /** Lines of each page. */
  private static final String[][] BODIES = {
    {"The town bought the old mill by the river.", "Nobody had lived there for nine years."},
    {"Rain fell on Sunday, and the canal rose.", "Two cellars were full of water by noon."},
    {"Children found a bell under the bridge.", "It is older than the church, says a smith."},
    {"A bakery opens where the bank has been.", "Its oven was carried in through the roof."},
  };

  private static String body(int page) {
    String[] lines = BODIES[page];
    return line(72, 700, lines[0]) + line(72, 688, lines[1]) + line(72, 676, lines[0].substring(9));
  }

  private static Document read(String... heads) {
    String[] pages = new String[heads.length];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = heads[i] + body(i);
    }
    return PdfFile.of(pages).read();
  }

  @Test
  void headsThatRiseWithThePagesAreFurnitureWhateverTheyName() {
    Document document =
        read(
            line(72, 740, NAMES[0] + " 11"),
            line(72, 740, "12 " + NAMES[1]),
            line(72, 740, NAMES[2] + " 13"),
            line(72, 740, "14 " + NAMES[3]));
    assertThat(PdfFile.blocks(document, BlockKind.PAGE_FURNITURE))
        .containsExactly("Water 11", "12 The Surveyor", "A Winter of Cranes 13", "14 Letters");
  }

  @Test
  void romanNumbersRiseToo() {
    Document document =
        read(
            line(72, 740, NAMES[0] + " iii"),
            line(72, 740, "iv " + NAMES[1]),
            line(72, 740, NAMES[2] + " v"));
    assertThat(PdfFile.blocks(document, BlockKind.PAGE_FURNITURE))
        .containsExactly("Water iii", "iv The Surveyor", "A Winter of Cranes v");
  }

  @Test
  void headsInATypeOfTheirOwnAreFurnitureThoughNothingOfThemComesBack() {
    Document document =
        read(
            text("F1", 8, 72, 740, NAMES[0]),
            text("F1", 8, 72, 740, NAMES[1]),
            text("F1", 8, 72, 740, NAMES[2]),
            text("F1", 8, 72, 740, NAMES[3]));
    assertThat(PdfFile.blocks(document, BlockKind.PAGE_FURNITURE)).containsExactly(NAMES);
  }

  @Test
  void firstLinesOfTheTextAreNone() {
    Document document = read("", "", "", "");
    assertThat(PdfFile.blocks(document, BlockKind.PAGE_FURNITURE)).isEmpty();
  }

  @Test
  void headingsOfPagesAreNone() {
    Document document =
        read(
            text("F2", 14, 72, 740, "1 " + NAMES[0]),
            text("F2", 14, 72, 740, "2 " + NAMES[1]),
            text("F2", 14, 72, 740, "3 " + NAMES[2]));
    assertThat(PdfFile.blocks(document, BlockKind.HEADING)).hasSize(3);
  }
}
