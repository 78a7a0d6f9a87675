package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Hashes;
import io.nutgraf.text.WordRule;

/** Cuts sentences into tokens, and tells by their letters what they are and which term. */
final class WordReader {

  private static final int ASCII = 128;
  private static final char FIRST_COMBINING = '\u0300';

  /** By ASCII character: the letter in lower case or the digit, 0 where it is neither. */
  private static final char[] SMALL = new char[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      SMALL[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private final HashedTerms terms;
  private final WordClasses classes;
  private final char[] word = new char[WordRule.LONGEST];
  private char[] letters = new char[256];
  private String text = "";
  private int offset;

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
    int length = sentence.length();
    if (length > letters.length) {
      letters = new char[2 * length];
    }
    text.getChars(sentence.start(), sentence.end(), letters, 0);
    this.text = text;
    this.offset = sentence.start();
    int first = HashedTerms.FIRST;
    int unspaced = 0;
    int i = 0;
    while (i < length) {
      if (!beginsWord(i)) {
        i++;
        continue;
      }
      int end = CodePoints.isSpaceless(letters[i]) ? i + 1 : wordEnd(i + 1, length);
      if (CodePoints.isSpaceless(letters[i])) {
        addCharacter(i, length, first);
        unspaced++;
      } else {
        addWord(i, end, first);
      }
      first = 0;
      i = end;
    }
    return unspaced;
  }

  private int wordEnd(int from, int limit) {
    int end = from;
    while (end < limit && isOfWord(end) && !CodePoints.isSpaceless(letters[end])) {
      end++;
    }
    return end;
  }

  private void addWord(int start, int end, int first) {
    int length = lengthOf(start, end);
    boolean lower = false;
    for (int i = 0; i < length; i++) {
      char c = letters[start + i];
      char small = c < ASCII ? SMALL[c] : Character.toLowerCase(c);
      lower |= c == small;
      word[i] = small;
    }
    char initial = letters[start];
    long hash = Hashes.mixed(word, length);
    int flag = classes.of(hash) | first;
    boolean number = initial <= '9' || (initial >= ASCII && Character.isDigit(initial));
    if (number) {
      flag |= HashedTerms.NUMBER | (isYear(length) ? HashedTerms.YEAR : 0);
    } else if (initial != word[0]) {
      flag |= HashedTerms.CAPITAL | (!lower && length > 1 ? HashedTerms.ALL_CAPITALS : 0);
    }
    terms.add(
        offset + start,
        length,
        flag,
        isFunction(flag, length, number) ? 0 : key(hash, length, number));
  }

  /** At most {@value WordRule#LONGEST}, and no character in two. */
  private int lengthOf(int start, int end) {
    int length = end - start;
    return length <= WordRule.LONGEST
        ? length
        : CodePoints.floor(text, offset + start + WordRule.LONGEST) - offset - start;
  }

  private long key(long hash, int length, boolean number) {
    if (number) {
      return hash;
    }
    int stem = classes.stem(word, length);
    return Hashes.mixed(word, stem);
  }

  /** A character of a script without spaces: with the one before it, it makes a term. */
  private void addCharacter(int at, int length, int first) {
    boolean paired = at > 0 && CodePoints.isSpaceless(letters[at - 1]);
    boolean begins = !paired && at + 1 < length && CodePoints.isSpaceless(letters[at + 1]);
    word[0] = paired ? letters[at - 1] : letters[at];
    word[1] = letters[at];
    terms.add(offset + at, 1, first, begins ? 0 : Hashes.mixed(word, paired ? 2 : 1));
  }

  private boolean isYear(int length) {
    return length == 4
        && ((word[0] == '1' && word[1] == '9') || (word[0] == '2' && word[1] == '0'));
  }

  private static boolean isFunction(int flag, int length, boolean number) {
    return (flag & WordClass.FUNCTION.bit()) != 0 || (length == 1 && !number);
  }

  /** A mark that combines with what is no letter, as with a symbol, begins no word. */
  private boolean beginsWord(int i) {
    char c = letters[i];
    return isOfWord(i)
        && (c < FIRST_COMBINING
            || CodePoints.isSpaceless(c)
            || !CodePoints.isCombining(CodePoints.at(text, offset + i)));
  }

  private boolean isOfWord(int i) {
    char c = letters[i];
    return c < ASCII ? SMALL[c] != 0 : CodePoints.isOfWord(CodePoints.at(text, offset + i));
  }
}
