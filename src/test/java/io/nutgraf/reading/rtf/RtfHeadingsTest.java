package io.nutgraf.reading.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfHeadingsTest {

  private static final String TEXT =
      "\\pard\\ql\\plain\\fs24 The town has bought the old mill by the river.\\par ";

  private static Document read(String rtf) {
    byte[] bytes = ("{\\rtf1\\ansi " + rtf + "}").getBytes(StandardCharsets.US_ASCII);
    Reading reading = new RtfReader().read(new RawDocument(bytes, "", null, null, null, null));
    return ((Reading.Read) reading).document();
  }

  private static List<String> headings(Document document) {
    return document.structure().blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING)
        .map(block -> block.level() + " " + block.span().of(document.text()))
        .toList();
  }

  private static List<String> authors(Document document) {
    return document.stated().authors().stream().map(Stated.Words::text).toList();
  }

  @Test
  void outlineTellsLevels() {
    Document document =
        read(
            "\\pard\\outlinelevel0 The mill\\par\\pard\\outlinelevel2 Its wheel\\par"
                + "\\pard\\outlinelevel9 Of the text\\par "
                + TEXT);
    assertThat(headings(document)).containsExactly("1 The mill", "3 Its wheel");
  }

  @Test
  void outlineOfAStyleTellsToo() {
    Document document =
        read("{\\stylesheet{\\s7\\outlinelevel1 Zwischentitel;}}\\pard\\s7 Das Rad\\par " + TEXT);
    assertThat(headings(document)).containsExactly("2 Das Rad");
  }

  @Test
  void boldLinesInLargerTypeAreHeadingsTheLargestFirst() {
    Document document =
        read(
            "\\pard\\plain\\b\\fs40 The mill\\par "
                + TEXT
                + "\\pard\\plain\\b\\fs30 Its wheel\\par "
                + TEXT);
    assertThat(headings(document)).containsExactly("1 The mill", "2 Its wheel");
    assertThat(document.stated().title().orElseThrow().text()).isEqualTo("The mill");
  }

  @Test
  void boldWordsOfTheTextAreNoHeadings() {
    Document document =
        read(
            TEXT
                + "\\pard\\plain\\b\\fs24 Nobody lives there.\\par "
                + "\\pard\\plain\\b\\fs40 L\\plain\\fs24 arge only at first\\par "
                + TEXT);
    assertThat(headings(document)).isEmpty();
  }

  @Test
  void namesCenteredBelowTheTitleAreTheAuthors() {
    Document document =
        read(
            "\\pard\\qc\\plain\\b\\fs40 The mill\\par\\pard\\qc\\plain Zyx Zyxel\\par"
                + "\\pard\\qc Anonymous\\par\\pard\\qc 12 May 2021\\par "
                + TEXT);
    assertThat(authors(document)).containsExactly("Zyx Zyxel", "Anonymous");
  }

  @Test
  void propertyGoesBeforeThem() {
    Document document =
        read(
            "{\\info{\\author Eva Lind}}\\pard\\qc\\plain\\b\\fs40 The mill\\par"
                + "\\pard\\qc\\plain Zyx Zyxel\\par "
                + TEXT);
    assertThat(authors(document)).containsExactly("Eva Lind");
  }
}
