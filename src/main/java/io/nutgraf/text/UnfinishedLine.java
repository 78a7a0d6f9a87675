package io.nutgraf.text;

import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack.Feature;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by its words whether a line goes on in the next one, however wide the lines are: writers
 * wrap by hand, too. A line goes on where the next begins in lower case or with a mark that begins
 * nothing, where it ends with a word that ends nothing ({@code joiner} of {@code
 * abbreviations.txt}), or where a sentence began within it and has no end.
 *
 * <p>Looks at each character of a line a bounded number of times.
 */
final class UnfinishedLine {

  /** Nobody wraps below this width, in UTF-16 code units: short lines are lists and addresses. */
  static final int NARROWEST = 40;

  private static final WordLists WORDS = LanguagePack.wordsOfAll(Feature.ABBREVIATIONS, " ");

  /** What no sentence, heading or item ends with, of all languages: "and", "the". */
  private static final Set<String> JOINERS = WORDS.ofAny("joiner");

  /** What none ends with before a number: "in", "about". */
  private static final Set<String> COUNTERS = WORDS.ofAny("counter");

  /** What ends no sentence with its point, of all languages. */
  private static final Set<String> SHORTENED = shortened();

  /** With a sentence begun, lines may be narrower: those of a column. */
  private static final int NARROWEST_COLUMN = 12;

  private static final int LONGEST_WORD = 12;

  /** What stands before the rest of a sentence, and never before a sentence. */
  private static final String GOING_ON = ",;.)]}%\u2026\u3001\u3002\uff0c";

  private final String text;

  UnfinishedLine(String text) {
    this.text = text;
  }

  private static Set<String> shortened() {
    Set<String> words = new HashSet<>(Titles.of(LanguagePack.usual()).abbreviations());
    for (String kind : List.of("title", "number", "open", "suffix", "proper")) {
      words.addAll(WORDS.ofAny(kind));
    }
    return Set.copyOf(words);
  }

  /**
   * Whether {@code line} goes on in {@code next}.
   *
   * @param begun whether a sentence began within what goes on to the end of {@code line}, behind
   *     the end of another
   */
  boolean goesOn(Span line, Span next, boolean begun) {
    if (GOING_ON.indexOf(text.charAt(next.start())) >= 0) {
      return !text.startsWith("...", next.start());
    }
    if (isEnded(line) || line.length() < (begun ? NARROWEST_COLUMN : NARROWEST)) {
      return line.length() >= NARROWEST && endsSpeech(line) && isLower(next.start());
    }
    int first = afterDash(next);
    boolean number = first == next.start() && Character.isDigit(text.charAt(first));
    String last = lastWord(line);
    return isLower(first)
        || begun
        || JOINERS.contains(last)
        || (number && COUNTERS.contains(last))
        || (isInitial(next) && Character.isUpperCase(text.charAt(line.end() - last.length())));
  }

  /** Whether a sentence ends within {@code line} and another begins there. */
  boolean beginsSentenceWithin(Span line) {
    for (int i = line.start() + 1; i + 2 < line.end(); i++) {
      if (Marks.isTerminal(text.charAt(i)) && isWord(line.start(), i)) {
        int after = Marks.isClosing(text.charAt(i + 1)) ? i + 2 : i + 1;
        if (after + 1 < line.end()
            && Marks.isSpace(text.charAt(after))
            && isUpper(text.charAt(after + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A word of three letters or a long number before a point: no abbreviation and no initial. */
  private boolean isWord(int from, int end) {
    int letters = end;
    while (letters > from && end - letters < LONGEST_WORD && isLetter(letters - 1)) {
      letters--;
    }
    int digits = end;
    while (digits > from && end - digits < 3 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    return end - digits == 3
        || (end - letters >= 3
            && Character.isLowerCase(text.charAt(end - 1))
            && !SHORTENED.contains(text.substring(letters, end).toLowerCase(Locale.ROOT)));
  }

  private boolean isLetter(int at) {
    return Character.isLetter(text.charAt(at));
  }

  private boolean isEnded(Span line) {
    char last = text.charAt(line.end() - 1);
    return Marks.isTerminal(last) || Marks.isClosing(last) || last == ':';
  }

  /** {@code …,"} and {@code …?"}, behind which it is told who said so. */
  private boolean endsSpeech(Span line) {
    return Marks.isClosingQuote(text.charAt(line.end() - 1))
        && ",?!".indexOf(text.charAt(line.end() - 2)) >= 0;
  }

  private boolean isLower(int at) {
    return Character.isLowerCase(text.codePointAt(at));
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c) || Marks.isOpening(c);
  }

  /** "B. Walcott", the rest of a name. */
  private boolean isInitial(Span next) {
    return next.length() > 3
        && Character.isUpperCase(text.charAt(next.start()))
        && text.charAt(next.start() + 1) == '.'
        && text.charAt(next.start() + 2) == ' ';
  }

  /** Where the words of a line begin that may open with a dash. */
  private int afterDash(Span next) {
    boolean dash = Marks.isDashOrBullet(text.charAt(next.start())) && next.length() > 2;
    return dash && Marks.isSpace(text.charAt(next.start() + 1)) ? next.start() + 2 : next.start();
  }

  private String lastWord(Span line) {
    int start = line.end();
    while (start > line.start()
        && line.end() - start < LONGEST_WORD
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, line.end()).toLowerCase(Locale.ROOT);
  }
}
