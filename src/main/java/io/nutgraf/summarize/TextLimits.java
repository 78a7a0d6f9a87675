package io.nutgraf.summarize;

import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import io.nutgraf.text.WordRule;
import java.util.Locale;
import java.util.Optional;

/**
 * How much a text may hold, so that a summary takes at most 700 MB of memory whatever the text is.
 * Each limit is far above what books and transcripts have: a book of 1,500 pages has 700,000 words
 * in 60,000 sentences. What is left are dumps, logs and tables, of which no sentence says anything
 * for the whole.
 */
public final class TextLimits {

  /** Lines that are not blank. What a line takes until its noise is told bounds them. */
  public static final int MOST_LINES = 500_000;

  /** Sentences. What is measured of each, and kept until all are compared, bounds them. */
  public static final int MOST_SENTENCES = 300_000;

  /**
   * Words, as they are counted for reading; two characters make one in a script without spaces.
   * English of 25 MiB has 4.5 million.
   */
  public static final int MOST_WORDS = 5_000_000;

  private TextLimits() {}

  /**
   * Why {@code text} is too large, told by one pass that takes no memory; empty where its lines and
   * words are within the limits.
   */
  static Optional<Rejection> exceededBy(String text) {
    // A line takes two code units, a word two: shorter texts can't have too many.
    return text.length() < 2 * MOST_LINES ? Optional.empty() : new Census(text).exceeded();
  }

  /** Why a text with more than {@value #MOST_SENTENCES} sentences is too large. */
  static Rejection tooManySentences() {
    return tooMany(MOST_SENTENCES, "sentences");
  }

  private static Rejection tooMany(int most, String what) {
    String detail = String.format(Locale.ROOT, "The document has more than %,d %s.", most, what);
    return new Rejection(RejectionCode.DOCUMENT_TOO_LARGE, detail);
  }

  /** Counts lines and words, and stops beyond a limit. */
  private static final class Census {

    private final String text;
    private boolean isBlank = true;
    private int lines;
    private int letters;
    private int halfWords;

    Census(String text) {
      this.text = text;
    }

    Optional<Rejection> exceeded() {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        countLine(c);
        countWord(c);
        if (lines > MOST_LINES) {
          return Optional.of(tooMany(MOST_LINES, "lines"));
        }
        if (halfWords > 2 * MOST_WORDS) {
          return Optional.of(tooMany(MOST_WORDS, "words"));
        }
      }
      return Optional.empty();
    }

    private void countLine(char c) {
      if (Marks.isLineBreak(c)) {
        isBlank = true;
      } else if (isBlank && !Marks.isSpace(c)) {
        isBlank = false;
        lines++;
      }
    }

    /** A run of letters that is longer than any word counts as several. */
    private void countWord(char c) {
      if (!CodePoints.isOfWord(c) && !Character.isSurrogate(c)) {
        letters = 0;
      } else if (CodePoints.isSpaceless(c)) {
        halfWords++;
      } else {
        halfWords += letters++ % WordRule.LONGEST == 0 ? 2 : 0;
      }
    }
  }
}
