package io.nutgraf.names.words;

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

  @Test
  void symbolsAreMarksOfTheirOwn() {
    assertThat(tokens("😀Ann Smith👩‍🚀 met❤️ NATO😀😀 in 👍🏽Kyiv🇺🇦s"))
        .containsExactly(
            "😀", "Ann", "Smith", "👩", "\u200d", "🚀", "met", "❤", "\ufe0f", "NATO", "😀😀", "in",
            "👍", "🏽", "Kyiv", "🇺", "🇦", "s");
    NameTokens tokens = NameTokens.of("😀❤️x", List.of(new Span(0, 5)));
    assertThat(IntStream.range(0, 3).allMatch(i -> tokens.is(i, NameTokens.MARK))).isTrue();
    assertThat(tokens.is(3, NameTokens.SMALL)).isTrue();
  }

  @Test
  void lettersBeyondTheBasicPlaneMakeWords() {
    assertThat(tokens("𝐀𝐧𝐧's 𐐀𐐨.𠮷 @𝐍𝐀𝐓𝐎!"))
        .containsExactly("𝐀𝐧𝐧", "'s", "𐐀𐐨.𠮷", "@𝐍𝐀𝐓𝐎", "!");
  }

  @Test
  void cutsWhatRunsOnBetweenCharacters() {
    for (String character : List.of("𝐀", "😀", "a", "\u0301", "e\u0301")) {
      for (String before : List.of("", "x", "@", "😀", "'")) {
        String text = before + character.repeat(200);
        assertThat(String.join("", tokens(text))).isEqualTo(text);
        assertThat(tokens(text)).allMatch(token -> token.codePoints().noneMatch(this::isHalf));
      }
    }
  }

  private boolean isHalf(int c) {
    return c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
  }

  private static List<String> tokens(String text) {
    NameTokens tokens = NameTokens.of(text, List.of(new Span(0, text.length())));
    return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
  }
}
