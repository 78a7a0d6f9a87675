package io.nutgraf.reading.html;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months, as the JDK knows them (Unicode's CLDR). */
final class PageMonths {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu",
          "ro", "tr", "ru", "uk", "el", "id", "ca", "hr");

  private PageMonths() {}

  /** The number of the month that {@code name} is in {@code locale}, or in any language; else 0. */
  static int number(String name, Locale locale) {
    String folded = fold(name);
    for (Month month : Month.values()) {
      for (TextStyle style : STYLES) {
        if (fold(month.getDisplayName(style, locale)).equals(folded)) {
          return month.getValue();
        }
      }
    }
    return Any.MONTHS.getOrDefault(folded, 0);
  }

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** Made for the first page that needs it. */
  private static final class Any {

    static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
      for (String language : LANGUAGES) {
        Locale locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
          STYLES.forEach(
              style ->
                  MONTHS.putIfAbsent(fold(month.getDisplayName(style, locale)), month.getValue()));
        }
      }
    }
  }
}
