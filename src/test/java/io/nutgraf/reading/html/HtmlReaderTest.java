package io.nutgraf.reading.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final HtmlReader FRAGMENTS = HtmlReader.ofFragments();

  @Test
  void setsBlocksApart() {
    assertThat(text("<p>One<p>Two <b>bold</b>\n words<div>Three<br>lines</div>Four"))
        .isEqualTo("One\n\nTwo bold words\n\nThree\nlines\n\nFour");
  }

  @Test
  void tellsWhatABlockIs() {
    Document read =
        read("<h2>Head</h2><ul><li>Item</ul><blockquote><p>Said</p></blockquote><pre>a\n  b</pre>");
    assertThat(read.structure().blocks())
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.BLOCK_QUOTE, BlockKind.CODE);
    assertThat(read.text()).endsWith("a\n  b");
  }

  @Test
  void leavesOutWhatNobodySees() {
    assertThat(
            text(
                "<p>Seen</p><script>x()</script><p hidden>a</p><p style='display: NONE'>b</p>"
                    + "<template>c</template><!-- d --><style>e</style>"))
        .isEqualTo("Seen");
  }

  @Test
  void readsTheRowsOfATable() {
    Document read =
        read(
            "<table><caption>Tides</caption><tr><th>Port<th>Time<tr><td><p>Aldum</p><td>10:30"
                + "<tr><td>Berk<td><div>11:15</div></table>");
    assertThat(read.text()).isEqualTo("Tides\n\nPort\tTime\nAldum\t10:30\nBerk\t11:15");
    assertThat(read.structure().blocks())
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.CAPTION, BlockKind.TABLE_ROW, BlockKind.TABLE_ROW, BlockKind.TABLE_ROW);
  }

  @Test
  void readsACellOfALayoutAsParagraphs() {
    assertThat(text("<table><tr><td><h1>A</h1><p>B</p></td><td>C</td></tr></table>"))
        .isEqualTo("A\n\nB\n\nC");
  }

  @Test
  void keepsAllOfAFragment() {
    assertThat(text("<div class=nav><a href=/>Link</a></div><p>Read more: this</p>"))
        .isEqualTo("Link\n\nRead more: this");
  }

  @Test
  void readsTheDeclaredCharset() {
    for (String head :
        List.of(
            "<meta charset=iso-8859-2>",
            "<!-- <meta charset=utf-8> --><META http-equiv=x content='text/html; charset=ISO-8859-2'>",
            "<?xml version='1.0' encoding='iso-8859-2'?>")) {
      byte[] bytes = (head + "<p>Žluťoučký kůň").getBytes(Charset.forName("iso-8859-2"));
      assertThat(((Reading.Read) FRAGMENTS.read(raw(bytes))).document().text())
          .isEqualTo("Žluťoučký kůň");
    }
  }

  private static String text(String html) {
    return read(html).text();
  }

  private static Document read(String html) {
    return ((Reading.Read) FRAGMENTS.read(raw(html))).document();
  }

  static RawDocument raw(String html) {
    return raw(html.getBytes(UTF_8));
  }

  private static RawDocument raw(byte[] bytes) {
    return new RawDocument(bytes, "page.html", null, null, null, null);
  }
}
