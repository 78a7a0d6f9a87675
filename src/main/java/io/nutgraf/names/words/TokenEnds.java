package io.nutgraf.names.words;

import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import io.nutgraf.text.WordRule;

/**
 * Where the tokens of {@link NameTokens} end: words with the apostrophes, points and ampersands
 * that are part of them; clitics; handles; runs of one mark.
 */
final class TokenEnds {

  private static final int LONGEST_ABBREVIATION = 5;

  /** No article or preposition has more letters before its apostrophe: dell'Aquila. */
  private static final int LONGEST_ELISION = 4;

  private final String text;
  private final WordRule rule;

  TokenEnds(String text, WordRule rule) {
    this.text = text;
    this.rule = rule;
  }

  /** Where the token that begins at {@code start} ends, before {@code limit}. */
  int of(int start, int limit) {
    int c = text.codePointAt(start);
    if (CodePoints.beginsWord(c)) {
      return wordEnd(start, limit);
    }
    if ((c == '@' || c == '#')
        && start + 1 < limit
        && CodePoints.beginsWord(text.codePointAt(start + 1))) {
      return handleEnd(start + 1, limit);
    }
    if (Marks.isApostrophe(c) && WordRule.isClitic(text, start + 1, limit)) {
      return wordEnd(start + 1, limit);
    }
    int units = Character.charCount(c);
    int i = start + units;
    while (i < limit && i - start < WordRule.LONGEST && text.codePointAt(i) == c) {
      i += units;
    }
    return i;
  }

  private int handleEnd(int from, int limit) {
    int i = from;
    while (i < limit
        && i - from < WordRule.LONGEST
        && (CodePoints.isOfWordAt(text, i) || text.charAt(i) == '_')) {
      i++;
    }
    return CodePoints.floor(text, i);
  }

  private int wordEnd(int start, int limit) {
    int i = rule.end(text, start, limit);
    if (rule != WordRule.NAMES && isElision(start, i, limit)) {
      return i + 1;
    }
    return i < limit && text.charAt(i) == '.' && isAbbreviation(start, i, limit) ? i + 1 : i;
  }

  /** Whether an apostrophe stands at {@code end} between a few letters and a capital. */
  private boolean isElision(int start, int end, int limit) {
    return end + 1 < limit
        && end - start <= LONGEST_ELISION
        && Marks.isApostrophe(text.charAt(end))
        && Character.isUpperCase(text.codePointAt(end + 1));
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
        && !CodePoints.isOfWordAt(text, end + 1);
  }
}
