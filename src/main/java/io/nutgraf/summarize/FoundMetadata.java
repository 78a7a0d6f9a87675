package io.nutgraf.summarize;

import io.nutgraf.model.Metadata;

/**
 * All that was found out about a document.
 *
 * @param metadata what it says of itself and of the world
 * @param isWhole whether all of it was read; otherwise it says more than memory is set aside for
 */
record FoundMetadata(Metadata metadata, boolean isWhole) {}
