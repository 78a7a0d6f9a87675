package io.nutgraf.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.text.LinearPattern.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearPatternTest {

  @Test
  void placesAreThoseOfTheWholeText() {
    Found found =
        requireNonNull(
            LinearPattern.of("(?<day>\\d+) (?<month>\\p{L}+)").at("am 29 мая 2022", 3, 9));
    assertThat(found.start()).isEqualTo(3);
    assertThat(found.end()).isEqualTo(9);
    assertThat(found.group("month")).isEqualTo("мая");
    assertThat(found.start("month")).isEqualTo(6);
    assertThat(found.has("year")).isFalse();
  }

  @Test
  void seesNothingOutsideOfItsStretch() {
    var word = LinearPattern.of("\\bcat\\b$");
    assertThat(word.fits("concatenate", 3, 6)).isTrue();
    assertThat(word.fits("concatenate")).isFalse();
    assertThat(word.in("a cat", 0, 4)).isNull();
  }

  @Test
  void takesNothingOfWhatMustFollow() {
    var place = LinearPattern.of("\\p{Lu}+\\s?").before("-|$");
    Found found = requireNonNull(place.at("KYIV - The", 0, 10));
    assertThat(found.end()).isEqualTo(5);
    assertThat(place.at("KYIV: The", 0, 9)).isNull();
    assertThat(place.at("KYIV: The", 0, 4)).isNotNull();
  }

  @Test
  void findsTheFirstBetweenTwoPlaces() {
    Found found = requireNonNull(LinearPattern.ofAnyCase("née|geb\\.").in("geb. X, NÉE Y", 4, 13));
    assertThat(found.start()).isEqualTo(8);
    assertThat(found.end()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?:a+)+b", "(?:a|a)*b", "(?:a?){30}a{30}b", ".*.*=.*b", "\\w+\\d?\\w+b"})
  void readsEachCharacterAFewTimes(String regex) {
    for (int length : new int[] {1_000, 2_000, 4_000, 1_000_000}) {
      var text = new CountedText("a".repeat(length), 4L * length + 1000);
      assertThat(LinearPattern.of(regex).fits(text, 0, length)).isFalse();
    }
  }

  @Test
  void readsNoFurtherThanItMayFit() {
    var text = new CountedText("b".repeat(1_000_000), 10);
    assertThat(LinearPattern.of("a+").at(text, 0, text.length())).isNull();
  }
}
