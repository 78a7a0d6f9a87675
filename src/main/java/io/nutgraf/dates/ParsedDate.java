package io.nutgraf.dates;

/**
 * An expression among tokens.
 *
 * @param expression what it says
 * @param start its first token
 * @param end one past its last token
 * @param certainty how likely such words mean a date at all, 0..1
 */
record ParsedDate(DateExpression expression, int start, int end, double certainty) {

  static ParsedDate of(DateExpression expression, int start, int end) {
    return new ParsedDate(expression, start, end, 1);
  }

  ParsedDate from(int earlier) {
    return new ParsedDate(expression, earlier, end, certainty);
  }

  ParsedDate with(DateExpression other, int later) {
    return new ParsedDate(other, start, later, certainty);
  }

  ParsedDate certain(double other) {
    return new ParsedDate(expression, start, end, other);
  }
}
