package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  private static final String TEXT = "a😀b";

  @Test
  void bothHalvesAreOfOneCharacter() {
    assertThat(CodePoints.at(TEXT, 0)).isEqualTo('a');
    assertThat(CodePoints.at(TEXT, 1)).isEqualTo(0x1F600);
    assertThat(CodePoints.at(TEXT, 2)).isEqualTo(0x1F600);
    assertThat(CodePoints.at(TEXT, 3)).isEqualTo('b');
  }

  @Test
  void aLoneHalfStandsForItself() {
    assertThat(CodePoints.at("\uDE00\uD83D", 0)).isEqualTo(0xDE00);
    assertThat(CodePoints.at("\uDE00\uD83D", 1)).isEqualTo(0xD83D);
  }

  @Test
  void noPlaceLiesWithinACharacter() {
    assertThat(CodePoints.floor(TEXT, 2)).isEqualTo(1);
    assertThat(CodePoints.floor(TEXT, 1)).isEqualTo(1);
    assertThat(CodePoints.floor(TEXT, 4)).isEqualTo(4);
    assertThat(CodePoints.floor("", 0)).isZero();
  }

  @Test
  void lettersAreOfWordsAndSymbolsAreNot() {
    assertThat("aé7\u0301मि𝐀𐐀𠮷𝟚".codePoints()).allMatch(CodePoints::isOfWord);
    assertThat("😀🇺🏽°™€+^\u200d\u20e3".codePoints()).noneMatch(CodePoints::isOfWord);
  }

  @Test
  void runsOfLettersHaveMarksAndNoDigits() {
    String text = "aé\u0301\u092e\u093f𐐀7-";

    assertThat(IntStream.range(0, 7)).allMatch(i -> CodePoints.isOfLettersAt(text, i));
    assertThat(IntStream.range(7, 9)).noneMatch(i -> CodePoints.isOfLettersAt(text, i));
  }

  @Test
  void someScriptsAreWrittenWithoutSpaces() {
    assertThat("北々〇𠮷ひカーｶไລខမ".codePoints()).allMatch(CodePoints::isSpaceless);
    assertThat("aé7дאमि한ㄱ𐐀。・😀".codePoints()).noneMatch(CodePoints::isSpaceless);
    assertThat(CodePoints.isSpaceless(0xD840)).isFalse();
  }
}
