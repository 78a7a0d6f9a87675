package io.nutgraf.reading.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {

  private static final String LONG =
      " we know that the ships which came in this morning will not leave before the end of March.";

  private static String p(String words) {
    return "<w:p>" + r(words) + "</w:p>";
  }

  private static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(words) + "</w:p>";
  }

  private static String r(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  private static String style(String id, String name, String more) {
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "'><w:name w:val='"
        + name
        + "'/>"
        + more
        + "</w:style>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  @Test
  void joinsTheRunsOfAParagraph() {
    String body =
        "<w:p>" + r("The har") + "<w:bookmarkStart/>" + r("bour") + r(" opened.") + "</w:p>";
    assertThat(OfficeFile.word(body + p("Ships came.")).text())
        .isEqualTo("The harbour opened.\n\nShips came.");
  }

  @Test
  void tabsBreaksAndHyphensAreCharacters() {
    String run =
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/>"
            + "<w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>";
    assertThat(OfficeFile.word("<w:p>" + run + "</w:p>").text()).isEqualTo("a b\nc-de");
  }

  @ParameterizedTest
  @CsvSource({
    "heading 2, HEADING 2",
    "Überschrift 3, HEADING 3",
    "Title, HEADING 1",
    "caption, CAPTION",
    "Intense Quote, BLOCK_QUOTE",
    "Source Code, CODE",
    "toc 1, PAGE_FURNITURE",
    "List Bullet, LIST_ITEM",
    "Body Text, PARAGRAPH"
  })
  void tellsWhatAParagraphIsByTheNameOfItsStyle(String name, String kind) {
    var file = OfficeFile.word(styled("x7", "Words")).withStyles(style("x7", name, ""));
    assertThat(file.blocks()).containsExactly(kind + ": Words");
  }

  @Test
  void aStyleIsWhatTheStyleIsThatItStandsOn() {
    var file =
        OfficeFile.word(styled("mine", "One") + styled("outlined", "Two"))
            .withStyles(
                style("h", "heading 4", "")
                    + style("mine", "Our chapters", "<w:basedOn w:val='h'/>")
                    + style("outlined", "Sec", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>"));
    assertThat(file.blocks()).containsExactly("HEADING 4: One", "HEADING 2: Two");
  }

  @Test
  void stylesThatStandOnEachOtherEndSomewhere() {
    var file =
        OfficeFile.word(styled("a", "Words"))
            .withStyles(
                style("a", "A", "<w:basedOn w:val='b'/>")
                    + style("b", "B", "<w:basedOn w:val='a'/>"));
    assertThat(file.blocks()).containsExactly("PARAGRAPH: Words");
  }

  @Test
  void aShortBoldLineIsAHeadingAndATitleAtTheTop() {
    String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>What was said</w:t></w:r></w:p>";
    String half = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Now</w:t></w:r>" + r(LONG) + "</w:p>";
    assertThat(OfficeFile.word(bold + half + bold).blocks())
        .containsExactly(
            "HEADING 1: What was said", "PARAGRAPH: Now" + LONG, "HEADING 3: What was said");
  }

  @Test
  void listsAreItems() {
    String item =
        "<w:p><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>" + r("one") + "</w:p>";
    String none =
        "<w:p><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + r("two") + "</w:p>";
    assertThat(OfficeFile.word(item + none).blocks())
        .containsExactly("LIST_ITEM: one", "PARAGRAPH: two");
  }

  @Test
  void tablesAreRows() {
    String table =
        "<w:tbl>" + row(p("Port"), p("Ships")) + row(p("Oslo") + p("(east)"), p("7")) + "</w:tbl>";
    assertThat(OfficeFile.word(p("Below.") + table).blocks())
        .containsExactly(
            "PARAGRAPH: Below.", "TABLE_ROW: Port\tShips", "TABLE_ROW: Oslo (east)\t7");
  }

  @Test
  void aTableThatFramesATextIsNone() {
    String inner = "<w:tbl>" + row(p("a"), p("b")) + "</w:tbl>";
    String frame = "<w:tbl>" + row(p("A text in a frame.") + inner + p("More.")) + "</w:tbl>";
    assertThat(OfficeFile.word(frame).blocks())
        .containsExactly("PARAGRAPH: A text in a frame.", "TABLE_ROW: a\tb", "PARAGRAPH: More.");
  }

  @Test
  void whatIsWrittenAtLengthInACellIsText() {
    String essay = "The council met for the third time this week. ".repeat(6).strip();
    String table = "<w:tbl>" + row(p("Monday"), p(essay)) + row(p("x"), p("y")) + "</w:tbl>";
    assertThat(OfficeFile.word(table).blocks())
        .containsExactly("TABLE_ROW: Monday", "PARAGRAPH: " + essay, "TABLE_ROW: x\ty");
  }

  @Test
  void whatStandsBesideATextInARowIsALabel() {
    String text = "In spring" + LONG + LONG + LONG;
    String table =
        "<w:tbl>" + row(p("12."), p("March"), p(text), p("Pier 3"), p("They came.")) + "</w:tbl>";
    assertThat(OfficeFile.word(table).blocks())
        .containsExactly(
            "TABLE_ROW: 12.\tMarch",
            "PARAGRAPH: " + text,
            "TABLE_ROW: Pier 3",
            "PARAGRAPH: They came.");
  }

  @ParameterizedTest
  @CsvSource({
    "Name: ____________, TABLE_ROW",
    "Signed ........... in the presence of, TABLE_ROW",
    "☐ I agree, TABLE_ROW",
    "2017, TABLE_ROW",
    "– 3 –, TABLE_ROW",
    "12.03.2017, PARAGRAPH",
    "Well ... so be it, PARAGRAPH",
    "In 2017, PARAGRAPH"
  })
  void aLineOfAFormIsARow(String words, String kind) {
    assertThat(OfficeFile.word(p(words)).blocks()).containsExactly(kind + ": " + words);
  }

  @Test
  void aTextWithABlankIsAText() {
    String text = "Between ____ and ____" + LONG + LONG;
    assertThat(OfficeFile.word(p(text)).blocks()).containsExactly("PARAGRAPH: " + text);
  }

  @Test
  void aTitleOverTwoParagraphsIsOne() {
    String title = styled("t", "The harbour in spring:") + styled("t", "a report");
    var file =
        OfficeFile.word(title + p("They came.") + styled("t", "The end"))
            .withStyles(style("t", "Title", ""));
    assertThat(file.blocks())
        .containsExactly(
            "HEADING 1: The harbour in spring:\na report",
            "PARAGRAPH: They came.",
            "HEADING 1: The end");
    Stated.Words stated = file.read().document().stated().title().orElseThrow();
    assertThat(stated.text()).isEqualTo("The harbour in spring: a report");
    assertThat(stated.span()).isEqualTo(new Span(0, 31));
  }

  @Test
  void twoHeadingsAreTwo() {
    var file =
        OfficeFile.word(styled("h", "The harbour") + styled("h", "A report") + p("They came."))
            .withStyles(style("h", "heading 1", ""));
    assertThat(file.blocks())
        .containsExactly("HEADING 1: The harbour", "HEADING 1: A report", "PARAGRAPH: They came.");
  }

  @Test
  void aTextBoxFollowsItsParagraphOnce() {
    String box = "<w:txbxContent>" + p("In a box.") + "</w:txbxContent>";
    String both =
        "<mc:AlternateContent><mc:Choice Requires='wps'>"
            + box
            + "</mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
    assertThat(
            OfficeFile.word(
                    "<w:p>" + r("Before ") + "<w:r>" + both + "</w:r>" + r("after.") + "</w:p>")
                .text())
        .isEqualTo("Before after.\n\nIn a box.");
  }

  @Test
  void takesTheFallbackWhereNothingElseHasWords() {
    String both =
        "<mc:AlternateContent><mc:Choice Requires='x'><w:drawing/></mc:Choice><mc:Fallback>"
            + r("Older words.")
            + "</mc:Fallback></mc:AlternateContent>";
    assertThat(OfficeFile.word("<w:p>" + both + "</w:p>").text()).isEqualTo("Older words.");
  }

  @Test
  void keepsWhatWasInsertedAndNotWhatWasDeletedOrMovedAway() {
    String changes =
        r("Ten ")
            + "<w:ins>"
            + r("new ")
            + "</w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
            + "<w:moveFrom>"
            + r("gone ")
            + "</w:moveFrom><w:moveTo>"
            + r("boats.")
            + "</w:moveTo>";
    assertThat(OfficeFile.word("<w:p>" + changes + "</w:p>").text()).isEqualTo("Ten new boats.");
  }

  @Test
  void paragraphsBetweenWhichTheMarkWasDeletedAreOne() {
    String first = "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("One ") + "</w:p>";
    assertThat(OfficeFile.word(first + p("sentence.")).text()).isEqualTo("One sentence.");
  }

  @Test
  void aDropCapBelongsToItsWord() {
    String cap = "<w:p><w:pPr><w:framePr w:dropCap='drop'/></w:pPr>" + r("O") + "</w:p>";
    assertThat(OfficeFile.word(cap + p("nce more.")).text()).isEqualTo("Once more.");
  }

  @Test
  void whatIsHiddenIsNoText() {
    String run = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>";
    String not = "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>seen</w:t></w:r>";
    var file =
        OfficeFile.word("<w:p>" + run + not + "</w:p>" + styled("z", "form"))
            .withStyles(style("z", "z-Top", "<w:rPr><w:vanish/></w:rPr>"));
    assertThat(file.text()).isEqualTo("seen");
  }

  @Test
  void ofAFieldTheResultIsText() {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
            + r("code")
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + r("A link")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    assertThat(OfficeFile.word("<w:p>" + field + r(" here.") + "</w:p>").text())
        .isEqualTo("A link here.");
  }

  @Test
  void aFieldThatNobodyEndsHidesNoMoreThanItsParagraph() {
    String open = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>" + r("code") + "</w:p>";
    assertThat(OfficeFile.word(open + p("The text.")).text()).isEqualTo("The text.");
  }

  @Test
  void notesStandAtTheEnd() {
    String text =
        "<w:p>"
            + r("As told")
            + "<w:r><w:footnoteReference w:id='2'/></w:r>"
            + r(" here.")
            + "</w:p>";
    String notes =
        "<w:footnote w:id='0' w:type='separator'>"
            + p("line")
            + "</w:footnote><w:footnote w:id='2'>"
            + p("By the mayor.")
            + "</w:footnote><w:footnote w:id='3'>"
            + p("Of what was deleted.")
            + "</w:footnote>";
    var file =
        OfficeFile.word(text + p("The end."))
            .with("word/footnotes.xml", OfficeFile.wordXml("footnotes", notes));
    assertThat(file.blocks())
        .containsExactly(
            "PARAGRAPH: As told here.", "PARAGRAPH: The end.", "FOOTNOTE: By the mayor.");
  }

  @Test
  void contentControlsAreTextUnlessTheyWaitForIt() {
    String filled = "<w:sdt><w:sdtPr/><w:sdtContent>" + p("Filled in.") + "</w:sdtContent></w:sdt>";
    String prompt =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + p("Click here.")
            + "</w:sdtContent></w:sdt>";
    assertThat(OfficeFile.word(filled + prompt).text()).isEqualTo("Filled in.");
  }

  @Test
  void aTableOfContentsIsFurniture() {
    String contents =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>"
            + "</w:sdtPr><w:sdtContent>"
            + p("Harbours 3")
            + "</w:sdtContent></w:sdt>";
    assertThat(OfficeFile.word(contents + p("Text.")).blocks())
        .containsExactly("PAGE_FURNITURE: Harbours 3", "PARAGRAPH: Text.");
  }

  @Test
  void readsSymbolsFormulasAndWhatRubiesStandOn() {
    String odd =
        "<w:r><w:sym w:font='Symbol' w:char='F061'/></w:r><m:oMath><m:r><m:t>+1</m:t></m:r></m:oMath>"
            + "<w:r><w:ruby><w:rt>"
            + r("ka")
            + "</w:rt><w:rubyBase>"
            + r("課")
            + "</w:rubyBase></w:ruby></w:r>";
    assertThat(OfficeFile.word("<w:p>" + odd + "</w:p>").text()).isEqualTo("α+1課");
  }

  @Test
  void findsTheTextWhereItsRelationshipsSay() {
    String body = OfficeFile.wordXml("document", "<w:body>" + p("Elsewhere.") + "</w:body>");
    var file =
        new OfficeFile()
            .with(
                "_rels/.rels",
                "<Relationships><Relationship Type='http://purl.oclc.org/ooxml/officeDocument/"
                    + "relationships/officeDocument' Target='/Word/Document2.xml'/></Relationships>")
            .with(
                "word/document2.xml",
                body.replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main"));
    assertThat(file.text()).isEqualTo("Elsewhere.");
  }

  @Test
  void statesWhatItIsCalledAndWhoWroteItWhen() {
    Stated stated =
        OfficeFile.word(p("Harbour reopens") + p("It is open."))
            .withProperties(
                "<dc:title>Harbour Reopens</dc:title><dc:creator>Ada Berg; Ole Lund</dc:creator>"
                    + "<dcterms:created>2021-03-04T10:00:00Z</dcterms:created>")
            .read()
            .document()
            .stated();
    assertThat(stated.titles()).extracting(Stated.Words::text).containsExactly("Harbour Reopens");
    assertThat(stated.titles().getFirst().span()).isNotNull();
    assertThat(stated.authors())
        .extracting(Stated.Words::text)
        .containsExactly("Ada Berg", "Ole Lund");
    assertThat(stated.dates()).extracting(Stated.Day::value).containsExactly("2021-03-04");
  }

  @Test
  void theTitleThatIsSetGoesBeforeTheOneInTheProperties() {
    Stated stated =
        OfficeFile.word(styled("t", "The true title") + p("Text."))
            .withStyles(style("t", "Title", ""))
            .withProperties("<dc:title>Old template</dc:title>")
            .read()
            .document()
            .stated();
    assertThat(stated.titles())
        .extracting(Stated.Words::text)
        .containsExactly("The true title", "Old template");
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft Word - a.doc, user",
    "Document1, Admin",
    "Untitled, python-docx",
    "x.docx, vdk18",
    "A/RES/70/1, ada"
  })
  void whatProgramsWriteIsNotStated(String title, String author) {
    Stated stated =
        OfficeFile.word(p("Text."))
            .withProperties(
                "<dc:title>" + title + "</dc:title><dc:creator>" + author + "</dc:creator>")
            .read()
            .document()
            .stated();
    assertThat(stated).isEqualTo(Stated.NOTHING);
  }
}
