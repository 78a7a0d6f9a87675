package io.nutgraf.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param iso ISO 8601
 * @param first the first day of it
 * @param anchor the day it was counted from; null where it says all by itself
 * @param rule how it was found
 * @param confidence 0..1
 */
public record DateValue(
    String iso, LocalDate first, @Nullable LocalDate anchor, String rule, double confidence) {

  private static final String DAY = "2022-11-29";

  /** True where it is one day. */
  public boolean isDay() {
    return iso.length() == DAY.length();
  }

  /** True where it is longer than {@code unit}, so that none of that unit is the one it means. */
  boolean isCoarserThan(CalendarUnit unit) {
    int digits =
        switch (unit) {
          case DAY, WEEKEND -> 10;
          case WEEK, MONTH, QUARTER -> 7;
          default -> 4;
        };
    return iso.length() < digits || (iso.indexOf('/') > 0 && iso.indexOf('/') < digits);
  }

  static DateValue stated(String iso, LocalDate first, double confidence) {
    return new DateValue(iso, first, null, "stated", confidence);
  }

  public DateValue by(String otherRule, double otherConfidence) {
    return new DateValue(iso, first, anchor, otherRule, otherConfidence);
  }
}
