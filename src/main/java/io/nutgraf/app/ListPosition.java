package io.nutgraf.app;

import io.nutgraf.model.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An article's place in every list: its day, when it was uploaded, and its id, of one width for
 * all, so that the order of positions as strings is the order of the list, oldest first.
 *
 * @param value {@code 2022-11-29#2022-11-30T08:15:30.123Z#id}
 */
public record ListPosition(String value) implements Comparable<ListPosition> {

  /** Years of more digits would be out of order. */
  private static final int LAST_YEAR = 9999;

  private static final String BEYOND = "~";

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  public static ListPosition of(Article article) {
    Instant uploaded = article.source().uploadedAt();
    return new ListPosition(
        article.day() + "#" + MILLIS.format(uploaded) + "#" + article.id().value());
  }

  /** A value at or below every position of {@code day} and above every one of the day before. */
  public static String floor(LocalDate day) {
    return day.getYear() < 0 ? "0000" : day.getYear() > LAST_YEAR ? BEYOND : day.toString();
  }

  /** A value above every position of {@code day} and at or below every one of the day after. */
  public static String ceiling(LocalDate day) {
    return day.getYear() >= LAST_YEAR ? BEYOND : floor(day.plusDays(1));
  }

  /** A value above this position and below every one above it. */
  public String justAbove() {
    return value + BEYOND;
  }

  /** The month it lies in: {@code 2022-11}. */
  public String month() {
    return value.substring(0, 7);
  }

  @Override
  public int compareTo(ListPosition other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
