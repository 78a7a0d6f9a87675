package io.nutgraf.model;

import org.jspecify.annotations.Nullable;

/**
 * A date that a document speaks of.
 *
 * @param excerpt the words: "Tuesday, November 29", "Back in April"
 * @param value what they mean, ISO 8601: a day, a week ({@code 2022-W48}), a month, a year, a time
 *     of a day ({@code 2022-11-29T18:00Z}, without a zone where none is said), or an interval with
 *     a slash, {@code 2022-11-29/2022-11-30}; quarters, seasons, decades and centuries are
 *     intervals
 * @param anchor the day, ISO 8601, that it was counted from; null where it says all by itself
 * @param rule what led from the words to the value, a stable code in snake case
 * @param confidence 0..1
 * @param sentence the sentence it stands in
 */
public record DateMention(
    Excerpt excerpt,
    String value,
    @Nullable String anchor,
    String rule,
    double confidence,
    Excerpt sentence) {

  public DateMention {
    Shares.check("confidence", confidence);
    if (!sentence.span().contains(excerpt.span())) {
      throw new IllegalArgumentException("a date stands in its sentence");
    }
  }
}
