package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSetTest {

  private static final List<String> REGEXES =
      List.of("photos?: .*", ".{2,60} (?:is|are) pictured here\\.?", "\\W+", "(?:dear|hi)\\b.*");

  private final PatternSet patterns = PatternSet.ofAnyCase(REGEXES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: A bridge",
        "PHOTOS: two",
        "The mayor is pictured here.",
        "The mayor is \u017Feen here", // a long s, which is an s in any case
        "The mayor i\u017F pictured here",
        "The mayor was pictured there.",
        "— ! —",
        "Dear all",
        "дорогие друзья",
        "\uD83D\uDE00 are pictured here",
        "x"
      })
  void fitsWhatOneOfThemFits(String text) {
    String within = "((" + text + "))";
    int end = 2 + text.length();
    assertThat(patterns.fits(within, 2, end))
        .isEqualTo(all().stream().anyMatch(it -> it.fits(within, 2, end)));
    assertThat(patterns.fitsAt(within, 2, end))
        .isEqualTo(all().stream().anyMatch(it -> it.fitsAt(within, 2, end)));
  }

  private static List<LinearPattern> all() {
    return REGEXES.stream().map(LinearPattern::ofAnyCase).toList();
  }

  @Test
  void seesNoLiteralOutsideOfItsStretch() {
    String text = "He says: photo: of a bridge";
    assertThat(patterns.fits(text, 9, text.length())).isTrue();
    assertThat(patterns.fits(text, 9, 14)).isFalse();
    assertThat(patterns.fits(text, 0, text.length())).isFalse();
  }

  @Test
  void noneFitNothing() {
    assertThat(PatternSet.ofAnyCase(List.of()).fits("abc", 0, 3)).isFalse();
  }
}
