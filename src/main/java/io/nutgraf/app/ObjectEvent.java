package io.nutgraf.app;

import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
import io.nutgraf.model.Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an object in the bucket, or to what Nutgraf would say of it.
 *
 * @param kind what
 * @param location the object, its key decoded
 * @param versionId the version concerned, in a versioned bucket
 * @param stated the place that S3 gives the event in the order of its object; null where it gave
 *     none
 * @param time when it happened
 * @param madeBy of an article that is {@link Kind#OUTDATED}, the version of the summarizer that it
 *     was seen to be made by; null where its record does not tell, and of any other event
 */
public record ObjectEvent(
    Kind kind,
    ObjectLocation location,
    @Nullable String versionId,
    @Nullable Sequencer stated,
    Instant time,
    @Nullable String madeBy) {

  /** Of something that happened to the object. */
  public ObjectEvent(
      Kind kind,
      ObjectLocation location,
      @Nullable String versionId,
      @Nullable Sequencer stated,
      Instant time) {
    this(kind, location, versionId, stated, time, null);
  }

  /** That {@code kept}, which another version of the summarizer made, is out of date. */
  public static ObjectEvent outdated(Kept kept, Instant time) {
    Source source = kept.article().source();
    return new ObjectEvent(
        Kind.OUTDATED,
        source.location(),
        source.versionId(),
        kept.sequencer(),
        time,
        kept.article().madeBy());
  }

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
    EXPIRED,
    /**
     * Nothing happened to the object: the article of this version, at this very place in the order,
     * was made by another version of the summarizer. Whatever happened to the object has
     * precedence.
     */
    OUTDATED
  }

  /** The event's place in the order of its object: as stated, else by its time. */
  public Sequencer sequencer() {
    return stated == null ? Sequencer.at(time) : stated;
  }
}
