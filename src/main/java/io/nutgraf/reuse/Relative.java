package io.nutgraf.reuse;

/**
 * An earlier document that shares sentences with another.
 *
 * @param moment its moment
 * @param prints its sentences
 */
public record Relative(Moment moment, Fingerprints prints) {}
