package io.nutgraf.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.reading.format.Reading;
import org.junit.jupiter.api.Test;

class MainTextTest {

  private static final String ONE =
      "The harbour of Aldum was closed on Monday after two ferries had run aground in thick fog.";
  private static final String TWO =
      "Nobody was hurt, said the master of the port, but forty lorries had to wait until noon.";
  private static final String THREE =
      "A pilot boat had warned both of them, and so had the light of the mole, which is new.";
  private static final String ARTICLE = p(ONE) + p(TWO) + p(THREE);

  @Test
  void leavesOutWhatStandsAroundAText() {
    assertThat(
            read(
                "<header><ul><li><a href=/>Home</a><li><a href=/w>Weather</a></ul></header>"
                    + "<nav><a href=/a>All news</a></nav><main>"
                    + ARTICLE
                    + "</main><div class=sidebar>"
                    + p("Most of our readers liked what we wrote last week about lighthouses.")
                    + "</div><footer><p>We are the Aldum Post, and have been since 1902.</footer>"))
        .isEqualTo(lines(ONE, TWO, THREE));
  }

  @Test
  void neverTakesTheHeadlineNorTheLinesBelowIt() {
    assertThat(
            read(
                "<title>Ferries run aground - Aldum Post</title><article>"
                    + "<h1>Ferries run aground</h1><p>By Ada Fog</p><p>3 May 2021, 10:30</p>"
                    + ARTICLE
                    + "</article>"))
        .isEqualTo(lines(ONE, TWO, THREE));
  }

  @Test
  void takesAStandfirstThatIsAParagraph() {
    String standfirst =
        "Two ferries have run aground off the mole of Aldum, and the port was closed for a whole"
            + " morning; its master says that both had been warned in time.";
    assertThat(
            read(
                "<main><header class=head><h1>Ferries run aground</h1><p class=teaser>"
                    + standfirst
                    + "</p><p class=kicker>A foggy morning</p></header><div class=body>"
                    + ARTICLE
                    + "</div></main>"))
        .isEqualTo(lines(standfirst, ONE, TWO, THREE));
  }

  @Test
  void putsTheHalvesOfATextTogether() {
    assertThat(
            read(
                "<div class=page><div class=part>"
                    + p(ONE)
                    + p(TWO)
                    + p(THREE)
                    + "</div><div class=advertisement>"
                    + p("Buy a lamp of ours, and no fog will ever come near your house again.")
                    + "</div><div class=part>"
                    + p(TWO + " " + ONE)
                    + "</div></div>"))
        .isEqualTo(lines(ONE, TWO, THREE, TWO + " " + ONE));
  }

  @Test
  void leavesOutCallsAmongParagraphs() {
    assertThat(
            read(
                "<article>"
                    + p(ONE)
                    + p("Read more: <a href=/f>Fog, and what it is</a>, with many pictures of it.")
                    + p("Lesen Sie auch: <a href=/n>Nebel</a>")
                    + p(TWO)
                    + p("<a href=/x>Why the light of the mole was built where nobody sees it</a>")
                    + p(THREE)
                    + p("Subscribe to our newsletter for more of this every single morning.")
                    + "</article>"))
        .isEqualTo(lines(ONE, TWO, THREE));
  }

  @Test
  void endsWhereCommentsBegin() {
    assertThat(
            read(
                "<div>"
                    + ARTICLE
                    + "<h3>Kommentare (2)</h3>"
                    + p("I was on one of these ferries, and nobody told us anything at all.")
                    + "</div>"))
        .isEqualTo(lines(ONE, TWO, THREE));
  }

  @Test
  void leavesOutCommentsThatAreLongerThanTheText() {
    assertThat(
            read(
                "<div><div class=entry>"
                    + ARTICLE
                    + "</div><div id=comments>"
                    + p("I was on one of these ferries, and nobody told us anything at all.")
                        .repeat(9)
                    + "</div></div>"))
        .isEqualTo(lines(ONE, TWO, THREE));
  }

  @Test
  void takesAnIntroductionWithinTheText() {
    String introduction = ONE + " " + TWO;
    assertThat(
            read(
                "<article><div class=teaser-text><p>"
                    + introduction
                    + "</p></div><div>"
                    + ARTICLE
                    + "</div></article>"))
        .isEqualTo(lines(introduction, ONE, TWO, THREE));
  }

  @Test
  void countsAParagraphOfIdeographsAsOne() {
    String paragraph = "大雾导致两艘渡轮在阿尔杜姆港外搁浅，港口周一关闭，没有人员受伤，四十辆卡车等到中午。";
    assertThat(
            read(
                "<div><div><a href=/>首页</a> 新闻 天气</div><div>"
                    + p(paragraph).repeat(3)
                    + "</div></div>"))
        .isEqualTo(lines(paragraph, paragraph, paragraph));
  }

  @Test
  void leavesOutTeasersOfOtherPages() {
    String teaser =
        "<div class=box><h4><a href=/b>A lamp for the mole</a></h4>"
            + p("It was built last year, and it cost more than all of the boats together.")
            + "</div>";
    assertThat(read("<div class=all>" + ARTICLE + teaser.repeat(3) + "</div>"))
        .isEqualTo(lines(ONE, TWO, THREE));
    assertThat(read("<div class=all>" + ARTICLE + teaser + "</div>")).contains("cost more");
  }

  @Test
  void believesNoNameOfWhatHoldsTheText() {
    assertThat(read("<div class='has-sidebar comments-open'>" + ARTICLE + "</div>"))
        .isEqualTo(lines(ONE, TWO, THREE));
  }

  @Test
  void keepsHeadingsThatSomethingStandsBelow() {
    assertThat(
            read(
                "<article>"
                    + p(ONE)
                    + "<h2>What the master says</h2>"
                    + p(TWO)
                    + p(THREE)
                    + "<h2>Related</h2><ul><li><a href=/1>Fog</a><li><a href=/2>Lamps</a></ul>"
                    + "</article>"))
        .isEqualTo(lines(ONE, "What the master says", TWO, THREE));
  }

  @Test
  void readsPagesThatAreLaidOutInTables() {
    assertThat(
            read(
                "<table><tr><td><a href=/>Home</a><br><a href=/a>News</a></td><td>"
                    + ONE
                    + "<br><br>"
                    + TWO
                    + "<br><br>"
                    + THREE
                    + "</td></tr></table>"))
        .isEqualTo(lines(ONE, TWO, THREE));
  }

  @Test
  void takesAVeryShortTextWhole() {
    assertThat(read("<p>Closed today.</p>")).isEqualTo("Closed today.");
  }

  private static String p(String words) {
    return "<p>" + words + "</p>";
  }

  private static String lines(String... blocks) {
    return String.join("\n\n", blocks);
  }

  private static String read(String html) {
    return ((Reading.Read) HtmlReader.ofPages().read(HtmlReaderTest.raw(html))).document().text();
  }
}
