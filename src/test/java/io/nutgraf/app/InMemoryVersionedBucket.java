package io.nutgraf.app;

import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bucket that keeps every version of its objects; a version without a text marks a deletion. */
public final class InMemoryVersionedBucket implements DocumentSource {

  private record Version(ObjectLocation location, @Nullable String text, Instant time) {}

  private final List<Version> versions = new ArrayList<>();

  /** Puts {@code text}, or marks the object as deleted where it is null; tells the event of it. */
  public ObjectEvent change(String key, @Nullable String text) {
    var location = new ObjectLocation(InMemoryBucket.NAME, key);
    Instant time = Drop.START.plusSeconds(versions.size());
    versions.add(new Version(location, text, time));
    Sequencer sequencer = Sequencer.parse("%08X".formatted(versions.size())).orElseThrow();
    Kind kind = text == null ? Kind.REMOVED : Kind.CREATED;
    return new ObjectEvent(kind, location, id(versions.size() - 1), sequencer, time);
  }

  @Override
  public Fetched fetch(ObjectLocation location, @Nullable String versionId, long maxBytes) {
    for (int i = versions.size() - 1; i >= 0; i--) {
      Version version = versions.get(i);
      if (version.location.equals(location) && (versionId == null || versionId.equals(id(i)))) {
        return fetched(version, id(i), maxBytes);
      }
    }
    return new Fetched.Gone();
  }

  private static Fetched fetched(Version version, String id, long maxBytes) {
    if (version.text == null) {
      return new Fetched.Gone();
    }
    byte[] bytes = version.text.getBytes(StandardCharsets.UTF_8);
    return bytes.length > maxBytes
        ? new Fetched.TooLarge(bytes.length, id, version.time)
        : new Fetched.Found(bytes, "text/plain", id, version.time, Map.of());
  }

  private static String id(int index) {
    return "v" + index;
  }
}
