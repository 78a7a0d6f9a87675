package io.nutgraf.reuse;

import io.nutgraf.model.Novelty.Label;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a sentence in earlier documents.
 *
 * @param print the sentence
 * @param label what it is
 * @param first where it was seen first: of a repeated one word for word; null of a new one
 * @param seenIn in how many documents it was seen, in any version
 */
public record Finding(Fingerprint print, Label label, @Nullable Sighting first, int seenIn) {}
