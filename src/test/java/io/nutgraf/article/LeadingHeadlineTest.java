package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Document;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingHeadlineTest {

  private static final String HEADLINE = "Ferry to close after ninety years";

  private static final String BODY =
      """
      The council voted on Monday to sell the ferry that has crossed the sound since 1931.

      It was last mended in 1988.\
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FOR IMMEDIATE RELEASE\nContact: Ann Lind, 555-0134\n\n",
        "For immediate release: 9 May 2024\n\n",
        "PRESS RELEASE\n\nEmbargoed until 6 am, Thursday 9 May 2024\n\n",
        """
        NEWS RELEASE No. 14

        For more information contact:
        Ann Lind, 555-0134
        ann@example.org

        """,
        "Pressemitteilung\n\n",
        "Communiqué de presse\n\n",
        "LOCAL GOVERNMENT\n\n",
        "HARBOURS\n\n",
        "Breaking news\n\n",
        "World / Europe\n\n",
        "Politik\n\n",
        """
        Network Working Group                     A. Lind
        Request for Comments: 9999          May 1999

        """,
        "Press Release: "
      })
  void standsBelowALetterheadOrAKicker(String above) {
    assertThat(headline(above + HEADLINE + "\n\n" + BODY)).contains(HEADLINE);
  }

  @Test
  void mayBeInCapitalsOverAnotherLine() {
    assertThat(headline("FERRY TO CLOSE\n\nCouncil votes for the end of it\n\n" + BODY))
        .contains("FERRY TO CLOSE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The ferry is closed.", "How Rust Ate the Ferries of N.Y.C."})
  void mayBeASentenceOverAByline(String headline) {
    assertThat(headline(headline + "\n\nBy Ann Lind\n\n" + BODY)).contains(headline);
  }

  @Test
  void isNotTheFirstLineOfAParagraph() {
    assertThat(
            headline(
                """
                The council of Oban has voted on Monday to sell the ferry for good
                after its repair was found to cost four million pounds. The ferry
                opened in 1934.

                The mayor was not there, and nobody has asked him why.\
                """))
        .isEmpty();
  }

  @Test
  void standsOverARecipe() {
    assertThat(
            headline(
                """
                Apple cake of the isles

                Serves 8

                Ingredients
                - 3 apples
                - 200 g flour

                Method
                1. Peel them.
                2. Bake.

                My grandmother made this cake on every Sunday of the year.\
                """))
        .contains("Apple cake of the isles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " - Port County Sheriff's Office",
        " | The Sound Gazette",
        " - DA NewsCenter",
        " » Oban Today"
      })
  void hasNoNameOfASiteBehindIt(String site) {
    assertThat(headline(HEADLINE + site + "\n\n" + BODY)).contains(HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {" - and nobody minds", " – a long farewell"})
  void mayGoOnBehindADash(String rest) {
    assertThat(headline(HEADLINE + rest + "\n\n" + BODY)).contains(HEADLINE + rest);
  }

  @Test
  void hasNoSectionsOfAChineseSiteBehindIt() {
    assertThat(headline("港口城市的旧渡轮停航_社会_港口网\n\n港口城市的旧渡轮星期一停航。没有人被问过。居民们很难过。"))
        .contains("港口城市的旧渡轮停航");
  }

  @Test
  void standsInASavedPageAgain() {
    assertThat(
            headline(HEADLINE + " - Port County\nSkip to content\nNews\n" + HEADLINE + "\n" + BODY))
        .contains(HEADLINE);
  }

  private static Optional<String> headline(String text) {
    DetectedNoise noise = NoiseDetector.detect(text, Language.UNDETERMINED);
    return HeadlineExtractor.extract(
            Document.of(text), Erasure.of(text, noise.spans()), noise.prefixes())
        .map(Headline::text);
  }
}
