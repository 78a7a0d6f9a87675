package io.nutgraf.reading.html;

import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.ArrayList;
import java.util.List;

/** Finds days and months in addresses of pages and of pictures. */
final class PageAddressDates {

  private static final LinearPattern IN_ADDRESS =
      LinearPattern.of(
          "[/_=-](?<year>(?:19|20)\\d{2})[/_-](?<month>\\d{1,2})[/_-](?<day>\\d{1,2})(?:[^\\d]|$)");
  private static final LinearPattern SOLID_IN_ADDRESS =
      LinearPattern.of("[/_=-](?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?:[^\\d]|$)");
  private static final LinearPattern DAY_FIRST_IN_ADDRESS =
      LinearPattern.of(
          "[/_=-](?<day>\\d{1,2})[/_.-](?<month>\\d{1,2})[/_.-](?<year>(?:19|20)\\d{2})(?:[^\\d]|$)");
  private static final LinearPattern MONTH_IN_ADDRESS =
      LinearPattern.of("/(?<year>(?:19|20)\\d{2})[/-]?(?<month>[01]\\d)/");

  private PageAddressDates() {}

  /** The days in {@code address}. */
  static List<PageDay> days(String address) {
    List<PageDay> days = new ArrayList<>();
    for (LinearPattern pattern : List.of(IN_ADDRESS, SOLID_IN_ADDRESS, DAY_FIRST_IN_ADDRESS)) {
      Found match = pattern.in(address, 0, address.length());
      if (match != null) {
        PageDay.of(number(match, "year"), number(match, "month"), number(match, "day"))
            .ifPresent(days::add);
      }
    }
    return days;
  }

  /** The first month in {@code addresses}, as in 2020-03; empty where they have none. */
  static String month(List<String> addresses) {
    for (String address : addresses) {
      Found match = MONTH_IN_ADDRESS.in(address, 0, address.length());
      if (match != null) {
        return match.group("year") + "-" + match.group("month");
      }
    }
    return "";
  }

  private static int number(Found found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
