package io.nutgraf.dates;

/**
 * An expression among tokens.
 *
 * @param expression what it says
 * @param start its first token
 * @param end one past its last token
 * @param certainty how likely such words mean a date at all, 0..1
 */
public record DateMatch(DateExpression expression, int start, int end, double certainty) {

  static DateMatch of(DateExpression expression, int start, int end) {
    return new DateMatch(expression, start, end, 1);
  }

  DateMatch from(int earlier) {
    return new DateMatch(expression, earlier, end, certainty);
  }

  DateMatch with(DateExpression other, int later) {
    return new DateMatch(other, start, later, certainty);
  }

  DateMatch certain(double other) {
    return new DateMatch(expression, start, end, other);
  }
}
