package io.nutgraf.reading.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.Reading;
import org.junit.jupiter.api.Test;

class OpenDocumentReaderTest {

  private static final String STYLES =
      "<style:style style:family='paragraph' style:name='P1' style:parent-style-name='Title'/>"
          + "<style:style style:family='paragraph' style:name='P2'"
          + " style:parent-style-name='Quotations'/>"
          + "<style:style style:family='text' style:name='T1'>"
          + "<style:text-properties text:display='none'/></style:style>";

  private static String p(String words) {
    return "<text:p>" + words + "</text:p>";
  }

  private static OfficeFile file(String text) {
    return OfficeFile.openDocument(STYLES, text);
  }

  @Test
  void readsHeadingsParagraphsAndLists() {
    String text =
        "<text:p text:style-name='P1'>The harbour</text:p>"
            + "<text:h text:outline-level='2'>Ships</text:h>"
            + p("Two<text:s text:c='900000000'/>came<text:line-break/>in.")
            + "<text:p text:style-name='P2'>So they say.</text:p>"
            + "<text:list><text:list-item>"
            + p("one")
            + "</text:list-item></text:list>";
    assertThat(file(text).blocks())
        .containsExactly(
            "HEADING 1: The harbour",
            "HEADING 2: Ships",
            "PARAGRAPH: Two came\nin.",
            "BLOCK_QUOTE: So they say.",
            "LIST_ITEM: one");
  }

  @Test
  void readsTablesAndFrames() {
    String table =
        "<table:table><table:table-row><table:table-cell>"
            + p("a")
            + "</table:table-cell><table:covered-table-cell>"
            + p("unseen")
            + "</table:covered-table-cell><table:table-cell>"
            + p("b")
            + "</table:table-cell></table:table-row></table:table>";
    String frame =
        p(
            "Around <draw:frame><draw:text-box>"
                + p("a box")
                + "</draw:text-box>"
                + "<svg:desc>a picture</svg:desc></draw:frame>it.");
    assertThat(file(table + frame).blocks())
        .containsExactly("TABLE_ROW: a\tb", "PARAGRAPH: Around it.", "PARAGRAPH: a box");
  }

  @Test
  void leavesOutWhatIsSaidOfTheText() {
    String text =
        "<text:tracked-changes><text:changed-region><text:deletion>"
            + p("deleted")
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + p(
                "Seen<office:annotation><dc:creator>Ann</dc:creator>"
                    + p("remark")
                    + "</office:annotation><text:span text:style-name='T1'>unseen</text:span>.")
            + "<text:section text:display='none'>"
            + p("hidden")
            + "</text:section>";
    assertThat(file(text).text()).isEqualTo("Seen.");
  }

  @Test
  void notesStandAtTheEndAndContentsAreFurniture() {
    String note =
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            + p("By the mayor.")
            + "</text:note-body></text:note>";
    String contents =
        "<text:table-of-content><text:table-of-content-source>"
            + p("template")
            + "</text:table-of-content-source><text:index-body>"
            + p("Ships 3")
            + "</text:index-body></text:table-of-content>";
    assertThat(file(contents + p("As told" + note + " here.") + p("The end.")).blocks())
        .containsExactly(
            "PAGE_FURNITURE: Ships 3",
            "PARAGRAPH: As told here.",
            "PARAGRAPH: The end.",
            "FOOTNOTE: By the mayor.");
  }

  @Test
  void statesWhatItIsCalledAndWhoBeganIt() {
    String meta =
        "<office:document-meta xmlns:office='o' xmlns:meta='m' xmlns:dc='d'><office:meta>"
            + "<dc:title>On harbours</dc:title><dc:creator>Ole Lund</dc:creator>"
            + "<meta:initial-creator>Ada Berg</meta:initial-creator>"
            + "<meta:creation-date>2020-02-01T09:00:00</meta:creation-date>"
            + "<dc:date>2020-02-03T09:00:00</dc:date></office:meta></office:document-meta>";
    Stated stated = file(p("Text.")).with("meta.xml", meta).read().document().stated();
    assertThat(stated.title().orElseThrow().text()).isEqualTo("On harbours");
    assertThat(stated.authors()).extracting(Stated.Words::text).containsExactly("Ada Berg");
    assertThat(stated.dates())
        .extracting(Stated.Day::value)
        .containsExactly("2020-02-01", "2020-02-03");
  }

  @Test
  void readsFlatFiles() {
    String flat = OfficeFile.openDocumentXml("document", STYLES, p("In one file."));
    assertThat(
            new OpenDocumentReader(OfficeLimits.DEFAULT).read(OfficeFile.raw(flat.getBytes(UTF_8))))
        .isInstanceOfSatisfying(
            Reading.Read.class, it -> assertThat(it.document().text()).isEqualTo("In one file."));
  }

  @Test
  void whatIsEncryptedSaysSo() {
    String manifest = "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>";
    byte[] bytes = file(p("x")).with("META-INF/manifest.xml", manifest).bytes();
    assertThat(OfficeFile.codeOf(new OpenDocumentReader(OfficeLimits.DEFAULT), bytes))
        .isEqualTo(RejectionCode.ENCRYPTED_DOCUMENT);
  }
}
