package io.nutgraf.reading.pdf;

import static io.nutgraf.reading.pdf.PdfFile.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import org.junit.jupiter.api.Test;

class FieldValueTest {

  private static final String LABELS =
      line(72, 700, "Name:") + line(72, 670, "Street:") + line(72, 640, "Telephone:");

  /** A page with {@code contents} and these widgets, each of which says more than its kind. */
  private static Document read(String contents, String... widgets) {
    PdfFile file = PdfFile.of(contents);
    StringBuilder annotations = new StringBuilder();
    for (int i = 0; i < widgets.length; i++) {
      annotations.append(7 + i).append(" 0 R ");
      file.object("<< /Type /Annot /Subtype /Widget " + widgets[i] + " >>");
    }
    file.object(
        5,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 6 0 R /Annots [ "
            + annotations
            + "] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
    return file.read();
  }

  private static String text(int bottom, String value) {
    return "/FT /Tx /Rect [160 %d 400 %d] /DA (/Helv 10 Tf 0 g) /V (%s)"
        .formatted(bottom, bottom + 18, value);
  }

  @Test
  void whatIsFilledInStandsBesideItsLabel() {
    Document document =
        read(LABELS, text(695, "Greta Holm"), text(665, "Quay Street 9"), text(635, ""));
    assertThat(PdfFile.blocks(document, BlockKind.TABLE_ROW))
        .containsExactly("Name:\tGreta Holm", "Street:\tQuay Street 9");
    assertThat(document.text()).endsWith("Telephone:");
  }

  @Test
  void linesOfAFieldAreReadFromItsTopDown() {
    String value = "/FT /Tx /Ff 4096 /Rect [72 600 500 660] /V (We bake bread.\\rWe sell cakes.)";
    assertThat(read(line(72, 700, "What do you sell?"), value).text())
        .containsSubsequence("What do you sell?", "We bake bread.", "We sell cakes.");
  }

  @Test
  void fieldsTakeTheirValueFromTheFieldThatTheyArePartOf() {
    PdfFile file = PdfFile.of(LABELS);
    file.object(
        5,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 6 0 R /Annots [ 7 0 R ]"
            + " /Resources << /Font << /F1 3 0 R >> >> >>");
    file.object("<< /Subtype /Widget /Rect [160 695 400 713] /Parent 8 0 R >>");
    file.object("<< /FT /Tx /V (Greta Holm) /Parent 8 0 R >>");
    assertThat(file.read().text()).contains("Greta Holm");
  }

  @Test
  void choicesAreReadAsTheyAreShown() {
    String choice =
        "/FT /Ch /Rect [160 695 300 713] /V (b) /Opt [ [(a) (small)] [(b) (large stall)] ]";
    assertThat(read(LABELS, choice).text()).contains("large stall").doesNotContain("small");
  }

  @Test
  void passwordsAndHiddenFieldsAndButtonsHaveNoWords() {
    String secret = "/FT /Tx /Ff 8192 /Rect [160 695 400 713] /V (swordfish)";
    String hidden = "/FT /Tx /F 2 /Rect [160 665 400 683] /V (unseen)";
    String button = "/FT /Btn /Rect [160 635 178 653] /V /Yes";
    assertThat(read(LABELS, secret, hidden, button).text())
        .doesNotContain("swordfish", "unseen", "Yes");
  }
}
