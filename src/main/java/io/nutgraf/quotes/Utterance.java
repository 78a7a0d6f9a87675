package io.nutgraf.quotes;

import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a passage says somebody said.
 *
 * @param kind how it is quoted
 * @param span what was said, in the text
 * @param cue the words that tell so, where there are any
 * @param label who speaks, where a transcript says so; empty otherwise
 */
record Utterance(Quote.Kind kind, Span span, @Nullable Cue cue, Span label) {

  Utterance(Quote.Kind kind, Span span, @Nullable Cue cue) {
    this(kind, span, cue, new Span(span.start(), span.start()));
  }
}
