package io.nutgraf.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Stated.Day;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Stated.Words;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageStatementsTest {

  private static final String HEADLINE = "Der Fluss bekommt sein Bett zurück";

  @Test
  void readsLinkedData() {
    Stated stated =
        stated(
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"Organization","@id":"#o","name":"Uferblatt"},
              {"@type":"Person","@id":"#p","name":"Anna Berger"},
              {"@type":["NewsArticle"],"headline":"Der Fluss bekommt sein Bett zurück",
               "author":[{"@id":"#p"},{"@type":"Person","name":"Paul Winter"}],
               "publisher":{"@id":"#o"},
               "datePublished":"2021-03-04T06:30:00+0100","dateModified":"2021-03-09"}]}</script>
            """,
            "<h1>Der Fluss bekommt sein Bett zurück</h1><p>Im Tal wird gebaggert.</p>");
    assertThat(title(stated)).isEqualTo(HEADLINE);
    assertThat(stated.authors())
        .extracting(Words::text)
        .containsExactly("Anna Berger", "Paul Winter");
    assertThat(stated.publishers()).extracting(Words::text).containsExactly("Uferblatt");
    assertThat(stated.dates())
        .containsExactly(
            new Day("2021-03-04T06:30:00+01:00", Precision.SECOND, Source.JSON_LD, null));
  }

  @Test
  void leavesTheNameOfTheSiteOutOfATitle() {
    Stated stated =
        stated(
            """
            <title>Der Fluss bekommt sein Bett zurück | Uferblatt</title>
            <meta property="og:title" content="Der Fluss bekommt sein Bett zurück - Uferblatt">
            <meta property="og:site_name" content="Uferblatt">
            """,
            "<div>Im Tal wird gebaggert.</div>");
    assertThat(title(stated)).isEqualTo(HEADLINE);
    assertThat(stated.publishers().getFirst())
        .isEqualTo(new Words("Uferblatt", Source.OPEN_GRAPH, null));
  }

  @Test
  void takesTheHeadingThatTheTitleHasAndNotTheNameInTheMasthead() {
    Stated stated =
        stated(
            "<title>Der Fluss bekommt sein Bett zurück - Uferblatt</title>",
            """
            <header><h1>Uferblatt</h1></header>
            <article><h1>Der Fluss bekommt sein Bett zurück</h1><p>Im Tal.</p></article>
            """);
    assertThat(title(stated)).isEqualTo(HEADLINE);
    assertThat(stated.titles().getFirst().source()).isIn(Source.H1, Source.TITLE_ELEMENT);
  }

  @Test
  void readsTheDateAndTheAuthorBelowAHeadline() {
    Stated stated =
        stated(
            "<title>Der Fluss bekommt sein Bett zurück</title>",
            """
            <article><h1>Der Fluss bekommt sein Bett zurück</h1>
            <p class="meta">Von <span class="author">Anna Berger</span> am <span class="date">4. März 2021</span></p>
            <p>Im Tal wird seit dem 12. Februar 2019 gebaggert, und das geht noch lange so.</p></article>
            <div class="comments"><p>Von <span>Kurt Wüst</span></p><time datetime="2021-05-01">1. Mai 2021</time></div>
            <footer>Copyright 2023</footer>
            """);
    assertThat(stated.authors()).extracting(Words::text).containsExactly("Anna Berger");
    assertThat(stated.dates()).extracting(Day::value).containsExactly("2021-03-04");
  }

  @Test
  void statesNoDateWhereOnlyTheTextTellsOfDays() {
    Stated stated =
        stated(
            "<title>Über uns - Uferblatt</title>",
            """
            <h1>Über uns</h1><p>Das Blatt wurde am 3. Mai 1998 von drei Nachbarn gegründet, die an
            einem langen Tisch saßen und fanden, dass man das alles aufschreiben müsste, jeden Monat.</p>
            <footer>© 2009-2020</footer>
            """);
    assertThat(stated.dates()).isEmpty();
    assertThat(stated.authors()).isEmpty();
  }

  @Test
  void takesAllThatStandBelowOneLabel() {
    Stated stated =
        stated(
            "<title>The River Gets its Bed Back</title>",
            """
            <h1>The River Gets its Bed Back</h1>
            <aside><h6>Author(s)</h6><ul><li><a href="/library/?author=1">Anna Berger</a></li>
            <li><a href="/library/?author=2">Paul Winter</a></li>
            <li><a href="/library/?author=3">Mary Mill</a></li></ul></aside>
            <p>They have been digging in the valley for two years, and they will for long.</p>
            """);
    assertThat(stated.authors())
        .extracting(Words::text)
        .containsExactly("Anna Berger", "Paul Winter", "Mary Mill");
  }

  @Test
  void takesANameBesideItsPictureAndADateForAnAuthor() {
    Stated stated =
        stated(
            "<title>The River Gets its Bed Back</title>",
            """
            <h1>The River Gets its Bed Back</h1>
            <div><a href="https://code.example/mill"><img alt="Millwheel" src="m.png">Millwheel</a>
            <span>on June 5, 2023</span></div>
            <p>They have been digging in the valley for two years, and they will for long.</p>
            """);
    assertThat(stated.authors()).extracting(Words::text).containsExactly("Millwheel");
  }

  @Test
  void takesThePublisherFromTheLineOfCopyrightWhereNothingElseStatesIt() {
    String footer =
        "<p>Text.</p><footer>© 2009–2023 Uferblatt GmbH. Alle Rechte vorbehalten.</footer>";
    assertThat(stated("", footer).publishers())
        .containsExactly(new Words("Uferblatt GmbH", Source.LAYOUT, null));
    assertThat(stated("<meta property=og:site_name content=Seeblatt>", footer).publishers())
        .extracting(Words::text)
        .containsExactly("Seeblatt");
  }

  @Test
  void statesNothingOfAnEmptyPage() {
    assertThat(stated("", "")).isEqualTo(Stated.NOTHING);
  }

  private static String title(Stated stated) {
    return stated.title().orElseThrow().text();
  }

  private static Stated stated(String head, String body) {
    return PageStatements.of(
        Jsoup.parse("<html lang=de><head>" + head + "</head><body>" + body + "</body></html>"));
  }
}
