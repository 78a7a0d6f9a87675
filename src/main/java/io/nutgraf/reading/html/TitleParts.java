package io.nutgraf.reading.html;

import java.util.List;
import java.util.function.Consumer;

/** The parts of a title without its last or first one, which may be the name of a site. */
final class TitleParts {

  /** What stands between a title and the name of its site. */
  private static final List<String> SEPARATORS =
      List.of(
          " | ",
          " - ",
          " \u2013 ",
          " \u2014 ",
          " \u00b7 ",
          " \u2022 ",
          " :: ",
          " \u00bb ",
          " \u00ab ",
          " // ",
          " / ",
          " < ",
          " > ",
          ": ",
          " ~ ",
          " \u2022",
          " -- ",
          "| ");

  /**
   * A title cut in two.
   *
   * @param kept what may be the title
   * @param rest what may be the name of the site
   * @param place which part is kept: {@code start} without the last, {@code first} alone, {@code
   *     last} alone, {@code end} without the first
   * @param separator what stands between them
   */
  record Cut(String kept, String rest, String place, String separator) {}

  private TitleParts() {}

  /** Tells all ways to cut {@code title} to {@code cuts}. */
  static void of(String title, Consumer<Cut> cuts) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      int first = title.indexOf(separator);
      if (last > 0) {
        cut(title, last, separator, "start", "last", cuts);
      }
      if (first > 0 && first != last) {
        cut(title, first, separator, "first", "end", cuts);
      }
    }
  }

  private static void cut(
      String title, int at, String separator, String before, String behind, Consumer<Cut> cuts) {
    String start = title.substring(0, at);
    String end = title.substring(at + separator.length());
    cuts.accept(new Cut(start.strip(), end, before, separator.strip()));
    cuts.accept(new Cut(end.strip(), start, behind, separator.strip()));
  }
}
