package io.nutgraf.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day that someone states as a document's own: {@code 2022-11-29}, of the years 1 to 9999. */
public final class StatedDay {

  private static final int LENGTH = "2022-11-29".length();

  private StatedDay() {}

  /** The day that {@code text} is; empty where it is none. */
  public static Optional<LocalDate> parse(String text) {
    try {
      // Four digits: ISO 8601 as LocalDate reads it also has +999999999-01-01.
      return text.length() == LENGTH
          ? Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0)
          : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** The day that a time, ISO 8601, begins with; empty where it begins with none. */
  public static Optional<LocalDate> beginning(String time) {
    return time.length() < LENGTH ? Optional.empty() : parse(time.substring(0, LENGTH));
  }
}
