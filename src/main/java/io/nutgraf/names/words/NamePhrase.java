package io.nutgraf.names.words;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;

/**
 * A name where it stands in a text.
 *
 * @param type what it names
 * @param span where it stands, without title and article
 * @param confidence how sure that is, 0..1
 */
public record NamePhrase(EntityType type, Span span, double confidence) {}
