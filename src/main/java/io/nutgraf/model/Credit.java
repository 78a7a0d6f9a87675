package io.nutgraf.model;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote or published a document.
 *
 * @param text the names, without "By"
 * @param span where they stand in the text; null where markup or metadata stated them
 */
public record Credit(String text, @Nullable Span span) {}
