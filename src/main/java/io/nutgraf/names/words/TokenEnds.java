package io.nutgraf.names.words;

import io.nutgraf.text.CodePoints;

/**
 * Where the tokens of {@link NameTokens} end: words with the apostrophes, points and ampersands
 * that are part of them; clitics; handles; runs of one mark.
 */
final class TokenEnds {

  /** No token is much longer: what runs on is cut. */
  static final int LONGEST = 64;

  private static final int LONGEST_ABBREVIATION = 5;

  private static final int ASCII = 128;

  private final String text;

  TokenEnds(String text) {
    this.text = text;
  }

  /** Where the token that begins at {@code start} ends, before {@code limit}. */
  int of(int start, int limit) {
    int c = text.codePointAt(start);
    if (beginsWord(c)) {
      return wordEnd(start, limit);
    }
    if ((c == '@' || c == '#') && start + 1 < limit && beginsWord(text.codePointAt(start + 1))) {
      return handleEnd(start + 1, limit);
    }
    if (isApostrophe(c) && isClitic(start + 1, limit)) {
      return wordEnd(start + 1, limit);
    }
    int units = Character.charCount(c);
    int i = start + units;
    while (i < limit && i - start < LONGEST && text.codePointAt(i) == c) {
      i += units;
    }
    return i;
  }

  private int handleEnd(int from, int limit) {
    int i = from;
    while (i < limit && i - from < LONGEST && (isOfWord(i) || text.charAt(i) == '_')) {
      i++;
    }
    return CodePoints.floor(text, i);
  }

  private int wordEnd(int start, int limit) {
    int i = start;
    while (i < limit && i - start < LONGEST) {
      if (!isOfWord(i) && !isInside(start, i, limit)) {
        break;
      }
      i++;
    }
    i = CodePoints.floor(text, i);
    return i < limit && text.charAt(i) == '.' && isAbbreviation(start, i, limit) ? i + 1 : i;
  }

  /** Whether a mark between two letters or digits is part of the word. */
  private boolean isInside(int start, int i, int limit) {
    if (i + 1 >= limit || !isOfWord(i + 1) || i == start) {
      return false;
    }
    int next = text.codePointAt(i + 1);
    return switch (text.charAt(i)) {
      case '\'', '’' -> Character.isLetter(CodePoints.at(text, i - 1)) && !isClitic(i + 1, limit);
      case '.' -> !Character.isUpperCase(next) || i - start == 1 || text.charAt(i - 2) == '.';
      case ',' -> Character.isDigit(next) && Character.isDigit(text.charAt(i - 1));
      case '&' -> Character.isUpperCase(next) && Character.isUpperCase(text.charAt(i - 1));
      case '_' -> true;
      default -> false;
    };
  }

  /** Whether "s", "ll", "re", "ve", "d" or "m" and no more stands after an apostrophe. */
  private boolean isClitic(int from, int limit) {
    int end = from;
    while (end < limit && end - from < 3 && isOfWord(end)) {
      end++;
    }
    char c = end > from ? text.charAt(from) : ' ';
    return switch (end - from) {
      case 1 -> c == 's' || c == 'S' || c == 'd' || c == 'm';
      case 2 -> c == 'l' || c == 'r' || c == 'v';
      default -> false;
    };
  }

  /** Whether the point at {@code end} belongs to the word before it. */
  private boolean isAbbreviation(int start, int end, int limit) {
    int length = end - start;
    int last = CodePoints.at(text, end - 1);
    if (!Character.isLetter(last)) {
      return false;
    }
    if (length == 1 || text.charAt(end - 2) == '.') {
      return Character.isUpperCase(last) || length > 1;
    }
    boolean inside = end + 1 < limit;
    return inside
        && length <= LONGEST_ABBREVIATION
        && Character.isUpperCase(text.codePointAt(start))
        && !isOfWord(end + 1);
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  /** A mark that combines with what is no letter, as with a symbol, begins no word. */
  private static boolean beginsWord(int c) {
    return c < ASCII ? isPlain(c) : Character.isLetterOrDigit(c);
  }

  /** Whether the character that the code unit at {@code i} is of may be part of a word. */
  private boolean isOfWord(int i) {
    char c = text.charAt(i);
    return c < ASCII ? isPlain(c) : CodePoints.isOfWord(CodePoints.at(text, i));
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
