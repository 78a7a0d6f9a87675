package io.nutgraf.app;

import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bucket without versions in a map, which tells the event of each change. */
public final class InMemoryBucket implements DocumentSource, InMemoryFolder {

  public static final String NAME = "drop";

  private final Map<ObjectLocation, Fetched.Found> objects = new LinkedHashMap<>();
  private Instant now;
  private long changes;

  /** An empty bucket whose first change happens at {@code start}, each a second after the last. */
  public InMemoryBucket(Instant start) {
    now = start;
  }

  /** Puts a plain text. */
  public ObjectEvent put(String key, String text) {
    return put(key, text.getBytes(StandardCharsets.UTF_8), "text/plain", Map.of());
  }

  public synchronized ObjectEvent put(
      String key, byte[] bytes, @Nullable String contentType, Map<String, String> metadata) {
    var location = new ObjectLocation(NAME, key);
    objects.put(location, new Fetched.Found(bytes, contentType, null, now, metadata));
    return event(Kind.CREATED, location);
  }

  public synchronized ObjectEvent remove(String key) {
    var location = new ObjectLocation(NAME, key);
    objects.remove(location);
    return event(Kind.REMOVED, location);
  }

  private ObjectEvent event(Kind kind, ObjectLocation location) {
    Sequencer sequencer = Sequencer.parse("%016X".formatted(++changes)).orElseThrow();
    var event = new ObjectEvent(kind, location, null, sequencer, now);
    now = now.plusSeconds(1);
    return event;
  }

  @Override
  public synchronized Fetched fetch(
      ObjectLocation location, @Nullable String versionId, long maxBytes) {
    Fetched.Found found = objects.get(location);
    if (found == null) {
      return new Fetched.Gone();
    }
    return found.bytes().length > maxBytes
        ? new Fetched.TooLarge(found.bytes().length, null, found.uploadedAt())
        : found;
  }

  @Override
  public synchronized void delete(ObjectLocation location) {
    objects.remove(location);
  }
}
