package io.nutgraf.quotes;

import io.nutgraf.model.Span;

/**
 * What stands between quotation marks, and the marks.
 *
 * @param span from the opening mark to behind the closing one, in UTF-16 code units of the text
 * @param inner what is quoted: the same without marks and white space
 * @param label who speaks, where the quotation begins with it, as in a transcript: "PENCE:"; empty
 *     otherwise
 */
record Quotation(Span span, Span inner, Span label) implements Comparable<Quotation> {

  boolean hasLabel() {
    return !label.isEmpty();
  }

  @Override
  public int compareTo(Quotation other) {
    return span.compareTo(other.span);
  }
}
