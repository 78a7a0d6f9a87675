package io.nutgraf.text;

import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the words of a text as they are counted and compared: by {@link WordRule#TERMS}. Scripts
 * written without spaces give pairs of characters, which is how they are best compared without a
 * dictionary.
 */
public final class Words {

  private Words() {}

  /** Is told where words stand. */
  @FunctionalInterface
  public interface Sink {

    /** Takes the word from {@code start} to before {@code end}, a possessive 's included. */
    void accept(int start, int end);
  }

  /** The words within {@code span} of {@code text}, in order. */
  public static List<Token> of(String text, Span span) {
    var tokens = new ArrayList<Token>();
    scan(
        text,
        span,
        (start, end) ->
            tokens.add(new Token(fold(text.substring(start, end)), new Span(start, end))));
    return tokens;
  }

  /** Tells {@code sink} of the same words, and makes no strings of them. */
  public static void scan(String text, Span span, Sink sink) {
    int i = span.start();
    while (i < span.end()) {
      int c = text.codePointAt(i);
      if (!CodePoints.beginsWord(c)) {
        i += Character.charCount(c);
      } else if (CodePoints.isSpaceless(c)) {
        i = tellPairs(text, i, span.end(), sink);
      } else {
        int end = WordRule.TERMS.end(text, i, span.end());
        sink.accept(i, end);
        i = end;
      }
    }
  }

  /**
   * How many words stand within {@code span}. A character of a script without spaces counts as one
   * word: such scripts are read at about as many characters a minute as others are at words.
   */
  public static int count(String text, Span span) {
    int words = 0;
    int i = span.start();
    while (i < span.end()) {
      int c = text.codePointAt(i);
      if (!CodePoints.beginsWord(c)) {
        i += Character.charCount(c);
      } else {
        words++;
        i =
            CodePoints.isSpaceless(c)
                ? i + Character.charCount(c)
                : WordRule.TERMS.end(text, i, span.end());
      }
    }
    return words;
  }

  /** Whether a word stands within {@code span}: whether {@link #count} counts any. */
  public static boolean standIn(String text, Span span) {
    for (int i = span.start(); i < span.end(); ) {
      int c = text.codePointAt(i);
      if (CodePoints.beginsWord(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** The words of {@code text} that begin with a letter, verbatim, in scripts with spaces. */
  static List<String> letters(String text) {
    var words = new ArrayList<String>();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Character.isLetter(c) || CodePoints.isSpaceless(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = WordRule.TERMS.end(text, i, text.length());
      words.add(text.substring(i, end));
      i = end;
    }
    return words;
  }

  private static int tellPairs(String text, int from, int limit, Sink sink) {
    int i = from;
    boolean alone = true;
    while (i < limit
        && CodePoints.isOfWord(text.codePointAt(i))
        && CodePoints.isSpaceless(text.codePointAt(i))) {
      int second = i + Character.charCount(text.codePointAt(i));
      boolean pair =
          second < limit
              && CodePoints.isOfWord(text.codePointAt(second))
              && CodePoints.isSpaceless(text.codePointAt(second));
      if (pair || alone) {
        int end = pair ? second + Character.charCount(text.codePointAt(second)) : second;
        sink.accept(i, end);
      }
      alone = false;
      i = second;
    }
    return i;
  }

  /** {@code word} in lower case, with straight apostrophes, without a possessive 's. */
  public static String fold(String word) {
    String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
  }
}
