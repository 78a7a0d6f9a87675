package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Hashes;
import io.nutgraf.text.WordRule;

/** Cuts sentences into tokens, and tells by their letters what they are and which term. */
final class WordReader {

  private static final int ASCII = 128;

  /** The most UTF-16 code units of two characters. */
  private static final int TWO_CHARACTERS = 4;

  /** By ASCII character: the letter in lower case or the digit, 0 where it is neither. */
  private static final char[] SMALL = new char[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      SMALL[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private final HashedTerms terms;
  private final WordClasses classes;
  private final char[] word = new char[Math.max(WordRule.LONGEST, TWO_CHARACTERS)];

  WordReader(HashedTerms terms, WordClasses classes) {
    this.terms = terms;
    this.classes = classes;
  }

  /**
   * Adds the tokens of {@code sentence} to the terms.
   *
   * @return how many of them are characters of a script without spaces
   */
  int read(String text, Span sentence) {
    int limit = sentence.end();
    int first = HashedTerms.FIRST;
    int unspaced = 0;
    int earlier = -1; // the character right before, where it is of a script without spaces
    int i = sentence.start();
    while (i < limit) {
      int c = text.codePointAt(i);
      boolean spaceless = CodePoints.isSpaceless(c) && CodePoints.isOfWord(c);
      if (!spaceless && !CodePoints.beginsWord(c)) {
        earlier = -1;
        i += Character.charCount(c);
        continue;
      }
      int end = spaceless ? i + Character.charCount(c) : WordRule.RUNS.end(text, i, limit);
      if (spaceless) {
        addCharacter(text, earlier, i, end, limit, first);
        unspaced++;
      } else {
        addWord(text, i, end, first);
      }
      earlier = spaceless ? i : -1;
      first = 0;
      i = end;
    }
    return unspaced;
  }

  private void addWord(String text, int start, int end, int first) {
    int length = end - start;
    boolean lower = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(start + i);
      char small = c < ASCII ? SMALL[c] : Character.toLowerCase(c);
      lower |= c == small;
      word[i] = small;
    }
    char initial = text.charAt(start);
    long hash = Hashes.mixed(word, length);
    int flag = classes.of(hash) | first;
    boolean number = initial <= '9' || (initial >= ASCII && Character.isDigit(initial));
    if (number) {
      flag |= HashedTerms.NUMBER | (isYear(length) ? HashedTerms.YEAR : 0);
    } else if (initial != word[0]) {
      flag |= HashedTerms.CAPITAL | (!lower && length > 1 ? HashedTerms.ALL_CAPITALS : 0);
    }
    terms.add(
        start, length, flag, isFunction(flag, length, number) ? 0 : key(hash, length, number));
  }

  private long key(long hash, int length, boolean number) {
    if (number) {
      return hash;
    }
    int stem = classes.stem(word, length);
    return Hashes.mixed(word, stem);
  }

  /**
   * A character of a script without spaces: with the one before it, it makes a term.
   *
   * @param earlier where the one before begins; negative where there is none
   */
  private void addCharacter(String text, int earlier, int start, int end, int limit, int first) {
    boolean begins = earlier < 0 && end < limit && CodePoints.isSpaceless(text.codePointAt(end));
    int from = earlier < 0 ? start : earlier;
    text.getChars(from, end, word, 0);
    terms.add(start, end - start, first, begins ? 0 : Hashes.mixed(word, end - from));
  }

  private boolean isYear(int length) {
    return length == 4
        && ((word[0] == '1' && word[1] == '9') || (word[0] == '2' && word[1] == '0'));
  }

  private static boolean isFunction(int flag, int length, boolean number) {
    return (flag & WordClass.FUNCTION.bit()) != 0 || (length == 1 && !number);
  }
}
