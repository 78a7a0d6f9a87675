package io.nutgraf.dates;

import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A sentence as runs of letters, runs of digits, and single marks, with what may tell a time. */
final class TimeTokens {

  private static final int MOST_DIGITS = 8;

  /** No word of a script without spaces is longer. */
  private static final int LONGEST_UNSPACED = 5;

  private final String text;
  private final TimeWords lexicon;
  private int[] bounds = new int[64];
  private @Nullable TimeWord[] words = new TimeWord[32];
  private int count;
  private boolean mayTellTime;

  TimeTokens(String text, Span span, TimeWords lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int at = span.start();
    while (at < span.end()) {
      char unit = text.charAt(at);
      if (isBlank(unit)) {
        at++;
      } else {
        at = add(at, span.end());
      }
    }
  }

  private int add(int start, int limit) {
    char unit = text.charAt(start);
    int end = start + Character.charCount(text.codePointAt(start));
    if (count == words.length) {
      bounds = Arrays.copyOf(bounds, 4 * count);
      words = Arrays.copyOf(words, 2 * count);
    }
    if (isDigit(unit)) {
      while (end < limit && isDigit(text.charAt(end))) {
        end++;
      }
      mayTellTime = true;
    } else if (Character.isLetter(text.codePointAt(start))) {
      end = isUnspaced(unit) ? endOfKnown(start, limit) : endOfWord(start, limit);
      TimeWord word = lexicon.find(text, start, end);
      words[count] = word;
      mayTellTime |= word != null && word.tells();
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    count++;
    return end;
  }

  /** True of a letter of a script that puts no spaces between words: kana, Han. */
  private static boolean isUnspaced(char unit) {
    return unit >= '\u3040' && unit <= '\u9fff';
  }

  /** The end of the longest word that is known, where no space tells words; else of one letter. */
  private int endOfKnown(int start, int limit) {
    for (int end = Math.min(limit, start + LONGEST_UNSPACED); end > start + 1; end--) {
      if (lexicon.find(text, start, end) != null) {
        return end;
      }
    }
    return start + 1;
  }

  /** The end of a word; one with a hyphen or apostrophe inside is a single one if it is known. */
  private int endOfWord(int start, int limit) {
    int end = endOfLetters(start, limit);
    if (end + 1 < limit
        && "-'\u2019".indexOf(text.charAt(end)) >= 0
        && Character.isLetter(text.codePointAt(end + 1))) {
      int whole = endOfLetters(end + 1, limit);
      return lexicon.find(text, start, whole) == null ? end : whole;
    }
    return end;
  }

  private int endOfLetters(int from, int limit) {
    int end = from;
    while (end < limit && CodePoints.isOfLettersAt(text, end) && !isUnspaced(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The words that are known. */
  TimeWords lexicon() {
    return lexicon;
  }

  /** False where no expression of a time can be among them. */
  boolean mayTellTime() {
    return mayTellTime;
  }

  int count() {
    return count;
  }

  int start(int i) {
    return bounds[2 * i];
  }

  int end(int i) {
    return bounds[2 * i + 1];
  }

  /** The number that the word at {@code i} has as {@code role}, or {@link TimeWord#NONE}. */
  int value(int i, TimeRole role) {
    TimeWord word = i >= 0 && i < count ? words[i] : null;
    return word == null ? TimeWord.NONE : word.value(role);
  }

  /** True where the word at {@code i} names one such unit, and not several. */
  boolean isUnit(int i, CalendarUnit unit) {
    return has(i, TimeRole.UNIT)
        && !has(i, TimeRole.PLURAL)
        && CalendarUnit.of(value(i, TimeRole.UNIT)) == unit;
  }

  /** True where the word at {@code i} may be {@code role}, and its number there is 1. */
  boolean isFirst(int i, TimeRole role) {
    return value(i, role) == 1;
  }

  boolean has(int i, TimeRole role) {
    return value(i, role) != TimeWord.NONE;
  }

  /**
   * The month named at {@code i}, 1..12, or -1: "may" and "march" are plain words without a
   * capital.
   */
  int month(int i) {
    int month = value(i, TimeRole.MONTH);
    boolean plain = !isCapitalized(i) && has(i, TimeRole.NEEDS_CAPITAL);
    return plain ? -1 : Math.max(month, -1);
  }

  /** True where the word at {@code i} is {@code word}, in any case. */
  boolean is(int i, String word) {
    return i >= 0
        && i < count
        && end(i) - start(i) == word.length()
        && text.regionMatches(true, start(i), word, 0, word.length());
  }

  boolean isAny(int i, String... options) {
    for (String option : options) {
      if (is(i, option)) {
        return true;
      }
    }
    return false;
  }

  /** The mark at {@code i}, of a symbol its first code unit; a blank where there is none. */
  char mark(int i) {
    return i < 0 || i >= count || Character.isLetterOrDigit(text.codePointAt(start(i)))
        ? ' '
        : text.charAt(start(i));
  }

  boolean isMark(int i, String marks) {
    return mark(i) != ' ' && marks.indexOf(mark(i)) >= 0;
  }

  boolean isWord(int i) {
    return i >= 0 && i < count && Character.isLetter(text.codePointAt(start(i)));
  }

  boolean isNumber(int i) {
    return i >= 0 && i < count && isDigit(text.charAt(start(i)));
  }

  /** The number written in digits at {@code i}; -1 where there is none, or a very long one. */
  int number(int i) {
    return isNumber(i) && digits(i) <= MOST_DIGITS
        ? Integer.parseInt(text, start(i), end(i), 10)
        : -1;
  }

  int digits(int i) {
    return isNumber(i) ? end(i) - start(i) : 0;
  }

  /** True where nothing stands between {@code i} and the one before. */
  boolean isGlued(int i) {
    return i > 0 && i < count && start(i) == end(i - 1);
  }

  /** True where an expression may begin: at a number, or a word that tells time. */
  boolean mayStart(int i) {
    if (i < 0 || i >= count) {
      return false;
    }
    TimeWord word = words[i];
    return word == null ? isNumber(i) || isMark(i, "'\u2019\u2018") : word.starts();
  }

  /** True where the word at {@code i} is longer than that, and ends so. */
  boolean endsWith(int i, String ending) {
    int from = end(i) - ending.length();
    return from - start(i) >= 2 && text.startsWith(ending, from);
  }

  boolean isCapitalized(int i) {
    return isWord(i) && Character.isUpperCase(text.codePointAt(start(i)));
  }

  static boolean isBlank(char unit) {
    return unit <= ' ' || (unit >= 128 && (Character.isSpaceChar(unit) || unit == '\u0085'));
  }

  private static boolean isDigit(char unit) {
    return (unit >= '0' && unit <= '9') || (unit >= 128 && Character.isDigit(unit));
  }
}
