package io.nutgraf.article;

import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import io.nutgraf.text.Marks;
import org.jspecify.annotations.Nullable;

/**
 * A title as pages state it, with the outlet's name behind it: {@code Bridge to close - BBC News}.
 *
 * @param headline the headline alone, within the words that were read
 * @param outlet the outlet, within the same, where one is named
 */
record PageTitle(Span headline, @Nullable Span outlet) {

  private static final String MARKS = "-\u2013\u2014|\u2022\u00b7\u00bb";

  /** The longest that a mark and the outlet behind it are, in UTF-16 code units. */
  private static final int LONGEST = 90;

  private static final LinearPattern SUFFIX =
      LinearPattern.of("\\s{1,3}(?:[" + MARKS + "]|::)\\s{1,3}").before("[^" + MARKS + "]{2,40}$");

  /** Headline and outlet together. */
  Span whole() {
    return outlet == null ? headline : new Span(headline.start(), outlet.end());
  }

  /** Reads {@code span} of {@code text} as a title. */
  static PageTitle of(String text, Span span) {
    int from = Math.max(span.start(), span.end() - LONGEST);
    for (Found suffix = suffix(text, from, span);
        suffix != null;
        suffix = suffix(text, suffix.end(), span)) {
      Span outlet = TextLine.trim(text, suffix.end(), span.end());
      if (Outlets.isOutlet(outlet.of(text))) {
        return new PageTitle(TextLine.trim(text, span.start(), suffix.start()), outlet);
      }
    }
    return new PageTitle(span, null);
  }

  private static @Nullable Found suffix(String text, int from, Span span) {
    return Marks.standsOneOf(MARKS + ":", text, from, span.end())
        ? SUFFIX.in(text, from, span.end())
        : null;
  }
}
