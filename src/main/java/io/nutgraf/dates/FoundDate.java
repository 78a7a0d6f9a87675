package io.nutgraf.dates;

import io.nutgraf.model.Span;

/**
 * A date that a sentence speaks of.
 *
 * @param span where it stands
 * @param expression what it says
 * @param certainty how likely such words mean a date at all, 0..1
 * @param tense whether it is spoken of as past or to come
 * @param endsRange true where it goes on where the one before ends: "from May 3 to June 5"
 */
public record FoundDate(
    Span span, DateExpression expression, double certainty, Tense tense, boolean endsRange) {}
