package io.nutgraf.reading.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.model.Budget;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are made to hurt whoever reads them. */
@Timeout(120)
class HostileHtmlTest {

  private static final HtmlReader PAGES = HtmlReader.ofPages();

  @Test
  void refusesAMillionElementsBeforeItMakesOne() {
    assertThat(code(PAGES, "<div>".repeat(1_000_000) + "x"))
        .contains(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void readsElementsHoweverDeepTheyStand() {
    assertThat(text("<div>".repeat(200_000) + "<p>Deep down.")).isEqualTo("Deep down.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>x",
        "<a href=x>x",
        "<table>",
        "<table><tr><td>",
        "<ul><li>",
        "<b><i><u><font>x<p>",
        "<p><b><i>x</p></b>",
        "<h2>Comments</h2>",
        "<svg><g>",
        "<select><option>",
        "x<br><br>",
        "<!-- x -->",
        "</p>",
        "<form><input>",
        "<ruby>x<rt>"
      })
  void readsAnythingThatIsRepeated(String tags) {
    assertThat(text("<p>Begin." + tags.repeat(20_000))).startsWith("Begin.");
  }

  @Test
  void readsALineOfFortyMegabytes() {
    assertThat(code(PAGES, "<p>" + "word ".repeat(8_000_000)))
        .contains(RejectionCode.DOCUMENT_TOO_LARGE);
    assertThat(text("<p>" + "word ".repeat(5_000_000))).hasSize(5 * 5_000_000 - 1);
  }

  @Test
  void readsMillionsOfAttributesAndEntities() {
    var tag = new StringBuilder("<p");
    IntStream.range(0, 1_000_000).forEach(i -> tag.append(" a").append(i));
    assertThat(text(tag + ">Words.")).isEqualTo("Words.");
    assertThat(text("<p>" + "&#x416;".repeat(1_000_000))).hasSize(1_000_000);
    assertThat(text("<p>x" + "&".repeat(1_000_000))).hasSize(1_000_001);
    assertThat(text("<p class='" + "share ".repeat(1_000_000) + "'>Words.")).isEqualTo("Words.");
  }

  @Test
  void readsATitleOfMegabytes() {
    String title = "x".repeat(10_000_000);
    assertThat(
            text("<title>" + title + "</title>" + "<h2>xxxxxxxxxx</h2>".repeat(50_000) + "<p>y."))
        .endsWith("y.");
  }

  @Test
  void refusesATextThatIsTooLong() {
    HtmlReader small = HtmlReader.ofPages(new HtmlLimits(10, 10, 10));
    assertThat(code(small, "<p>0123456789")).isEmpty();
    assertThat(code(small, "<p>0123456789a")).contains(RejectionCode.DOCUMENT_TOO_LARGE);
    assertThat(code(small, "<p>a".repeat(10))).contains(RejectionCode.DOCUMENT_TOO_LARGE);
    assertThat(code(small, "<p>".repeat(10) + "a")).isEmpty();
    assertThat(code(small, "<p>".repeat(11) + "a")).contains(RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void endsWithItsBudget() {
    int[] asked = {0};
    String page = "<p a b c>x".repeat(100_000);
    String end =
        Budget.of("a moment", () -> ++asked[0] > 3)
            .spend(() -> text(page), rejection -> rejection.code().toString());
    assertThat(end).isEqualTo(RejectionCode.TIME_LIMIT_EXCEEDED.toString());
  }

  @Test
  void findsNoTextWhereThereIsNone() {
    assertThat(((Reading.Unreadable) read(PAGES, "<html><body><img src=a></body></html>")))
        .extracting(unreadable -> unreadable.rejection().code())
        .isEqualTo(RejectionCode.NO_TEXT_FOUND);
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read(PAGES, "<".repeat(600_000)));
  }

  private static String text(String html) {
    return ((Reading.Read) read(PAGES, html)).document().text();
  }

  private static Optional<RejectionCode> code(HtmlReader reader, String html) {
    try {
      read(reader, html);
      return Optional.empty();
    } catch (UnreadableException e) {
      return Optional.of(e.rejection().code());
    }
  }

  private static Reading read(HtmlReader reader, String html) {
    byte[] bytes = html.getBytes(ISO_8859_1);
    return reader.read(new RawDocument(bytes, "page.html", null, null, null, null));
  }
}
