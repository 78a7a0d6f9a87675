package io.nutgraf.model;

import org.jspecify.annotations.Nullable;

/**
 * A news outlet that a document says it has something from: "Global Times reported".
 *
 * @param excerpt the outlet's name
 * @param mention the {@link Mention#id} of the outlet, where it is a mention
 * @param cue the words that cite it: "reported"
 */
public record CitedOutlet(Excerpt excerpt, @Nullable String mention, Excerpt cue) {}
