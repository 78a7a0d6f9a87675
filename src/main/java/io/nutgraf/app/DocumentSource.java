package io.nutgraf.app;

import io.nutgraf.model.ObjectLocation;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Port: the bytes of a dropped document. */
public interface DocumentSource {

  /**
   * Fetches an object, unless it is larger than {@code maxBytes}.
   *
   * @param versionId the version that an event names; null for the newest
   * @throws UnavailableException if the store cannot answer now
   */
  Fetched fetch(ObjectLocation location, @Nullable String versionId, long maxBytes);

  /** What came of a fetch. */
  sealed interface Fetched {

    /**
     * The object.
     *
     * @param contentType as stated at upload
     * @param metadata the user's own, keys in lower case without {@code x-amz-meta-}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over whole, compared by nobody
    record Found(
        byte[] bytes,
        @Nullable String contentType,
        @Nullable String versionId,
        Instant uploadedAt,
        Map<String, String> metadata)
        implements Fetched {
      public Found {
        metadata = Map.copyOf(metadata);
      }
    }

    /** An object over the limit; nothing of it was read. */
    record TooLarge(long bytes, @Nullable String versionId, Instant uploadedAt)
        implements Fetched {}

    /** No such object, or no longer. */
    record Gone() implements Fetched {}
  }
}
