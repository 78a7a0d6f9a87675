package io.nutgraf.adapter.http;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that are asked for, {@code from} and {@code to}.
 *
 * @param from the first; null for any
 * @param to the last; null for any
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

  static Days parse(QueryParameters parameters) {
    LocalDate from = parameters.day("from").orElse(null);
    LocalDate to = parameters.day("to").orElse(null);
    if (from != null && to != null && from.isAfter(to)) {
      throw ProblemException.invalid("from", "It must not lie after to.");
    }
    return new Days(from, to);
  }
}
