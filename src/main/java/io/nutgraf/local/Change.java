package io.nutgraf.local;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of an object in the drop folder.
 *
 * @param key the object's key
 * @param state its state since; null where it was removed
 * @param sequencer the order of the changes of one key
 * @param at when it was seen
 */
record Change(String key, @Nullable FileState state, long sequencer, Instant at) {

  boolean isRemoval() {
    return state == null;
  }

  /** As S3 writes it, and {@code model.Sequencer} reads it. */
  String sequencerDigits() {
    return String.format("%016X", sequencer);
  }
}
