package io.nutgraf.text;

import io.nutgraf.model.Surrogates;

/**
 * The characters of a text, of which some are two UTF-16 code units: who goes through a text unit
 * by unit asks here for the character that a unit is of, and finds the same for both its units. So
 * no run of letters or marks ends inside a character.
 */
public final class CodePoints {

  private static final int ASCII = 0x80;
  private static final int FIRST_SPACELESS = 0x0e00;
  private static final int FIRST_IDEOGRAPH = 0x4e00;
  private static final int LAST_IDEOGRAPH = 0x9fff;
  private static final int FIRST_HANGUL = 0xac00;

  private CodePoints() {}

  /** The character that the code unit at {@code i} is the whole, or either half, of. */
  public static int at(String text, int i) {
    char unit = text.charAt(i);
    if (!Character.isSurrogate(unit)) {
      return unit;
    }
    return text.codePointAt(floor(text, i));
  }

  /** The place between two characters that is {@code at}, or right before it. */
  public static int floor(String text, int at) {
    return Surrogates.splits(text, at) ? at - 1 : at;
  }

  /**
   * Whether a word goes on with {@code c}: a letter or a digit, or a mark that combines with the
   * letter before it. Symbols, emoji among them, are of no word.
   */
  public static boolean isOfWord(int c) {
    return c < ASCII ? isPlain(c) : Character.isLetterOrDigit(c) || isCombining(c);
  }

  /** The same of the character that the code unit at {@code i} is of. */
  public static boolean isOfWordAt(String text, int i) {
    char unit = text.charAt(i);
    return unit < ASCII ? isPlain(unit) : isOfWord(at(text, i));
  }

  /** Whether a run of letters goes on with the character that the code unit at {@code i} is of. */
  public static boolean isOfLettersAt(String text, int i) {
    int c = at(text, i);
    return c < ASCII ? isPlain(c) && c > '9' : Character.isLetter(c) || isCombining(c);
  }

  /**
   * Whether a word begins with {@code c}: a letter or a digit. A mark that combines with what is no
   * letter, as with a symbol, begins none.
   */
  public static boolean beginsWord(int c) {
    return c < ASCII ? isPlain(c) : Character.isLetterOrDigit(c);
  }

  /** Whether a word begins at {@code i}, before {@code limit}. */
  public static boolean beginsWordAt(String text, int i, int limit) {
    return i < limit && beginsWord(at(text, i));
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /**
   * Whether {@code c} is of a script that is written without spaces between words. Of such a script
   * each character is read as a token, and two of them count as a word.
   */
  public static boolean isSpaceless(int c) {
    if (c < FIRST_SPACELESS || (c >= FIRST_HANGUL && c <= Character.MAX_SURROGATE)) {
      return false; // nearly all that is asked for, told without a search
    }
    if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
      return true;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> c == 'ー';
    };
  }

  /** Whether {@code c} is katakana, or the mark that makes its vowels long. */
  public static boolean isKatakana(int c) {
    return c == 'ー' || (c >= 'ァ' && c <= 'ヺ');
  }

  /** Whether {@code c} is a mark that combines with the character before it. */
  public static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
