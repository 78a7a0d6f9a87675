package io.nutgraf.quotes;

import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.Quotation.Form;
import org.jspecify.annotations.Nullable;

/**
 * Something that a passage says somebody said.
 *
 * @param kind how it is quoted
 * @param span what was said, in the text
 * @param cue the words that tell so, where there are any
 * @param label who speaks, where a transcript says so; empty otherwise
 * @param form how it is set apart; as in quotation marks where it is not
 */
record Utterance(Quote.Kind kind, Span span, @Nullable Cue cue, Span label, Form form) {

  Utterance(Quote.Kind kind, Span span, @Nullable Cue cue) {
    this(kind, span, cue, new Span(span.start(), span.start()), Form.MARKS);
  }
}
