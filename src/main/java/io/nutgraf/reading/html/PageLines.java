package io.nutgraf.reading.html;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines that a page shows: so many, and so much of each. */
final class PageLines {

  private static final int MOST = 5_000;

  /** In UTF-16 code units. */
  private static final int LONGEST = 400;

  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<PageLine.Run> runs = new ArrayList<>();

  /** The lines that have ended. */
  List<PageLine> ended() {
    return lines;
  }

  /**
   * Adds words to the line, white space folded.
   *
   * @param around makes of their place in the line what they stand in
   */
  void add(String words, Around around) {
    boolean begun = false;
    for (int i = 0; i < words.length() && line.length() < LONGEST; i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap();
      } else if (c != '\u00ad' && c != '\u200b') {
        if (!begun && lines.size() < MOST) {
          runs.add(around.run(line.length()));
          begun = true;
        }
        line.append(c);
      }
    }
  }

  /** What words stand in. */
  interface Around {
    /** The run that begins at {@code start} of its line. */
    PageLine.Run run(int start);
  }

  /** What comes next is a word of its own. */
  void gap() {
    if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  void end() {
    String words = line.toString().strip();
    if (!words.isEmpty() && !runs.isEmpty() && lines.size() < MOST) {
      lines.add(new PageLine(lines.size(), words, List.copyOf(runs)));
    }
    line.setLength(0);
    runs.clear();
  }
}
