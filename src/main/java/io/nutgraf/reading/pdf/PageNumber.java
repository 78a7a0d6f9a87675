package io.nutgraf.reading.pdf;

import io.nutgraf.text.LinearPattern;
import java.util.List;

/** Knows the number of a page. */
final class PageNumber {

  private static final String NUMBER = "(?:[0-9]{1,4}|[ivxlc]{1,7})";

  private static final LinearPattern ALONE =
      LinearPattern.ofAnyCase(
          "[-–—|\\[(. ]*(?:(?:page|pg?\\.|seite|s\\.|página|pagina|pág\\.|sida|side|strona|стр\\.?|страница|第)\\s*)?"
              + NUMBER
              + "(?:\\s*(?:/|of|von|de|di|van|av|z|из|sur)\\s*[0-9]{1,4})?\\s*(?:页|頁|ページ)?[-–—|\\]). ]*");

  private static final LinearPattern ONLY = LinearPattern.ofAnyCase(NUMBER);

  /** "3 of 12", "3/12". */
  private static final LinearPattern OF =
      LinearPattern.ofAnyCase("[0-9]{1,4}\\s*(?:/|of|von|de|di|van|av|z|из|sur)\\s*[0-9]{1,4}");

  private static final int LONGEST = 40;
  private static final int LONGEST_NUMBER = 12;

  private PageNumber() {}

  /** True where {@code text} is a page's number, with or without a word that says so. */
  static boolean isAlone(String text) {
    return text.length() <= LONGEST && ALONE.fits(text);
  }

  /**
   * True where the number stands at an end of the line, apart from the words of it; or an address,
   * as browsers print it.
   */
  static boolean isBeside(Line line) {
    List<String> cells = line.cells();
    return cells.size() > 1
        && (isNumber(cells.getFirst())
            || isNumber(cells.getLast())
            || isAddress(cells.getFirst())
            || isAddress(cells.getLast()));
  }

  private static boolean isAddress(String text) {
    return text.indexOf(' ') < 0
        && (text.startsWith("http://")
            || text.startsWith("https://")
            || text.startsWith("file://"));
  }

  private static boolean isNumber(String text) {
    return text.length() <= LONGEST_NUMBER && (ONLY.fits(text) || OF.fits(text));
  }
}
