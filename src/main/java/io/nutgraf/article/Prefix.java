package io.nutgraf.article;

import io.nutgraf.dates.StatedDate;
import io.nutgraf.model.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What programs and editors put before an article's first words: byline, label and date.
 *
 * @param span where it stands
 * @param date the date of publication it states, or of the last update where it states no other
 * @param byline who wrote the article, where it says so
 */
public record Prefix(Span span, @Nullable StatedDate date, @Nullable Byline byline) {

  Optional<StatedDate> stated() {
    return Optional.ofNullable(date);
  }

  Optional<Byline> signed() {
    return Optional.ofNullable(byline);
  }
}
