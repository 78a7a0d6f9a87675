package io.nutgraf.metadata;

import io.nutgraf.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title as pages state it, with the outlet's name behind it: {@code Bridge to close - BBC News}.
 *
 * @param headline the headline alone, within the words that were read
 * @param outlet the outlet, within the same, where one is named
 */
record Title(Span headline, @Nullable Span outlet) {

  private static final Pattern SUFFIX =
      Pattern.compile(
          "\\s{1,3}(?:[-\u2013\u2014|\u2022\u00b7\u00bb]|::)\\s{1,3}(?=[^-\u2013\u2014|\u2022\u00b7\u00bb]{2,40}$)");

  /** Headline and outlet together. */
  Span whole() {
    return outlet == null ? headline : new Span(headline.start(), outlet.end());
  }

  /** Reads {@code span} of {@code text} as a title. */
  static Title of(String text, Span span) {
    Matcher suffix = SUFFIX.matcher(text).region(span.start(), span.end());
    while (suffix.find()) {
      Span outlet = Line.trim(text, suffix.end(), span.end());
      if (Outlets.isOutlet(outlet.of(text))) {
        return new Title(Line.trim(text, span.start(), suffix.start()), outlet);
      }
    }
    return new Title(span, null);
  }
}
