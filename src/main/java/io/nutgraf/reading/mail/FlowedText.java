package io.nutgraf.reading.mail;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of flowed text (RFC 3676): a line that ends in a space goes on in the next. */
final class FlowedText {

  private static final String SIGNATURE = "-- ";

  private FlowedText() {}

  /**
   * Lines as they were before they were wrapped; the marks of a quotation stay, each depth apart.
   *
   * @param deletesSpace whether the space that says so is no part of the text
   */
  static List<String> lines(List<String> wrapped, boolean deletesSpace) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    int open = -1;
    for (String each : wrapped) {
      int depth = depth(each);
      String words = unstuffed(each.substring(depth));
      if (open >= 0 && (open != depth || words.equals(SIGNATURE))) {
        lines.add(line.toString());
        open = -1;
      }
      if (open < 0) {
        line.setLength(0);
        line.append(">".repeat(depth)).append(depth > 0 ? " " : "");
      }
      boolean flows = words.endsWith(" ") && !words.equals(SIGNATURE);
      line.append(flows && deletesSpace ? words.substring(0, words.length() - 1) : words);
      open = flows ? depth : -1;
      if (!flows) {
        lines.add(line.toString());
      }
    }
    if (open >= 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }

  private static String unstuffed(String line) {
    return line.startsWith(" ") ? line.substring(1) : line;
  }
}
