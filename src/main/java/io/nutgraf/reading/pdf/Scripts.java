package io.nutgraf.reading.pdf;

import java.lang.Character.UnicodeScript;

/** How scripts set their words. */
final class Scripts {

  private Scripts() {}

  /** True for what stands without spaces: Chinese, Japanese, and their marks. */
  static boolean isSetSolid(int c) {
    if (c < 0x2e80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || (c >= 0x3000 && c <= 0x303f)
        || (c >= 0xff00 && c <= 0xff65);
  }

  static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** True where most letters of {@code text} are of a script that runs from right to left. */
  static boolean runsRightToLeft(CharSequence text) {
    int right = 0;
    int left = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isRightToLeft(c)) {
        right++;
      } else if (Character.isLetter(c)) {
        left++;
      }
    }
    return right > left;
  }
}
