package io.nutgraf.model;

/**
 * Why a sentence was picked.
 *
 * @param code stable, in snake case: {@code near_the_top}
 * @param text the same for a reader: "stands near the top"
 */
public record Reason(String code, String text) {}
