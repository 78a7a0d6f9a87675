package io.nutgraf.reading.pdf;

/** Where sentences end, as far as a line tells. */
final class Sentences {

  private static final String ENDS = ".!?:;。！？؟۔।…";
  private static final String CLOSERS = "\"'”’»)]›」』）";

  private Sentences() {}

  /** True where {@code text} ends as a sentence does, or a clause that introduces something. */
  static boolean end(String text) {
    int end = text.length();
    while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) <= ' ')) {
      end--;
    }
    return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }
}
