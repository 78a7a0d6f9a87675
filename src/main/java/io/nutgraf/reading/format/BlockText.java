package io.nutgraf.reading.format;

import io.nutgraf.model.Structure;

/**
 * A text and its layout, as {@link TextBuilder} makes them.
 *
 * @param text without a lone surrogate
 * @param structure its layout, where that is known
 */
public record BlockText(String text, Structure structure) {}
