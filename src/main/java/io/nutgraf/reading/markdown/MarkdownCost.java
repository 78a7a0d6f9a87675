package io.nutgraf.reading.markdown;

import io.nutgraf.reading.format.UnreadableException;

/**
 * What a Markdown file may cost to parse. The parser makes a tree of all of it, with nodes for each
 * line and each mark. For the rest it takes time linear in the length, but for two things: a link
 * looks at each bracket that is open before it, and a run of ticks for its like through the rest of
 * the paragraph.
 *
 * @param marks lines and marks of a file, each of which takes some hundred bytes; beyond, {@code
 *     document_too_large}
 * @param steps summed over paragraphs: brackets times brackets, and runs of four ticks or more
 *     times length; beyond, {@code document_too_large}
 */
record MarkdownCost(long marks, long steps) {

  /** Lines and marks of a file. */
  static final int MOST_MARKS = 1_500_000;

  static final MarkdownCost MOST = new MarkdownCost(MOST_MARKS, 2_000_000_000L);

  private static final String MARKS = "*_`[]<!~|&:";
  private static final String LONG_TICKS = "````";

  /** Leaves a file that costs more. */
  void check(String markdown) {
    long sum = 0;
    long product = 0;
    int at = 0;
    while (at < markdown.length()) {
      int end = endOfParagraph(markdown, at);
      var paragraph = Paragraph.of(markdown, at, end);
      sum += paragraph.marks();
      product += (long) paragraph.brackets() * paragraph.brackets();
      product += (long) paragraph.longTicks() * (end - at);
      if (sum > marks || product > steps) {
        throw UnreadableException.tooLarge("The file has more lines and marks than a text needs.");
      }
      at = end;
    }
  }

  /** Where the next blank line ends or, where there is none, the text. */
  private static int endOfParagraph(String markdown, int from) {
    int line = markdown.indexOf('\n', from);
    while (line >= 0 && !isBlankFrom(markdown, line + 1)) {
      line = markdown.indexOf('\n', line + 1);
    }
    return line < 0 ? markdown.length() : line + 1;
  }

  private static boolean isBlankFrom(String markdown, int at) {
    return markdown.startsWith("\n", at) || markdown.startsWith("\r\n", at);
  }

  /** What is counted in a paragraph. */
  private record Paragraph(int marks, int brackets, int longTicks) {

    static Paragraph of(String markdown, int from, int to) {
      int marks = 0;
      int brackets = 0;
      int longTicks = 0;
      for (int i = from; i < to; i++) {
        char unit = markdown.charAt(i);
        marks += unit == '\n' || MARKS.indexOf(unit) >= 0 ? 1 : 0;
        brackets += unit == '[' ? 1 : 0;
        longTicks += unit == '`' && isLongRun(markdown, i) ? 1 : 0;
      }
      return new Paragraph(marks, brackets, longTicks);
    }

    private static boolean isLongRun(String markdown, int at) {
      return (at == 0 || markdown.charAt(at - 1) != '`') && markdown.startsWith(LONG_TICKS, at);
    }
  }
}
