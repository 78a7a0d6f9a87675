package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points that end a sentence, or look as if they did. A bar stands where one ends. */
class HardPointsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bill was drafted by Harold P. Lind of Oban.|Mary P. Holt signed it.",
        "It stands on p. 12 of the book.|On p. 14 it is repeated.",
        "The crane was built by Lind & Sons Ltd.|Nobody remembers them.",
        "It was sold to Kragen Shipping Inc.|Workers were told by letter.",
        "The chief of Kragen Shipping Inc. Ida Lind has left.",
        "She was taken to Ward C.|Visitors wait outside.",
        "They have a plan B.|Officials like it.",
        "He asked William C. Lind about it.",
        "SHE FLEW TO THE U.S. CAPITAL.|ROADS IN ALBANY, N.Y. WERE OPEN.|THE TRAIN LEFT AT 4 P.M."
            + " TODAY.",
        "The court cited Lind v. Oban Bd., 12 F.3d 40 (2d Cir. 1994).|It was right.",
        "He relied on Fed. R. Crim. P. 11 and 18 U.S.C. § 2.|The judge did not.",
        "The letters were burnt ..|Nobody knows why ....|That is all.",
        "The shop shut at one.|The owner left.",
        "He wrote that “the [...] mayor slept” and left.",
        "hi all.|the boat leaves at nine.|bring hats.",
        "He said so. . . and left."
      })
  void areTold(String marked) {
    String text = marked.replace("|", " ");

    assertThat(sentences(text)).containsExactly(marked.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The shop shut at one.|The owner left.", "It went on.|Then it was over."})
  void mayHaveNoSpaceBehindThem(String marked) {
    assertThat(sentences(marked.replace("|", ""))).containsExactly(marked.split("\\|"));
  }

  private static List<String> sentences(String text) {
    return Segmenter.standard().segment(text, new Language("en", 1)).sentences().stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }
}
