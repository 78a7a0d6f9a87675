package io.nutgraf.article;

import io.nutgraf.model.Span;
import java.util.Optional;

/**
 * Finds the words before a report that say where it was filed and by which agency: {@code LONDON
 * (Reuters) -}, {@code Lagos, Nigeria (CNN)}. They are no part of its first sentence.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DatelineDetector {

  private DatelineDetector() {}

  public static DatelineDetector standard() {
    return new DatelineDetector();
  }

  /**
   * The dateline, with the dash and the white space after it, if the first words of {@code text}
   * are one.
   */
  public Optional<Span> detect(String text) {
    int start = 0;
    while (start < text.length() && TextLine.isBlank(text.charAt(start))) {
      start++;
    }
    return at(text, start).map(Dateline::whole);
  }

  /** The dateline that begins at {@code from}, if one does. */
  Optional<Dateline> at(String text, int from) {
    return from < text.length() ? new DatelineScan(text, from).dateline() : Optional.empty();
  }
}
