package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Noise;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noise with what stands around it: frames, mails, pages. */
class NoiseOfPagesTest {

  private static final String BODY =
      """
      The council voted on Monday to sell the ferry that has crossed the sound since 1931.
      It was last mended in 1988 and leaks.
      """;

  @Test
  void theFrameOfABookIsNoise() {
    assertThat(
            noise(
                "Anyone may copy this book.\n\n*** START OF THE E-TEXT THE FERRY ***\n\n"
                    + BODY
                    + "\n*** END OF THE E-TEXT THE FERRY ***\n\nNew editions replace old ones."))
        .containsExactly(
            "Anyone may copy this book.",
            "*** START OF THE E-TEXT THE FERRY ***",
            "*** END OF THE E-TEXT THE FERRY ***",
            "New editions replace old ones.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENDS", "###", "- 30 -", "Notes to editors:"})
  void whatStandsBehindTheEndOfAReleaseIsNoise(String end) {
    assertThat(noise(BODY + "\n" + end + "\n\nThe trust was founded in 1990 and runs ten ferries."))
        .containsExactly(end, "The trust was founded in 1990 and runs ten ferries.");
  }

  @Test
  void whatAMailRepeatsIsNoise() {
    assertThat(
            kinds(
                BODY
                    + """

                    On Mon, 4 Mar 2019 at 15:47, Tom Lind <tom@example.org> wrote:
                    > Will you sell the ferry?

                    --\s
                    Anna Lind
                    Harbour office
                    """))
        .containsExactly(
            Noise.Kind.QUOTED_REPLY,
            Noise.Kind.QUOTED_REPLY,
            Noise.Kind.SIGNATURE,
            Noise.Kind.SIGNATURE,
            Noise.Kind.SIGNATURE);
  }

  @Test
  void aLineAboveTheOriginalMakesAMail() {
    assertThat(
            noise(
                BODY
                    + """

                    -----Original Message-----
                    From: Tom Lind
                    Will you sell the ferry?
                    """))
        .containsExactly(
            "-----Original Message-----", "From: Tom Lind", "Will you sell the ferry?");
  }

  @Test
  void theWordsThatCloseALetterAreNoiseOnlyInAMail() {
    assertThat(noise(BODY + "\nRegards\nAnna Lind")).isEmpty();
    assertThat(noise(BODY + "\nRegards\nAnna Lind\n\nSent from my telephone"))
        .contains("Regards", "Anna Lind");
  }

  @Test
  void theHeadOfAPageIsNoise() {
    assertThat(noise(BODY + "\n- 12 -\nREPORT OF THE FERRY BOARD 1962\n\n" + BODY))
        .containsExactly("- 12 -", "REPORT OF THE FERRY BOARD 1962");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This article was amended on 6 March 2024. The ferry was built in 1931, not 1913.",
        "An earlier version of this story said that the ferry was built in 1913.",
        "Correction: The ferry was built in 1931.",
        "Anmerkung der Redaktion: Die Fähre wurde 1931 gebaut.",
        "Sign up for our daily newsletter and never miss a story.",
        "Enter your email address",
        "Advertisement - story continues below",
        "Reply to author",
        "We use cookies and similar tools to make this site better."
      })
  void whatAPageSaysOfItselfIsNoise(String line) {
    assertThat(noise(BODY + "\n" + line + "\n\n" + BODY)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The newspaper published a correction on Tuesday and said sorry.",
        "The court said that the company uses cookies to follow people.",
        "You get what you pay for because nobody works for nothing.",
        "“We will sign up for the course,” she said."
      })
  void whatAnArticleSaysIsNone(String line) {
    assertThat(noise(BODY + "\n" + line + "\n\n" + BODY)).isEmpty();
  }

  private static List<String> noise(String text) {
    return passages(text).stream().map(noise -> noise.excerpt().text()).toList();
  }

  private static List<Noise.Kind> kinds(String text) {
    return passages(text).stream().map(Noise::kind).toList();
  }

  private static List<Noise> passages(String text) {
    return NoiseDetector.detect(text, new Language("en", 1)).passages();
  }
}
