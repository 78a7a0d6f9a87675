package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashedTermsTest {

  private static HashedTerms read(String text) {
    return HashedTerms.of(
        text, List.of(new Span(0, text.length())), WordClasses.of(new Language("en", 1)));
  }

  @Test
  void functionWordsAreNoTerms() {
    HashedTerms terms = read("The ship of the line");

    assertThat(terms.length(0)).isEqualTo(5);
    assertThat(terms.size()).isEqualTo(2);
    assertThat(terms.term(0)).isEqualTo(HashedTerms.NONE);
  }

  @Test
  void formsOfAWordAreOneTerm() {
    HashedTerms terms = read("attack attacks attacked attacking Attack");

    assertThat(terms.size()).isOne();
  }

  @Test
  void knowsCapitalsNumbersAndYears() {
    HashedTerms terms = read("In 1999 NASA met Ann 12 times");

    assertThat(terms.is(1, HashedTerms.YEAR)).isTrue();
    assertThat(terms.is(2, HashedTerms.ALL_CAPITALS)).isTrue();
    assertThat(terms.is(4, HashedTerms.CAPITAL)).isTrue();
    assertThat(terms.is(5, HashedTerms.NUMBER)).isTrue();
    assertThat(terms.is(5, HashedTerms.YEAR)).isFalse();
  }

  @Test
  void symbolsAreNoTokens() {
    HashedTerms terms = read("😀Kyiv🇺🇦 met❤️ 👩‍🚀");

    assertThat(terms.length(0)).isEqualTo(2);
    assertThat(terms.is(0, HashedTerms.CAPITAL)).isTrue();
    assertThat(terms.term(0)).isEqualTo(read("Kyiv").term(0));
  }

  @Test
  void cutsNoCharacterInTwo() {
    String text = "x" + "𝐀".repeat(100);
    HashedTerms terms = read(text);

    assertThat(terms.length(0)).isEqualTo(4);
    assertThat(terms.letters(0)).isEqualTo(63);
    assertThat(terms.letters(1)).isEqualTo(64);
  }

  @Test
  void saysWhereATokenStands() {
    String text = "of boats and boat";
    HashedTerms terms = read(text);

    assertThat(text.substring(terms.offset(1), terms.offset(1) + terms.letters(1)))
        .isEqualTo("boats");
    assertThat(terms.term(1)).isEqualTo(terms.term(3));
  }

  @Test
  void pairsCharactersWhereWordsAreNotSpaced() {
    HashedTerms terms = read("北京市 北京");

    assertThat(terms.length(0)).isEqualTo(5);
    assertThat(terms.size()).isEqualTo(2);
    assertThat(terms.term(1)).isEqualTo(terms.term(4));
  }

  @Test
  void pairsIdeographsBeyondTheBasicPlane() {
    HashedTerms terms = read("王𫓧 王𫓧王");

    assertThat(terms.length(0)).isEqualTo(5);
    assertThat(terms.letters(1)).isEqualTo(2);
    assertThat(terms.size()).isEqualTo(2);
    assertThat(terms.term(1)).isEqualTo(terms.term(3));
  }

  @Test
  void knowsFunctionWordsOfOtherLanguagesAndTheBeginningsOfWords() {
    String text = "Der Minister und die Ministerin";
    var german = WordClasses.of(new Language("de", 1));
    HashedTerms terms = HashedTerms.of(text, List.of(new Span(0, text.length())), german);

    assertThat(terms.size()).isOne();
  }

  @Test
  void findsATermByItsHash() {
    HashedTerms terms = read("one fish, red fish, blue fish");

    int fish = terms.term(1);
    assertThat(terms.find(terms.hashOf(fish))).isEqualTo(fish);
    assertThat(terms.find(42)).isEqualTo(HashedTerms.NONE);
  }

  @Test
  void keepsThousandsOfTermsApart() {
    var text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append(100_000 + i).append(' ');
    }

    assertThat(read(text.toString()).size()).isEqualTo(5000);
  }
}
