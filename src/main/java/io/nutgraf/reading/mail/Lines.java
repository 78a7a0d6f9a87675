package io.nutgraf.reading.mail;

import io.nutgraf.reading.format.Whitespace;
import java.util.StringTokenizer;

/** What a line of a mail is like. */
final class Lines {

  private Lines() {}

  /** Without white space, and without the marks that stand for bold type, rules and brackets. */
  static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isMark(line.charAt(start))) {
      start++;
    }
    while (end > start && isMark(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  /** True for white space, and for such a mark. */
  static boolean isMark(char c) {
    return Whitespace.isSpace(c) || "*_-–—=+~<>|.,;:!：，。、".indexOf(c) >= 0;
  }

  static boolean isBlank(String line) {
    return line.chars().allMatch(c -> Whitespace.isSpace((char) c));
  }

  /** True where a letter or a digit stands in it. */
  static boolean hasWords(String line) {
    return line.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** How many words it has; two characters of a script without spaces make one. */
  static int words(String line) {
    var tokens = new StringTokenizer(line);
    int wide = (int) line.codePoints().filter(Character::isIdeographic).count();
    return tokens.countTokens() + wide / 2;
  }

  /** Repeats what is answered: a {@code >} stands before it. */
  static boolean isMarked(String line) {
    int i = 0;
    while (i < line.length() && i < 4 && Whitespace.isSpace(line.charAt(i))) {
      i++;
    }
    return i < line.length() && line.charAt(i) == '>';
  }

  /** The same without the mark; itself where it has none. */
  static String unmarked(String line) {
    if (!isMarked(line)) {
      return line;
    }
    int after = line.indexOf('>') + 1;
    boolean spaced = after < line.length() && line.charAt(after) == ' ';
    return line.substring(spaced ? after + 1 : after);
  }

  /** A rule across the page: nothing but one mark, {@code least} times or more. */
  static boolean isRule(String line, int least) {
    String bare = line.strip();
    return bare.length() >= least
        && "_-=*—–─".indexOf(bare.charAt(0)) >= 0
        && bare.chars().allMatch(c -> c == bare.charAt(0));
  }

  /** True where {@code word} stands in {@code line} with no letter before or after it. */
  static boolean holdsWord(String line, String word) {
    for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !isJoined(line.charAt(at - 1), word.charAt(0));
      if (begins && (end == line.length() || !isJoined(line.charAt(end), word.charAt(0)))) {
        return true;
      }
    }
    return false;
  }

  /** Scripts without spaces have no bounds of words. */
  private static boolean isJoined(char neighbour, char letter) {
    return Character.isLetter(neighbour) && letter < '\u3040';
  }

  /** True where a time of the day stands in it: {@code 9:41}, {@code 17.45}, {@code 9h41}. */
  static boolean holdsTime(String line) {
    for (int i = 1; i + 2 < line.length(); i++) {
      char c = line.charAt(i);
      if ((c == ':' || c == '.' || c == 'h' || c == '：')
          && isDigit(line.charAt(i - 1))
          && isDigit(line.charAt(i + 1))
          && isDigit(line.charAt(i + 2))
          && (i + 3 == line.length() || !isDigit(line.charAt(i + 3)))) {
        return true;
      }
    }
    return false;
  }

  static int digits(String line) {
    return (int) line.chars().filter(Lines::isDigit).count();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
