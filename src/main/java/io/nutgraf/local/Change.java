package io.nutgraf.local;

import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
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

  /** As S3 would tell of it. */
  ObjectEvent event() {
    return new ObjectEvent(
        isRemoval() ? Kind.REMOVED : Kind.CREATED,
        new ObjectLocation(S3Endpoint.BUCKET, key),
        null,
        Sequencer.parse("%016X".formatted(sequencer)).orElseThrow(),
        at);
  }
}
