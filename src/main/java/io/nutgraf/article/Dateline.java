package io.nutgraf.article;

import io.nutgraf.dates.StatedDate;
import io.nutgraf.model.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words before a report that say where it was filed, when and by which agency: {@code KYIV, Nov
 * 29 (Reuters) -}, {@code MOSCOW, November 29. /TASS/.}, {@code PARIS —}.
 *
 * @param span place, date and agency, without the dash after them
 * @param end where the report begins, in UTF-16 code units
 * @param agency the agency's name, without brackets, where it says so
 * @param date the date, where it says so
 */
record Dateline(Span span, int end, @Nullable Span agency, @Nullable StatedDate date) {

  /** What is no part of the first sentence: the dateline with its dash and white space. */
  Span whole() {
    return new Span(span.start(), end);
  }

  Optional<StatedDate> stated() {
    return Optional.ofNullable(date);
  }
}
