package io.nutgraf.reading.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Warning;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKindTest {

  private static final String PROSE =
      "<p>The ferry had left the mole when the fog came down, and nobody on board saw the light. "
          .repeat(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Just a moment...</title><p>Verifying you are human. This may take some seconds.",
        "<title>harbour.example</title><h1>Access Denied</h1><p>You don't have permission.",
        "<title>Hafenblatt</title><p>Bestätigen Sie, dass Sie ein Mensch sind",
        "<title>Hafenblatt</title><h2>Mit Werbung weiterlesen</h2><p>Wir und unsere Partner",
        "<title>Le Port</title><p>Avant de continuer, veuillez choisir.<button>Oui</button>"
      })
  void tellsWalls(String page) {
    assertThat(kind(page)).isEqualTo(PageKind.WALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Page not found - The Harbour</title><p>Sorry. <a href=/>Home</a>",
        "<title>Hafenblatt</title><h1>Seite nicht gefunden</h1><p>Das tut uns leid.",
        "<title>502 Bad Gateway</title><center>nginx</center>"
      })
  void tellsErrors(String page) {
    assertThat(kind(page)).isEqualTo(PageKind.ERROR);
  }

  @Test
  void tellsHomePages() {
    String teaser =
        "<div><h2><a href=/a>A lamp for the mole at last</a></h2><p>One line of it.</div>";
    assertThat(kind("<title>The Harbour</title>" + teaser.repeat(30))).isEqualTo(PageKind.LISTING);
    assertThat(kind("<title>The Harbour</title>" + teaser.repeat(30) + PROSE))
        .isEqualTo(PageKind.TEXT);
  }

  @Test
  void takesLinksAroundAnArticleForNoListing() {
    String link = "<li><a href=/a>A lamp for the mole at last</a>";
    assertThat(kind("<nav><ul>" + link.repeat(90) + "</ul></nav><p>Fog came down.</p>"))
        .isEqualTo(PageKind.TEXT);
  }

  @Test
  void takesAnArticleOfWallsForNoWall() {
    assertThat(kind("<title>Why sites ask: are you a robot?</title><h1>Not found</h1>" + PROSE))
        .isEqualTo(PageKind.TEXT);
  }

  @Test
  void isToldByTheReader() {
    String wall = "<title>Just a moment...</title><p>Verifying you are human.";
    assertThat(read(wall).warnings()).containsExactly(Warning.notAnArticle());
    assertThat(read("<title>Fog</title>" + PROSE).warnings()).isEmpty();
  }

  private static PageKind kind(String html) {
    return PageKind.of(PageScan.of(Jsoup.parse(html)));
  }

  private static io.nutgraf.model.Document read(String html) {
    var raw = new RawDocument(html.getBytes(UTF_8), "p.html", null, null, null, null);
    return ((Reading.Read) HtmlReader.ofPages().read(raw)).document();
  }
}
