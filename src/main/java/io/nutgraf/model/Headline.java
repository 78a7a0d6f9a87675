package io.nutgraf.model;

import org.jspecify.annotations.Nullable;

/**
 * A document's headline.
 *
 * @param text its words
 * @param span where they stand in the text; null where markup, metadata or the caller stated it
 */
public record Headline(String text, @Nullable Span span) {}
