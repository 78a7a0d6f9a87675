package io.nutgraf.metadata.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTokensTest {

  @Test
  void splitsPossessivesAndHyphens() {
    assertThat(tokens("China’s al-Assad met O'Brien's Paris-based team."))
        .containsExactly(
            "China", "’s", "al", "-", "Assad", "met", "O'Brien", "'s", "Paris", "-", "based",
            "team", ".");
  }

  @Test
  void keepsThePointOfInitialsAndAbbreviations() {
    assertThat(tokens("Mr. J. R. Smith of U.S. Steel Corp. went home."))
        .containsExactly(
            "Mr.", "J.", "R.", "Smith", "of", "U.S.", "Steel", "Corp.", "went", "home", ".");
  }

  @Test
  void keepsMarksInsideNamesAndNumbers() {
    assertThat(tokens("AT&T paid 1,500.50 to Amazon.com (Inc)"))
        .containsExactly("AT&T", "paid", "1,500.50", "to", "Amazon.com", "(", "Inc", ")");
  }

  @Test
  void takesHandlesAsOne() {
    assertThat(tokens("@NATO_press #Kyiv !!!")).containsExactly("@NATO_press", "#Kyiv", "!!!");
  }

  @Test
  void tellsHowAWordIsWritten() {
    NameTokens tokens = NameTokens.of("NATO met iPhone", List.of(new Span(0, 15)));
    assertThat(tokens.is(0, NameTokens.UPPER | NameTokens.CAPITAL)).isTrue();
    assertThat(tokens.is(0, NameTokens.FIRST)).isTrue();
    assertThat(tokens.is(1, NameTokens.SMALL)).isTrue();
    assertThat(tokens.is(2, NameTokens.ANCHOR)).isTrue();
    assertThat(tokens.is(2, NameTokens.CAPITAL)).isFalse();
  }

  @Test
  void knowsAWordWhateverItsCaseAndDigits() {
    NameTokens tokens = NameTokens.of("Kyiv KYIV 1999 2022", List.of(new Span(0, 19)));
    assertThat(tokens.lower(0)).isEqualTo(tokens.lower(1));
    assertThat(tokens.form(0)).isNotEqualTo(tokens.form(1));
    assertThat(tokens.form(2)).isEqualTo(tokens.form(3));
  }

  private static List<String> tokens(String text) {
    NameTokens tokens = NameTokens.of(text, List.of(new Span(0, text.length())));
    return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
  }
}
