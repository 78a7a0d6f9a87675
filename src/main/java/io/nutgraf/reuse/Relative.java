package io.nutgraf.reuse;

/**
 * An earlier document that shares sentences with another.
 *
 * @param moment its moment
 * @param overlap how much they share; {@code ofOther} is the share of this document's own words
 */
public record Relative(Moment moment, Overlap overlap) {}
