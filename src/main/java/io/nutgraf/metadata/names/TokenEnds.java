package io.nutgraf.metadata.names;

/**
 * Where the tokens of {@link NameTokens} end: words with the apostrophes, points and ampersands
 * that are part of them; clitics; handles; runs of one mark.
 */
final class TokenEnds {

  /** No token is much longer: what runs on is cut. */
  static final int LONGEST = 64;

  private static final int LONGEST_ABBREVIATION = 5;

  private final String text;

  TokenEnds(String text) {
    this.text = text;
  }

  /** Where the token that begins at {@code start} ends, before {@code limit}. */
  int of(int start, int limit) {
    char c = text.charAt(start);
    if (isOfWord(c)) {
      return wordEnd(start, limit);
    }
    if ((c == '@' || c == '#') && start + 1 < limit && isOfWord(text.charAt(start + 1))) {
      return handleEnd(start + 1, limit);
    }
    if (isApostrophe(c) && isClitic(start + 1, limit)) {
      return wordEnd(start + 1, limit);
    }
    int i = start + 1;
    while (i < limit && i - start < LONGEST && text.charAt(i) == c) {
      i++;
    }
    return i;
  }

  private int handleEnd(int from, int limit) {
    int i = from;
    while (i < limit && i - from < LONGEST && (isOfWord(text.charAt(i)) || text.charAt(i) == '_')) {
      i++;
    }
    return i;
  }

  private int wordEnd(int start, int limit) {
    int i = start;
    while (i < limit && i - start < LONGEST) {
      char c = text.charAt(i);
      if (!isOfWord(c) && !isInside(c, start, i, limit)) {
        break;
      }
      i++;
    }
    return i < limit && text.charAt(i) == '.' && isAbbreviation(start, i, limit) ? i + 1 : i;
  }

  /** Whether a mark between two letters or digits is part of the word. */
  private boolean isInside(char c, int start, int i, int limit) {
    if (i + 1 >= limit || !isOfWord(text.charAt(i + 1)) || i == start) {
      return false;
    }
    char next = text.charAt(i + 1);
    return switch (c) {
      case '\'', '’' -> Character.isLetter(text.charAt(i - 1)) && !isClitic(i + 1, limit);
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
    while (end < limit && end - from < 3 && isOfWord(text.charAt(end))) {
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
    char last = text.charAt(end - 1);
    if (!Character.isLetter(last)) {
      return false;
    }
    if (length == 1 || text.charAt(end - 2) == '.') {
      return Character.isUpperCase(last) || length > 1;
    }
    boolean inside = end + 1 < limit;
    return inside
        && length <= LONGEST_ABBREVIATION
        && Character.isUpperCase(text.charAt(start))
        && !isOfWord(text.charAt(end + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Whether words are made of such characters. */
  static boolean isOfWord(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
