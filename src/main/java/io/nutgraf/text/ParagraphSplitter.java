package io.nutgraf.text;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs. A blank line always ends one. Whether a single line break does is told from the
 * lines: in a hard-wrapped text a line is followed by a break because the next word had no room, so
 * a break before a word that had room ends a paragraph; in any other text every break does. A line
 * whose words go on in the next one goes on in either ({@link UnfinishedLine}).
 */
public final class ParagraphSplitter {

  /** Nobody wraps above this width: long lines are paragraphs. */
  private static final int WIDEST = 130;

  /** Fewer breaks than this say nothing about how a text is wrapped. */
  private static final int ENOUGH_BREAKS = 3;

  private static final double MOST_BREAKS = 0.6;

  private final String text;
  private final List<Span> lines;
  private final UnfinishedLine unfinished;

  private ParagraphSplitter(String text) {
    this.text = text;
    this.unfinished = new UnfinishedLine(text);
    this.lines = lines(text);
  }

  /** The paragraphs of {@code text}, without the white space around them. */
  public static List<Span> split(String text) {
    return new ParagraphSplitter(text).paragraphs();
  }

  private List<Span> paragraphs() {
    int width = width();
    boolean wrapped = isWrapped(width);
    var paragraphs = new ArrayList<Span>();
    int start = -1;
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (start < 0) {
        start = line.start();
        begun = false;
      }
      boolean narrow = line.length() <= WIDEST;
      begun |= narrow && unfinished.beginsSentenceWithin(line);
      if (!narrow || isLast(i) || !isWrap(i, begun, wrapped ? width : 0)) {
        paragraphs.add(new Span(start, line.end()));
        start = -1;
      }
    }
    return paragraphs;
  }

  private boolean isLast(int i) {
    return i + 1 == lines.size() || lines.get(i + 1).isEmpty();
  }

  /**
   * Whether the break after line {@code i} is one within a paragraph.
   *
   * @param begun whether a sentence began within the paragraph so far, behind the end of another
   * @param width that of a text that is wrapped; 0 of another
   */
  private boolean isWrap(int i, boolean begun, int width) {
    Span line = lines.get(i);
    Span next = lines.get(i + 1);
    if (next.length() > WIDEST) {
      return false;
    }
    boolean goesOn = unfinished.goesOn(line, next, begun);
    return startsItem(next)
        ? goesOn && !isOfList(i + 1)
        : goesOn || (width > 0 && hasNoRoom(line, next, width));
  }

  /** Whether another item of its kind stands right before or behind that of line {@code i}. */
  private boolean isOfList(int i) {
    return isLike(i, i - 1)
        || (!isLast(i) && isLike(i, i + 1))
        || (!isLast(i) && !isLast(i + 1) && isLike(i, i + 2));
  }

  private boolean isLike(int item, int line) {
    return startsItem(lines.get(line)) && isNumber(lines.get(line)) == isNumber(lines.get(item));
  }

  private boolean isNumber(Span line) {
    return Character.isDigit(text.charAt(line.start()));
  }

  private boolean isWrapped(int width) {
    if (width < UnfinishedLine.NARROWEST) {
      return false;
    }
    int breaks = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      Span next = lines.get(i + 1);
      if (!line.isEmpty() && !next.isEmpty() && line.length() <= WIDEST) {
        breaks++;
        full += hasNoRoom(line, next, width) ? 1 : 0;
      }
    }
    return breaks >= ENOUGH_BREAKS && full >= MOST_BREAKS * breaks;
  }

  private int width() {
    int width = 0;
    for (Span line : lines) {
      if (line.length() <= WIDEST) {
        width = Math.max(width, line.length());
      }
    }
    return width;
  }

  private boolean hasNoRoom(Span line, Span next, int width) {
    int word = next.start();
    while (word < next.end() && !Marks.isSpace(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + word - next.start() > width;
  }

  /** A bullet or a number with its point or bracket begins an item of a list. */
  private boolean startsItem(Span line) {
    int i = line.start();
    if (Marks.isDashOrBullet(text.charAt(i))) {
      return i + 1 < line.end() && Marks.isSpace(text.charAt(i + 1));
    }
    while (i < line.end() && i - line.start() < 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > line.start()
        && i + 1 < line.end()
        && (text.charAt(i) == '.' || text.charAt(i) == ')')
        && Marks.isSpace(text.charAt(i + 1));
  }

  /** Every line without the white space around it; blank lines in a row are one empty span. */
  private static List<Span> lines(String text) {
    var lines = new ArrayList<Span>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Marks.isLineBreak(text.charAt(i))) {
        add(Marks.trim(text, start, i), lines);
        if (i < text.length() && text.charAt(i) == '\u2029') {
          add(new Span(i, i), lines);
        }
        if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static void add(Span line, List<Span> lines) {
    Budget.check();
    if (!line.isEmpty() || lines.isEmpty() || !lines.getLast().isEmpty()) {
      lines.add(line);
    }
  }
}
