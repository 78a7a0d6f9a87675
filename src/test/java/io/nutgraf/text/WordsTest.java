package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static List<String> words(String text) {
    return Words.of(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }

  private static int count(String text) {
    return Words.count(text, new Span(0, text.length()));
  }

  @Test
  void foldsCaseAndDropsThePossessive() {
    assertThat(words("Kyiv’s mayor didn't say “NO”."))
        .containsExactly("kyiv", "mayor", "didn't", "say", "no");
  }

  @Test
  void keepsNumbersWhole() {
    assertThat(words("It rose 3.5% to 1,000.75 in 2022."))
        .containsExactly("it", "rose", "3.5", "to", "1,000.75", "in", "2022");
  }

  @Test
  void keepsMarksWithTheirLetters() {
    assertThat(words("मंत्रियों ने")).containsExactly("मंत्रियों", "ने");
  }

  @Test
  void givesPairsWhereScriptsHaveNoSpaces() {
    assertThat(words("新的投资, 好")).containsExactly("新的", "的投", "投资", "好");
  }

  @Test
  void countsCharactersWhereScriptsHaveNoSpaces() {
    assertThat(count("新的投资 and more")).isEqualTo(6);
    assertThat(count("One, two – three!")).isEqualTo(3);
  }

  @Test
  void symbolsAreOfNoWord() {
    assertThat(words("😀Ann Smith👩‍🚀 met❤️ 👍🏽🇺🇦s"))
        .containsExactly("ann", "smith", "met", "s");
    assertThat(count("❤️ 👍🏽 1️⃣")).isEqualTo(1);
  }

  @Test
  void lettersBeyondTheBasicPlaneMakeWords() {
    assertThat(words("𝐀𝐧𝐧’s 𐐀𐐨 o'𝐍𝐞𝐢𝐥, 𝟚.𝟛"))
        .containsExactly("𝐀𝐧𝐧", "𐐨𐐨", "o'𝐍𝐞𝐢𝐥", "𝟚.𝟛");
  }

  @Test
  void looksOnlyWithinTheSpan() {
    assertThat(Words.of("one two three", new Span(4, 9)))
        .containsExactly(new Token("two", new Span(4, 7)), new Token("t", new Span(8, 9)));
  }

  @Test
  void spansAreInOrderAndInBounds() {
    var alphabet = "aB'’.,1 -漢字かなไท\ud83d\ude00\u0301é\0";
    var random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int start = -1;
      for (Token token : Words.of(text.toString(), new Span(0, text.length()))) {
        assertThat(token.span().start()).isGreaterThan(start);
        assertThat(token.span().end()).isLessThanOrEqualTo(text.length());
        start = token.span().start();
      }
    }
  }
}
