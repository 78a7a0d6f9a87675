package io.nutgraf.reading.pdf;

import static io.nutgraf.reading.pdf.PdfFile.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import org.junit.jupiter.api.Test;

class FormulasTest {

  private static final String BEFORE =
      line(72, 700, "The load that a pile of oak can bear grows with its diameter, so that")
          + line(72, 688, "the stress at a depth of some metres below the water is given by");

  private static final String AFTER =
      line(72, 640, "where the second term stands for all that lies upon it in winter, when")
          + line(72, 628, "the ice of the canal is thick enough to carry carts and horses too.");

  @Test
  void formulaOnALineOfItsOwnIsNoSentence() {
    Document document = PdfFile.of(BEFORE + line(200, 664, "s = 4 L + x + y") + AFTER).read();
    assertThat(PdfFile.blocks(document, BlockKind.CODE)).containsExactly("s = 4 L + x + y");
    assertThat(PdfFile.blocks(document, BlockKind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void limitsAndNumeratorsArePartOfIt() {
    String formula =
        line(232, 671, "4 L") + line(200, 664, "s = x + y + b = c") + line(232, 655, "d");
    Document document = PdfFile.of(BEFORE + formula + AFTER).read();
    assertThat(PdfFile.blocks(document, BlockKind.CODE)).hasSize(1);
    assertThat(PdfFile.blocks(document, BlockKind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void lettersOfAFontForFormulasAreSigns() {
    PdfFile file = PdfFile.of(BEFORE + PdfFile.text("F2", 10, 200, 664, "vrt") + AFTER);
    file.object(4, "<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+CMMI10 >>");
    assertThat(PdfFile.blocks(file.read(), BlockKind.CODE)).containsExactly("vrt");
  }

  @Test
  void signsInASentenceStayInIt() {
    String sentence = line(72, 664, "Hence a + b = c holds for every pile that was measured.");
    Document document = PdfFile.of(BEFORE + sentence).read();
    assertThat(PdfFile.blocks(document, BlockKind.CODE)).isEmpty();
  }
}
