package io.nutgraf.adapter.json;

import io.nutgraf.model.Span;

/**
 * The unit that offsets and lengths are told in: {@code stringIndexType}. The model counts UTF-16
 * code units; JavaScript and Java readers do too, Python's count code points.
 */
@FunctionalInterface
public interface Offsets {

  /** UTF-16 code units, as the model has them. */
  Offsets UTF16 = offset -> offset;

  /** Where {@code offset}, in UTF-16 code units and between two characters, lies in this unit. */
  int at(int offset);

  /** How long {@code span} is in this unit. */
  default int length(Span span) {
    return at(span.end()) - at(span.start());
  }

  /** Unicode code points of {@code text}. Linear to make, constant to ask. */
  static Offsets codePoints(String text) {
    return CodePointOffsets.of(text);
  }
}
