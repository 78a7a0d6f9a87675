package io.nutgraf.app;

import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A versioned bucket as S3 describes it, with the lifecycle of {@code template.yaml}: replaced
 * versions go after thirty days, at a midnight, and so does the mark of a deletion that nothing
 * stands behind. It tells of every change, and knows nothing of articles.
 */
public final class VersionedS3 implements DocumentSource, InMemoryFolder {

  public static final String BUCKET = "drop";

  private static final int NONCURRENT_DAYS = 30;

  /**
   * A version.
   *
   * @param text null for the mark of a deletion
   * @param published the day that its metadata state
   */
  public record Version(String id, @Nullable String text, String published, Instant created) {}

  private final InstantSource clock;
  private final Consumer<ObjectEvent> told;

  /** By key; the last is current. */
  private final Map<String, List<Version>> objects = new TreeMap<>();

  private int changes;

  public VersionedS3(InstantSource clock, Consumer<ObjectEvent> told) {
    this.clock = clock;
    this.told = told;
  }

  public void put(String key, String text, String published) {
    Version version = add(key, text, published);
    tell(Kind.CREATED, key, version.id);
  }

  /** Removes an object as who names no version does: by a mark. */
  public void mark(String key) {
    add(key, null, "");
    tell(Kind.REMOVED, key, null);
  }

  /** Removes a version for good, or a mark. */
  public void remove(String key, Version version) {
    versions(key).remove(version);
    tell(Kind.REMOVED, key, version.id);
  }

  /** Removes what has outlived the lifecycle's rules. */
  public void expire() {
    for (String key : objects.keySet()) {
      List<Version> versions = versions(key);
      for (int i = versions.size() - 2; i >= 0; i--) {
        if (isDue(versions.get(i + 1).created)) {
          tell(Kind.EXPIRED, key, versions.remove(i).id);
        }
      }
      if (versions.size() == 1 && versions.getFirst().text == null) {
        tell(Kind.EXPIRED, key, versions.removeFirst().id);
      }
    }
  }

  private boolean isDue(Instant replaced) {
    Instant due = replaced.plus(NONCURRENT_DAYS + 1, ChronoUnit.DAYS);
    return !clock.instant().isBefore(due.truncatedTo(ChronoUnit.DAYS));
  }

  public List<Version> versions(String key) {
    return objects.computeIfAbsent(key, _ -> new ArrayList<>());
  }

  /** The object that is there now. */
  public Optional<Version> current(String key) {
    List<Version> versions = versions(key);
    return versions.isEmpty() || versions.getLast().text == null
        ? Optional.empty()
        : Optional.of(versions.getLast());
  }

  private Version add(String key, @Nullable String text, String published) {
    // S3 tells when an object was written to the second.
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var version = new Version("v" + (changes + 1), text, published, now);
    versions(key).add(version);
    return version;
  }

  private void tell(Kind kind, String key, @Nullable String version) {
    Sequencer sequencer = Sequencer.parse("%016X".formatted(++changes)).orElseThrow();
    var location = new ObjectLocation(BUCKET, key);
    told.accept(new ObjectEvent(kind, location, version, sequencer, clock.instant()));
  }

  @Override
  public Fetched fetch(ObjectLocation location, @Nullable String versionId, long maxBytes) {
    Optional<Version> found =
        versionId == null
            ? current(location.key())
            : versions(location.key()).stream().filter(it -> it.id.equals(versionId)).findAny();
    return found.map(version -> fetched(version, maxBytes)).orElseGet(Fetched.Gone::new);
  }

  private static Fetched fetched(Version version, long maxBytes) {
    if (version.text == null) {
      return new Fetched.Gone();
    }
    byte[] bytes = version.text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > maxBytes) {
      return new Fetched.TooLarge(bytes.length, version.id, version.created);
    }
    Map<String, String> metadata = Map.of("published", version.published);
    return new Fetched.Found(bytes, "text/plain", version.id, version.created, metadata);
  }

  @Override
  public void delete(ObjectLocation location) {
    mark(location.key());
  }
}
