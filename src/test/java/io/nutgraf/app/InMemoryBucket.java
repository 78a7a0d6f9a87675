package io.nutgraf.app;

import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A bucket without versions in a map, which tells the event of each change. */
public final class InMemoryBucket implements DocumentSource, DropFolder {

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
  public URI presignUpload(
      ObjectLocation location,
      String contentType,
      long bytes,
      Map<String, String> metadata,
      Duration valid) {
    return uploadTo(location, bytes, metadata, valid);
  }

  /** A request that nobody answers, and that tells what it was asked to hold. */
  static URI uploadTo(
      ObjectLocation location, long bytes, Map<String, String> metadata, Duration valid) {
    String key = URLEncoder.encode(location.key(), StandardCharsets.UTF_8);
    return URI.create(
        "memory://"
            + location.bucket()
            + "/"
            + key
            + "?bytes="
            + bytes
            + "&valid="
            + valid
            + metadata.keySet().stream().map(name -> "&" + name).collect(Collectors.joining()));
  }

  @Override
  public synchronized void delete(ObjectLocation location) {
    objects.remove(location);
  }

  @Override
  public void probe() {}
}
