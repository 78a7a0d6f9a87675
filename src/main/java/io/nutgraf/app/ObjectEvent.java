package io.nutgraf.app;

import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an object in the bucket.
 *
 * @param kind what
 * @param location the object, its key decoded
 * @param versionId the version concerned, in a versioned bucket
 * @param stated the place that S3 gives the event in the order of its object; null where it gave
 *     none
 * @param time when it happened
 */
public record ObjectEvent(
    Kind kind,
    ObjectLocation location,
    @Nullable String versionId,
    @Nullable Sequencer stated,
    Instant time) {

  /** What can happen to an object. */
  public enum Kind {
    /** It was written, a new version of it in a versioned bucket. */
    CREATED,
    /**
     * It was removed: as a whole, where no version is concerned; else one version of it, or one
     * mark of a deletion, which may bring an older version back.
     */
    REMOVED,
    /**
     * The bucket's lifecycle removed a version that was not the current one, or a mark that nothing
     * stood behind: what is current is what it was.
     */
    EXPIRED
  }

  /** The event's place in the order of its object: as stated, else by its time. */
  public Sequencer sequencer() {
    return stated == null ? Sequencer.at(time) : stated;
  }
}
