package io.nutgraf.reading.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailMarkupTest {

  @Test
  void tellsWhatIsRepeatedWhateverStandsInIt() {
    assertThat(
            kinds(
                "<p>Own</p><blockquote type=cite><h2>Head</h2><ul><li>Item</ul>"
                    + "<blockquote>Older</blockquote></blockquote>"))
        .containsExactly(
            BlockKind.PARAGRAPH,
            BlockKind.QUOTED_REPLY,
            BlockKind.QUOTED_REPLY,
            BlockKind.QUOTED_REPLY);
    assertThat(kinds("<blockquote class=gmail_quote>a</blockquote><blockquote><li>b</blockquote>"))
        .containsExactly(BlockKind.QUOTED_REPLY, BlockKind.BLOCK_QUOTE);
  }

  @Test
  void tellsSignatures() {
    assertThat(kinds("<p>Own</p><div class='x gmail_signature'><div>Jane<p>Head</div></div>"))
        .containsExactly(BlockKind.PARAGRAPH, BlockKind.SIGNATURE, BlockKind.SIGNATURE);
    assertThat(kinds("<p>Own</p><div id=Signature>Jane</div>"))
        .containsExactly(BlockKind.PARAGRAPH, BlockKind.SIGNATURE);
  }

  private static List<BlockKind> kinds(String html) {
    var raw = new RawDocument(html.getBytes(UTF_8), "", "text/html", null, null, null);
    return switch (HtmlReader.ofFragments().read(raw)) {
      case Reading.Read it -> it.document().structure().blocks().stream().map(Block::kind).toList();
      case Reading.Unreadable it -> throw new AssertionError(it.rejection());
    };
  }
}
