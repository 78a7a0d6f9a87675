package io.nutgraf.text;

import io.nutgraf.model.Span;

/**
 * A word of a text.
 *
 * @param text the word in lower case, without an English possessive 's
 * @param span where it stands, in UTF-16 code units, with all that was left out
 */
public record Token(String text, Span span) {}
