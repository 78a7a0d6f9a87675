package io.nutgraf.model;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * When a document was published.
 *
 * @param value ISO 8601, as exact as {@code precision} says: {@code 2022-11-29}, {@code 2022-11}
 * @param precision how much of the value is known
 * @param basis what says so
 * @param confidence 0..1
 */
public record Published(String value, Precision precision, Basis basis, double confidence) {

  /** How exact a date is. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY,
    SECOND
  }

  /** What a date of publication rests on, the most trustworthy first. */
  public enum Basis {
    /** The document's markup or its headers. */
    MARKUP,
    PREFIX,
    DATELINE,
    TEXT,
    METADATA,
    UPLOAD
  }

  public Published {
    Shares.check("confidence", confidence);
    dayOf(value, precision);
  }

  /** The day; the first of the month or of the year where no more is known. */
  public LocalDate day() {
    return dayOf(value, precision);
  }

  private static LocalDate dayOf(String value, Precision precision) {
    try {
      return switch (precision) {
        case YEAR -> LocalDate.parse(value + "-01-01");
        case MONTH -> LocalDate.parse(value + "-01");
        case DAY -> LocalDate.parse(value);
        case SECOND -> LocalDate.parse(value.substring(0, Math.max(0, value.indexOf('T'))));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date to the " + precision + ": " + value, e);
    }
  }
}
