package io.nutgraf.reading.pdf;

import static io.nutgraf.reading.pdf.PdfFile.line;
import static io.nutgraf.reading.pdf.PdfFile.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Warning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  /** A column of lines from {@code y} down, 12 points apart. */
  private static String column(double x, double y, String... lines) {
    StringBuilder contents = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      contents.append(line(x, y - 12 * i, lines[i]));
    }
    return contents.toString();
  }

  private static final String[] LEFT = {
    "The town has bought the old mill by the", "river, which stood empty for nine years,",
    "and wants to turn it into a library and a", "school of music before the winter comes.",
  };

  private static final String[] RIGHT = {
    "Two architects have drawn plans for it.", "The cheaper one keeps the water wheel as",
    "it is; the other would move it to a hall,", "where children could see it turn again.",
  };

  private static final String LEFT_TEXT = String.join(" ", LEFT);
  private static final String RIGHT_TEXT = String.join(" ", RIGHT);

  @Test
  void linesOfAParagraphAreOneBlock() {
    Document document = PdfFile.of(column(72, 700, LEFT)).read();
    assertThat(PdfFile.blocks(document, BlockKind.PARAGRAPH)).containsExactly(LEFT_TEXT);
  }

  @Test
  void columnsAreReadOneAfterTheOtherHoweverTheyAreDrawn() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < LEFT.length; i++) {
      rows.append(line(72, 700 - 12 * i, LEFT[i])).append(line(320, 700 - 12 * i, RIGHT[i]));
    }
    for (String contents :
        List.of(rows.toString(), column(320, 700, RIGHT) + column(72, 700, LEFT))) {
      assertThat(PdfFile.of(contents).read().text()).isEqualTo(LEFT_TEXT + "\n\n" + RIGHT_TEXT);
    }
  }

  @Test
  void titleOverColumnsComesFirst() {
    String contents =
        column(72, 650, LEFT)
            + column(320, 650, RIGHT)
            + text("F2", 20, 150, 700, "A mill becomes a school of music");
    Document document = PdfFile.of(contents).read();
    assertThat(document.text()).startsWith("A mill becomes a school of music\n\nThe town");
    assertThat(PdfFile.blocks(document, BlockKind.HEADING))
        .containsExactly("A mill becomes a school of music");
    assertThat(document.stated().title().orElseThrow().source()).isEqualTo(Stated.Source.LAYOUT);
  }

  @Test
  void cellsOfATableStayRows() {
    StringBuilder rows = new StringBuilder();
    String[] towns = {"Harburg", "Stade", "Winsen", "Celle", "Peine", "Uelzen"};
    for (int i = 0; i < towns.length; i++) {
      rows.append(line(72, 700 - 14 * i, towns[i]))
          .append(line(250, 700 - 14 * i, "in " + (1900 + i)));
    }
    assertThat(PdfFile.blocks(PdfFile.of(rows.toString()).read(), BlockKind.TABLE_ROW))
        .hasSize(6)
        .first()
        .isEqualTo("Harburg\tin 1900");
  }

  @Test
  void hyphenAtTheEndOfALineIsJoined() {
    String contents =
        column(
            72,
            700,
            "The govern-",
            "ment wants a well-known e-",
            "mail of Jean-",
            "Paul; well-",
            "known it is.");
    assertThat(PdfFile.of(contents).read().text())
        .isEqualTo("The government wants a well-known e-mail of Jean-Paul; well-known it is.");
  }

  @Test
  void sentenceGoesOnOverThePage() {
    String head = line(72, 760, "The Evening Post");
    String[] pages = {
      head + column(72, 700, LEFT[0], LEFT[1]) + line(300, 40, "12"),
      head + column(72, 700, LEFT[2], LEFT[3]) + line(300, 40, "13"),
    };
    Document document = PdfFile.of(pages).read();
    assertThat(PdfFile.blocks(document, BlockKind.PARAGRAPH)).containsExactly(LEFT_TEXT);
    assertThat(PdfFile.blocks(document, BlockKind.PAGE_FURNITURE))
        .containsExactlyInAnyOrder("The Evening Post", "The Evening Post", "12", "13");
  }

  @Test
  void numbersOfLinesAreFurniture() {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      lines.append(line(i < 10 ? 65.6 : 60, 700 - 24 * i, "" + i));
      lines.append(line(90, 700 - 24 * i, "the witness said that he had been there and"));
    }
    Document document = PdfFile.of(lines.toString()).read();
    assertThat(PdfFile.blocks(document, BlockKind.PAGE_FURNITURE)).hasSize(12);
    assertThat(String.join(" ", PdfFile.blocks(document, BlockKind.PARAGRAPH)))
        .doesNotContain("1", "2");
  }

  @Test
  void runningHeadsMayNameTheSection() {
    String[] pages = {
      line(72, 760, "Laws of the Land, Part 3, Sec. 12 Mills") + column(72, 700, LEFT),
      line(72, 760, "Laws of the Land, Part 3, Sec. 14 Schools") + column(72, 700, RIGHT),
    };
    assertThat(PdfFile.blocks(PdfFile.of(pages).read(), BlockKind.PAGE_FURNITURE)).hasSize(2);
  }

  @Test
  void footOfAPrintedPageIsFurnitureThoughItIsTheOnlyOne() {
    String printed =
        column(72, 700, LEFT) + line(72, 30, "1 of 1") + line(460, 30, "15.9.2007 11:02");
    Document document = PdfFile.of(printed).read();
    assertThat(PdfFile.blocks(document, BlockKind.PAGE_FURNITURE)).hasSize(1);
    assertThat(PdfFile.blocks(document, BlockKind.PARAGRAPH)).containsExactly(LEFT_TEXT);
  }

  @Test
  void linesOfContentsAreRows() {
    String contents = column(72, 700, "1 Mills .......... 3", "2 Schools of music .......... 9");
    assertThat(PdfFile.blocks(PdfFile.of(contents).read(), BlockKind.TABLE_ROW)).hasSize(2);
  }

  @Test
  void notesAtTheFootAreFootnotes() {
    String contents =
        column(72, 700, LEFT) + text("F1", 7, 72, 60, "1 As the mayor told this paper in May.");
    assertThat(PdfFile.blocks(PdfFile.of(contents).read(), BlockKind.FOOTNOTE))
        .containsExactly("1 As the mayor told this paper in May.");
  }

  @Test
  void captionsAndItemsAreKnown() {
    String contents =
        column(72, 700, LEFT)
            + line(72, 600, "Figure 3: The mill in 1911.")
            + line(72, 560, "1. The roof is mended.")
            + line(72, 548, "2. The wheel is moved.");
    Document document = PdfFile.of(contents).read();
    assertThat(PdfFile.blocks(document, BlockKind.CAPTION))
        .containsExactly("Figure 3: The mill in 1911.");
    assertThat(PdfFile.blocks(document, BlockKind.LIST_ITEM))
        .containsExactly("1. The roof is mended.", "2. The wheel is moved.");
  }

  @Test
  void indentsBeginParagraphs() {
    String contents =
        line(82, 700, "The first paragraph begins here and it goes on")
            + column(72, 688, "for two lines that are as long as the others are.", "It ends.")
            + line(82, 664, "The second one begins with an indent, as it does")
            + line(72, 652, "in books, and has two lines.");
    assertThat(PdfFile.blocks(PdfFile.of(contents).read(), BlockKind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void whatIsPrintedTwiceIsReadOnce() {
    String contents = line(72, 700, "Bold by hand") + line(72.3, 700, "Bold by hand");
    assertThat(PdfFile.of(contents).read().text()).isEqualTo("Bold by hand");
  }

  @Test
  void whiteWordsAreLeftOutUnlessSomethingIsUnderThem() {
    String white = "1 1 1 rg " + line(72, 700, "hidden words") + "0 g ";
    assertThat(PdfFile.of(white + line(72, 600, "seen")).read().text()).isEqualTo("seen");
    assertThat(PdfFile.of("0 0 1 rg 60 690 300 30 re f " + white).read().text())
        .isEqualTo("hidden words");
  }

  @Test
  void wordsUnderAScanAreRead() {
    assertThat(PdfFile.of("3 Tr " + line(72, 700, "as it was scanned")).read().text())
        .isEqualTo("as it was scanned");
  }

  @Test
  void wordsBesideThePageAreLeftOut() {
    assertThat(PdfFile.of(line(72, 700, "here") + line(900, 700, "far away")).read().text())
        .isEqualTo("here");
  }

  @Test
  void turnedPagesAreReadAsTheyAreShown() {
    PdfFile file =
        PdfFile.of(
            "0 1 -1 0 300 100 cm " + line(0, 0, "read from below") + line(0, -12, "to the top"));
    assertThat(file.read().text()).isEqualTo("read from below to the top");
  }

  @Test
  void lineInTheMarginThatRunsUpIsFurniture() {
    String contents =
        column(72, 700, LEFT) + "q 0 1 -1 0 30 300 cm " + line(0, 0, "stamp 2103.15348") + "Q";
    Document document = PdfFile.of(contents).read();
    assertThat(PdfFile.blocks(document, BlockKind.PAGE_FURNITURE))
        .containsExactly("stamp 2103.15348");
    assertThat(document.text()).startsWith(LEFT_TEXT);
  }

  @Test
  void hebrewIsReadFromTheRight() {
    PdfFile file = PdfFile.of("BT /F1 10 Tf 72 700 Td (CBA 12 ED) Tj ET");
    file.object(3, PdfFile.FONT.replace(">>", "/ToUnicode 7 0 R >>"));
    file.stream(
        "",
        ("1 begincodespacerange <00> <ff> endcodespacerange 7 beginbfchar <41> <05d0> <42> <05d1>"
                + " <43> <05d2> <44> <05d3> <45> <05d4> <31> <0031> <32> <0032> <20> <0020> endbfchar"
                + " endcmap")
            .getBytes(StandardCharsets.US_ASCII));
    assertThat(file.read().text()).isEqualTo("\u05d3\u05d4 12 \u05d0\u05d1\u05d2");
  }

  @Test
  void chineseLinesAreJoinedWithoutSpaces() {
    PdfFile file = PdfFile.of(column(72, 700, "AAAAAAAAAAAAAAAAAAAA", "BBB"));
    file.object(3, PdfFile.FONT.replace(">>", "/ToUnicode 7 0 R >>"));
    file.stream(
        "",
        ("1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <41> <4eba>"
                + " <42> <5c71> endbfchar endcmap")
            .getBytes(StandardCharsets.US_ASCII));
    assertThat(file.read().text()).isEqualTo("\u4eba".repeat(20) + "\u5c71".repeat(3));
  }

  @Test
  void fontsThatSayNothingAreLeftOutAndWarnedOf() {
    PdfFile file =
        PdfFile.of(
            text("F2", 10, 72, 700, "The council met on Monday in the hall by the river.")
                + line(72, 400, "XYZXYZXYZXYZXYZXYZ"));
    file.object(3, PdfFile.FONT.replace(">>", "/ToUnicode 7 0 R >>"));
    file.stream(
        "",
        ("1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <58> <5a> <e000>"
                + " endbfrange endcmap")
            .getBytes(StandardCharsets.US_ASCII));
    Document document = file.read();
    assertThat(document.text()).isEqualTo("The council met on Monday in the hall by the river.");
    assertThat(document.warnings()).extracting(Warning::code).containsExactly("text_unreliable");
  }

  @Test
  void tagsGiveOrderAndKinds() {
    PdfFile file =
        PdfFile.of(
            "/P <</MCID 1>> BDC "
                + line(72, 700, "It stands above, and is read second.")
                + "EMC "
                + "/H1 <</MCID 0>> BDC "
                + line(72, 600, "A heading set as text")
                + "EMC "
                + "/Artifact BMC "
                + line(72, 500, "of no use")
                + "EMC");
    file.object(
        1, "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 7 0 R /MarkInfo << /Marked true >> >>");
    file.object("<< /Type /StructTreeRoot /K [ 8 0 R 9 0 R ] /RoleMap << /Kopf /H1 >> >>");
    file.object("<< /Type /StructElem /S /Kopf /Pg 5 0 R /K 0 /P 7 0 R >>");
    file.object("<< /Type /StructElem /S /P /Pg 5 0 R /K [ 1 ] /P 7 0 R >>");
    Document document = file.read();
    assertThat(PdfFile.blocks(document, BlockKind.HEADING))
        .containsExactly("A heading set as text");
    assertThat(PdfFile.blocks(document, BlockKind.PAGE_FURNITURE)).containsExactly("of no use");
    assertThat(document.text()).startsWith("A heading set as text\n\nIt stands above");
  }

  @Test
  void layersThatAreOffAreNotRead() {
    PdfFile file =
        PdfFile.of("/OC /L BDC " + line(72, 700, "not shown") + "EMC " + line(72, 600, "shown"));
    file.object(
        1,
        "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [ 7 0 R ] /D << /OFF [ 7 0 R ] >> >>"
            + " >>");
    file.object(
        5,
        "<< /Type /Page /Parent 2 0 R /Contents 6 0 R /Resources << /Font << /F1 3 0 R >>"
            + " /Properties << /L 7 0 R >> >> >>");
    file.object("<< /Type /OCG /Name (L) >>");
    assertThat(file.read().text()).isEqualTo("shown");
  }

  @Test
  void propertiesAreStatedUnlessProgramsWroteThem() {
    PdfFile file = PdfFile.of(column(72, 700, LEFT));
    file.object(
        "<< /Title (A mill for music) /Author (Ann Lee; Bo Berg) /CreationDate (D:20221129101500Z)"
            + " >>");
    Stated stated = file.trailer("/Info 7 0 R").read().stated();
    assertThat(stated.title().orElseThrow().text()).isEqualTo("A mill for music");
    assertThat(stated.authors())
        .extracting(Stated.Words::text)
        .containsExactly("Ann Lee", "Bo Berg");
    assertThat(stated.dates()).extracting(Stated.Day::value).containsExactly("2022-11-29");

    PdfFile bare = PdfFile.of(column(72, 700, LEFT));
    bare.object(
        "<< /Title (Microsoft Word - draft3.doc) /Author (admin) /CreationDate (D:0000) >>");
    assertThat(bare.trailer("/Info 7 0 R").read().stated()).isEqualTo(Stated.NOTHING);
  }

  @Test
  void propertiesInUtf8ThatDoNotSaySoAreRead() {
    for (String name :
        List.of("416E6EC3A9204C6565", "EFBBBF416E6EC3A9204C6565", "416E6EE9204C6565")) {
      PdfFile file = PdfFile.of(column(72, 700, LEFT));
      file.object("<< /Author <" + name + "> >>");
      assertThat(file.trailer("/Info 7 0 R").read().stated().authors())
          .as(name)
          .extracting(Stated.Words::text)
          .containsExactly("Ann\u00e9 Lee");
    }
  }

  @Test
  void metadataStreamIsRead() {
    PdfFile file = PdfFile.of(column(72, 700, LEFT));
    file.object(1, "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R >>");
    file.stream(
        "/Type /Metadata /Subtype /XML",
        ("<x:xmpmeta xmlns:x='adobe:ns:meta/'"
                + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:RDF><rdf:Description><dc:title><rdf:Alt><rdf:li"
                + " xml:lang='x-default'>A mill</rdf:li><rdf:li xml:lang='de'>Eine"
                + " M\u00fchle</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Ann"
                + " Lee</rdf:li><rdf:li>Bo Berg</rdf:li></rdf:Seq></dc:creator></rdf:Description>"
                + "</rdf:RDF></x:xmpmeta>")
            .getBytes(StandardCharsets.UTF_8));
    Stated stated = file.read().stated();
    assertThat(stated.title().orElseThrow().text()).isEqualTo("A mill");
    assertThat(stated.authors())
        .extracting(Stated.Words::text)
        .containsExactly("Ann Lee", "Bo Berg");
  }

  @Test
  void nameBelowTheTitleIsTheAuthor() {
    String contents =
        text("F2", 20, 180, 700, "A mill becomes a school")
            + text("F1", 10, 260, 670, "Martha Stone")
            + column(72, 600, LEFT);
    assertThat(PdfFile.of(contents).read().stated().authors())
        .extracting(Stated.Words::text)
        .containsExactly("Martha Stone");
  }

  @Test
  void nameAboveAPlaceOfWorkIsTheAuthor() {
    String contents =
        text("F2", 17, 72, 740, "On the load of piles in the harbour")
            + line(72, 715, "Zyx Zyxel")
            + line(72, 703, "University of Lindenau")
            + column(72, 660, LEFT);
    assertThat(authors(PdfFile.of(contents))).containsExactly("Zyx Zyxel");
  }

  @Test
  void nameOfThePropertiesIsToldAsThePageHasIt() {
    String contents =
        text("F2", 17, 72, 740, "On the load of piles in the harbour")
            + line(72, 710, "Ines Maria Duarte")
            + column(72, 660, LEFT);
    PdfFile file = PdfFile.of(contents).object("<< /Author (Ines Duarte) >>");
    assertThat(authors(file.trailer("/Info 7 0 R"))).containsExactly("Ines Maria Duarte");
  }

  private static List<String> authors(PdfFile file) {
    return file.read().stated().authors().stream().map(Stated.Words::text).toList();
  }

  @Test
  void filesBehindAPasswordAreEncrypted() throws IOException {
    assertThat(PdfFile.code(encrypted("secret"))).isEqualTo(RejectionCode.ENCRYPTED_DOCUMENT);
    assertThat(PdfFile.document(PdfFile.reading(encrypted(""), PdfLimits.DEFAULT)).text())
        .isEqualTo(LEFT_TEXT);
  }

  private static byte[] encrypted(String userPassword) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(PdfFile.of(column(72, 700, LEFT)).bytes())) {
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      document.save(out);
    }
    return out.toByteArray();
  }

  @Test
  void scanHasNoText() {
    assertThat(PdfFile.code(PdfFile.of("0 0 10 10 re f").bytes()))
        .isEqualTo(RejectionCode.NO_TEXT_FOUND);
  }

  @Test
  void whatIsLeftOfAFileIsReadWithAWarning() {
    byte[] whole = PdfFile.of(column(72, 700, LEFT)).bytes();
    byte[] cut =
        Arrays.copyOf(whole, new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("xref\n0"));
    Document document = PdfFile.document(PdfFile.reading(cut, PdfLimits.DEFAULT));
    assertThat(document.text()).isEqualTo(LEFT_TEXT);
    assertThat(document.warnings()).extracting(Warning::code).containsExactly("document_damaged");
  }

  @Test
  void whatIsNoPdfIsMalformed() {
    assertThat(PdfFile.code("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(RejectionCode.MALFORMED_DOCUMENT);
  }
}
