package io.nutgraf.article;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that is not blank.
 *
 * @param span where it stands, without the white space around it
 * @param words how many words it has, counted up to {@value #MOST_WORDS}
 * @param isSentence true where it ends as a sentence does
 */
record TextLine(Span span, int words, boolean isSentence) {

  private static final int MOST_WORDS = 50;
  private static final String TERMINAL = ".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964";
  private static final String CLOSING = "\"'\u201d\u2019\u201c\u00bb\u00ab)]";

  /** The lines of {@code text} that are not blank, in its order. */
  static List<TextLine> of(String text) {
    return first(text, Integer.MAX_VALUE);
  }

  /** The first {@code count} of them. */
  static List<TextLine> first(String text, int count) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length() && lines.size() < count; i++) {
      if (i == text.length() || Marks.isLineBreak(text.charAt(i))) {
        add(lines, text, start, i);
        start = i + 1;
      }
    }
    return lines;
  }

  /** The last {@code count} of them, the last first. */
  static List<TextLine> last(String text, int count) {
    List<TextLine> lines = new ArrayList<>();
    int end = text.length();
    for (int i = end - 1; i >= -1 && lines.size() < count; i--) {
      if (i < 0 || Marks.isLineBreak(text.charAt(i))) {
        add(lines, text, i + 1, end);
        end = i;
      }
    }
    return lines;
  }

  /** What stands at {@code span}, as one line. */
  static TextLine at(String text, Span span) {
    return new TextLine(span, countWords(text, span), endsAsSentence(text, span));
  }

  /** Where the line ends that {@code at} lies in. */
  static int endAt(String text, int at) {
    int end = at;
    while (end < text.length() && !Marks.isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** True where it is running text rather than a heading, a label or a list of links. */
  boolean isProse() {
    return words >= MOST_WORDS || (isSentence && words >= 8);
  }

  /** Whether a blank line stands in {@code text} between this one and {@code next}. */
  boolean isApartFrom(TextLine next, String text) {
    return text.substring(span.end(), next.span.start()).codePoints().filter(c -> c == '\n').count()
        > 1;
  }

  private static void add(List<TextLine> lines, String text, int from, int to) {
    Budget.check();
    Span span = trim(text, from, to);
    if (!span.isEmpty()) {
      lines.add(at(text, span));
    }
  }

  /** {@code from} to {@code to} without the white space and invisible characters around it. */
  static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean isBlank(char unit) {
    return unit <= ' '
        || Character.isSpaceChar(unit)
        || Character.getType(unit) == Character.FORMAT
        || Character.isISOControl(unit);
  }

  private static int countWords(String text, Span span) {
    int words = 0;
    boolean inWord = false;
    int i = span.start();
    while (i < span.end() && words < MOST_WORDS) {
      int c = text.codePointAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      words += letter && (!inWord || CodePoints.isSpaceless(c)) ? 1 : 0;
      inWord = letter || (inWord && !isBlank(text.charAt(i)));
      i += Character.charCount(c);
    }
    return words;
  }

  private static boolean endsAsSentence(String text, Span span) {
    int end = span.end();
    while (end > span.start() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > span.start() && TERMINAL.indexOf(text.charAt(end - 1)) >= 0;
  }
}
