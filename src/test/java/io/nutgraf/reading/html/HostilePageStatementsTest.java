package io.nutgraf.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Stated;
import java.util.concurrent.TimeUnit;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that are made to take all time or memory. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostilePageStatementsTest {

  private static final String LINKED = "<script type='application/ld+json'>";
  private static final String PLAIN = "<title>A plain page about rivers</title>";

  @Test
  void endsOnTenMegabytesOfLinkedData() {
    String thing =
        "{\"@type\":\"Article\",\"headline\":\"A plain page about rivers\",\"author\":\"Ann Lee\"},";
    assertThat(title(LINKED + "[" + thing.repeat(120_000) + "]</script>")).startsWith("A plain");
  }

  @Test
  void endsOnLinkedDataThatIsNestedDeep() {
    String deep = "{\"@type\":\"Article\",\"mainEntity\":".repeat(100_000);
    assertThat(title(PLAIN + LINKED + deep + "</script>")).startsWith("A plain");
    assertThat(title(PLAIN + LINKED + "[".repeat(1_000_000) + "</script>")).startsWith("A plain");
  }

  @Test
  void endsOnAMillionMetas() {
    String meta = "<meta name=author content='A B'><meta name=date content=x>";
    assertThat(title(PLAIN + meta.repeat(500_000))).startsWith("A plain");
  }

  @Test
  void endsOnTitlesOfAMegabyte() {
    String title = "a - b | ".repeat(130_000);
    Stated stated = stated("<title>" + title + "</title><h1>" + title + "</h1>");
    assertThat(stated.titles()).allMatch(it -> it.text().length() < 1_000);
  }

  @Test
  void endsOnThousandsOfAuthorsAndDates() {
    var page = new StringBuilder(PLAIN + "<h1>A plain page about rivers</h1>");
    for (int i = 0; i < 20_000; i++) {
      page.append("<p class=byline>By <a rel=author href=/author/").append(i).append(">Ann Lee");
      page.append(i).append("</a> <time datetime=2020-01-0").append(i % 9 + 1).append(">x</time>");
    }
    Stated stated = stated(page.toString());
    assertThat(stated.authors()).hasSizeLessThanOrEqualTo(20);
    assertThat(stated.dates()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void endsOnBylinesWithinBylines() {
    String open = "<div class='byline author date'>By Ann Lee 4 May 2020 ";
    assertThat(title(PLAIN + "<h1>A plain page about rivers</h1>" + open.repeat(20_000)))
        .startsWith("A plain");
  }

  @Test
  void endsOnLinesOfDigitsAndSeparators() {
    assertThat(title(PLAIN + "<p>" + "1.1.2020 - ".repeat(300_000))).startsWith("A plain");
    assertThat(title(PLAIN + "<script>" + "created_at = ".repeat(500_000) + "</script>"))
        .startsWith("A plain");
    assertThat(title(PLAIN + "<p class='" + "date-".repeat(300_000) + "'>x")).startsWith("A plain");
  }

  private static String title(String html) {
    return stated(html).title().orElseThrow().text();
  }

  private static Stated stated(String html) {
    return PageStatements.of(
        Parser.htmlParser().setMaxDepth(HtmlLimits.STANDARD.depth()).parseInput(html, ""));
  }
}
