package io.nutgraf.quotes;

import org.jspecify.annotations.Nullable;

/**
 * The words that say that something is said.
 *
 * @param from their first token
 * @param to one past their last token
 * @param subject who says it, where the passage tells
 */
record Cue(int from, int to, @Nullable Phrase subject) {}
