package io.nutgraf.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * What is known of the terminal that standard output goes to.
 *
 * @param width its columns, 20 or more; 80 where output goes to a file or a pipe
 * @param styled true where it shows bold and dim
 */
record Terminal(int width, boolean styled) {
  private static final int PLAIN_WIDTH = 80;
  private static final int MIN_WIDTH = 20;
  private static final int MAX_WIDTH = 100; // longer lines are hard to read

  Terminal {
    width = Math.clamp(width, MIN_WIDTH, MAX_WIDTH);
  }

  /**
   * The terminal as the launcher describes it: {@code nutgraf.columns}, empty where there is none.
   */
  static Terminal standard() {
    String columns = System.getProperty("nutgraf.columns", "");
    if (!columns.matches("[1-9][0-9]{0,4}")) {
      return new Terminal(PLAIN_WIDTH, false);
    }
    String noColor = System.getenv("NO_COLOR");
    boolean plain = noColor != null && !noColor.isEmpty();
    return new Terminal(Integer.parseInt(columns), !plain && !"dumb".equals(System.getenv("TERM")));
  }

  String bold(String text) {
    return styled ? "\033[1m" + text + "\033[0m" : text;
  }

  String dim(String text) {
    return styled ? "\033[2m" + text + "\033[0m" : text;
  }

  String red(String text) {
    return styled ? "\033[31m" + text + "\033[0m" : text;
  }

  String green(String text) {
    return styled ? "\033[32m" + text + "\033[0m" : text;
  }

  /**
   * Breaks {@code text} into lines that fit behind {@code indent} columns. White space becomes one
   * space; control characters, which could command the terminal, become none.
   */
  List<String> wrap(String text, int indent) {
    int room = Math.max(MIN_WIDTH / 2, width - indent);
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int used = 0;
    for (String word : harmless(text).strip().split("\\s+", -1)) {
      for (String piece : pieces(word, room)) {
        int columns = columns(piece);
        boolean glued = line.isEmpty();
        if (!glued && used + 1 + columns > room) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
          glued = true;
        }
        line.append(glued ? "" : " ").append(piece);
        used += columns + (glued ? 0 : 1);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** A text without what a terminal would obey: control and direction characters. */
  static String harmless(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && !isDirection(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /**
   * {@code text} on one line of {@code room} columns at most, cut between words, with an ellipsis.
   */
  static String shortened(String text, int room) {
    String words = harmless(text).strip().replaceAll(" +", " ");
    if (columns(words) <= room) {
      return words;
    }
    int end = 0;
    int used = 1;
    int lastSpace = 0;
    while (end < words.length()) {
      int c = words.codePointAt(end);
      used += columns(c);
      if (used > room) {
        break;
      }
      lastSpace = c == ' ' ? end : lastSpace;
      end += Character.charCount(c);
    }
    return words.substring(0, lastSpace > end / 2 ? lastSpace : end) + "…";
  }

  private static boolean isDirection(int c) {
    return isIn(c, 0x202A, 0x202E) || isIn(c, 0x2066, 0x2069);
  }

  /**
   * A word as it is, or cut where it is wider than the room: scripts without spaces, long links.
   */
  static List<String> pieces(String word, int room) {
    if (columns(word) <= room) {
      return List.of(word);
    }
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    int used = 0;
    for (int c : word.codePoints().toArray()) {
      int columns = columns(c);
      if (used + columns > room) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.appendCodePoint(c);
      used += columns;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  static int columns(String text) {
    return text.codePoints().map(Terminal::columns).sum();
  }

  /** None for what combines with the character before it, two for what East Asia writes wide. */
  private static int columns(int c) {
    return Math.max(0, WCWidth.wcwidth(c));
  }

  private static boolean isIn(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
