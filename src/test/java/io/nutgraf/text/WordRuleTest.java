package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordRuleTest {

  private static String first(WordRule rule, String text) {
    return text.substring(0, rule.end(text, 0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "word next       | word     | word      | word       | word",
        "O'Brien         | O        | O'Brien   | O'Brien    | O'Brien",
        "China’s plan    | China    | China’s   | China      | China’s",
        "4's             | 4        | 4         | 4          | 4's",
        "vice-president  | vice     | vice      | vice       | vice-president",
        "AT&T            | AT       | AT        | AT&T       | AT&T",
        "at&t            | at       | at        | at         | at&t",
        "1,000.5%        | 1        | 1,000.5   | 1,000.5    | 1",
        "Amazon.com      | Amazon   | Amazon    | Amazon.com | Amazon.com",
        "end.Then        | end      | end       | end        | end.Then",
        "U.S. Steel      | U        | U         | U.S        | U.S",
        "NATO_press      | NATO     | NATO      | NATO_press | NATO",
        "मंत्रियों ने         | मंत्रियों | मंत्रियों     | मंत्रियों      | मंत्रियों",
        "X漢字            | X        | X         | X漢字       | X漢字",
        "met❤️            | met      | met       | met        | met",
      })
  void joinsByItsUse(String text, String run, String term, String name, String clause) {
    assertThat(first(WordRule.RUNS, text)).isEqualTo(run);
    assertThat(first(WordRule.TERMS, text)).isEqualTo(term);
    assertThat(first(WordRule.NAMES, text)).isEqualTo(name);
    assertThat(first(WordRule.CLAUSES, text)).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource({"東京都, 東", "ドイツの, ドイツ", "の首相, の", "NATO軍, NATO", "𠮷田, 𠮷"})
  void readsCharactersWithoutSpacesOneByOneButForKatakana(String text, String token) {
    assertThat(first(WordRule.NAMES_UNSPACED, text)).isEqualTo(token);
  }

  @ParameterizedTest
  @EnumSource
  void endsBeforeTheLimit(WordRule rule) {
    assertThat(rule.end("don't", 0, 4)).isEqualTo(3);
    assertThat(rule.end("a word", 2, 4)).isEqualTo(4);
    assertThat(rule.end("a word", 5, 6)).isEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void cutsWhatRunsOnBetweenCharacters(WordRule rule) {
    assertThat(rule.end("a".repeat(200), 0, 200)).isEqualTo(WordRule.LONGEST);
    assertThat(rule.end("a" + "𝐀".repeat(100), 0, 201)).isEqualTo(WordRule.LONGEST - 1);
    assertThat(rule.end("𝐀".repeat(100), 0, 200)).isEqualTo(WordRule.LONGEST);
  }

  @Test
  void knowsTheClitics() {
    for (String clitic : new String[] {"s", "S", "d", "m", "ll", "re", "ve", "s."}) {
      assertThat(WordRule.isClitic(clitic, 0, clitic.length())).isTrue();
    }
    for (String other : new String[] {"", "n", "st", "lle", "s1a"}) {
      assertThat(WordRule.isClitic(other, 0, other.length())).isFalse();
    }
  }
}
