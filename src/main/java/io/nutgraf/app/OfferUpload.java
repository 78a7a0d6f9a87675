package io.nutgraf.app;

import io.nutgraf.app.IdempotencyStore.Remembered;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Offers a place in the drop folder, and a request that uploads a document there.
 *
 * <p>A file's name is taken as it is: the same name is the same document, and uploading it again
 * replaces it, just as copying a file into a folder does. That is why the id can be told before.
 */
public final class OfferUpload {

  /** How long an offer stands. */
  public static final Duration VALID = Duration.ofMinutes(15);

  private final DropFolder folder;
  private final IdempotencyStore answers;
  private final String bucket;
  private final String dropPrefix;
  private final long maxBytes;
  private final InstantSource clock;

  public OfferUpload(
      DropFolder folder,
      IdempotencyStore answers,
      String bucket,
      String dropPrefix,
      long maxBytes,
      InstantSource clock) {
    this.folder = folder;
    this.answers = answers;
    this.bucket = bucket;
    this.dropPrefix = dropPrefix;
    this.maxBytes = maxBytes;
    this.clock = clock;
  }

  /** The size of the largest document that is read: no larger one may be offered a place. */
  public long maxBytes() {
    return maxBytes;
  }

  /**
   * A file to be uploaded.
   *
   * @param fileName its path below the drop folder
   * @param stated what is known of the document besides
   */
  public record File(String fileName, String contentType, long bytes, Stated stated) {}

  /** What came of it. */
  public sealed interface Answer {

    /**
     * An offer.
     *
     * @param id the id that the document's article will have
     * @param url where to PUT exactly the file's bytes, with its content type and metadata
     * @param expiresAt when the URL ends
     */
    record Offer(DocumentId id, ObjectLocation location, URI url, Instant expiresAt)
        implements Answer {}

    /** The idempotency key was used for another file. */
    record KeyReused() implements Answer {}
  }

  /**
   * An offer for {@code file}; the same one, as long as it stands, for the same key.
   *
   * @param idempotencyKey the caller's name for this request, with whatever tells the caller from
   *     others; null where there is none
   */
  public Answer offer(File file, @Nullable String idempotencyKey) {
    Answer.Offer fresh = fresh(file);
    if (idempotencyKey == null) {
      return fresh;
    }
    String request =
        fresh.id() + " " + file.bytes() + " " + file.contentType() + " " + file.stated();
    Instant now = clock.instant();
    return switch (answers.remember(idempotencyKey, request, write(fresh), now)) {
      case Remembered.Answer first -> standing(fresh, first.answer(), now);
      case Remembered.Conflict _ -> new Answer.KeyReused();
    };
  }

  private Answer.Offer fresh(File file) {
    var location = new ObjectLocation(bucket, dropPrefix + file.fileName());
    Instant expiresAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(VALID);
    URI url =
        folder.presignUpload(
            location, file.contentType(), file.bytes(), file.stated().metadata(), VALID);
    return new Answer.Offer(DocumentId.of(location), location, url, expiresAt);
  }

  private static String write(Answer.Offer offer) {
    return offer.expiresAt() + " " + offer.url();
  }

  /** The first offer while it stands: what it does not say, the request said. */
  private static Answer.Offer standing(Answer.Offer fresh, String first, Instant now) {
    int space = first.indexOf(' ');
    Instant expiresAt = Instant.parse(first.substring(0, space));
    return expiresAt.isAfter(now)
        ? new Answer.Offer(
            fresh.id(), fresh.location(), URI.create(first.substring(space + 1)), expiresAt)
        : fresh;
  }
}
