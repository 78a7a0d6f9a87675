package io.nutgraf.reading.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {

  private static Reading read(String xml) {
    return DocumentReaders.standard()
        .read(new RawDocument(xml.getBytes(UTF_8), "a.xml", null, null, null, null));
  }

  private static String text(String xml) {
    return ((Reading.Read) read(xml)).document().text();
  }

  @Test
  void aFeedIsItsTitlesAndWhatIsSaidUnderThem() {
    assertThat(
            text(
                """
                <?xml version="1.0"?>
                <rss xmlns:content="x"><channel><title>Harbour news</title><link>http://a.example</link>
                <item><title>Ferry &amp; bridge</title><guid>17</guid>
                <description>The ferry sank.</description>
                <content:encoded><![CDATA[<p>It sank <b>at noon</b>.</p><p>Nobody was hurt.</p>]]></content:encoded>
                </item></channel></rss>"""))
        .isEqualTo(
            "Harbour news\n\nFerry & bridge\n\nThe ferry sank.\n\nIt sank at noon.\n\nNobody was hurt.");
  }

  @Test
  void ofOtherFilesAllWordsAreRead() {
    assertThat(text("<?xml version='1.0'?><a><b x='1'>One&#33;</b><!-- no --><c/>Two</a>"))
        .isEqualTo("One!\n\nTwo");
  }

  @Test
  void looksUpNoEntity() {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>"
            + "<!ENTITY y '&x;&x;'>]><a>Words &x;&y; stay</a>";
    assertThat(text(xml)).isEqualTo("Words stay");
  }

  @Test
  void anImageIsNoText() {
    assertThat(read("<?xml version='1.0'?><svg><text>x</text></svg>"))
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            it ->
                assertThat(it.rejection().code()).isEqualTo(RejectionCode.UNSUPPORTED_MEDIA_TYPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a>", "<", "&", "<![CDATA[", "</a>", "<a>x", "<!--", "<!DOCTYPE ["})
  @Timeout(10)
  void readsHostileFilesInOneGo(String part) {
    assertThat(read("<?xml version='1.0'?><a>Words" + part.repeat(300_000))).isNotNull();
  }
}
