package io.nutgraf.quotes;

import io.nutgraf.model.Span;

/**
 * What is set apart as somebody's words.
 *
 * @param form how it is set apart
 * @param span with what sets it apart, such as its marks, in UTF-16 code units of the text
 * @param inner what is quoted: the same without marks and white space
 * @param label who speaks, where the quotation begins with it, as in a transcript: PENCE; empty
 *     otherwise
 */
record Quotation(Form form, Span span, Span inner, Span label) implements Comparable<Quotation> {

  enum Form {
    /** Between quotation marks. */
    MARKS,
    /** Behind a dash that begins a line, as dialogue is printed in many languages. */
    DASH,
    /** In such a line, behind the words that say who speaks. */
    DASH_GOES_ON,
    /** Behind the name of who speaks and a colon. */
    TRANSCRIPT,
    /** Behind a letter for whoever is interviewed: A: */
    ANSWER;

    /** Whether it is a line of a dialogue, or goes on in one. */
    boolean isDialogue() {
      return this == DASH || this == DASH_GOES_ON;
    }
  }

  boolean hasLabel() {
    return !label.isEmpty();
  }

  /** What is told of it: marks are, dashes and names are not. */
  Span told() {
    return switch (form) {
      case MARKS -> hasLabel() ? new Span(inner.start(), span.end()) : span;
      case DASH, DASH_GOES_ON, TRANSCRIPT, ANSWER -> inner;
    };
  }

  @Override
  public int compareTo(Quotation other) {
    return span.compareTo(other.span);
  }
}
