package io.nutgraf.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files whose last change was taken in, kept over restarts: a journal of JSON lines, made short
 * at every start. A line that cannot be read, cut off by a crash most often, is passed over; that
 * file is then taken in once more, which changes nothing. A line that cannot be written comes to
 * the same. Thread-safe.
 */
final class KnownFiles implements AutoCloseable {
  private static final String SEQUENCER = "sequencer";
  private static final String WANTED = "wanted";

  /** Far above every clock, and far below where counting on would overflow. */
  private static final long MOST = 1L << 62;

  private static final long RESERVED = TimeUnit.MINUTES.toMicros(1);

  private final Map<String, Change> entries = new HashMap<>();
  private final NavigableSet<String> wanted = new TreeSet<>();
  private final AppendedLines journal;
  private long lastSequencer;
  private long reserved;

  private KnownFiles(Path file, Consumer<String> notes) throws IOException {
    if (Files.exists(file)) {
      read(file, notes);
    }
    entries.values().removeIf(Change::isRemoval);
    PrivateFile.write(file, this::writeAll);
    journal = AppendedLines.open(file);
  }

  /**
   * Reads {@code file}, which is made where it is not there.
   *
   * @param notes told in a sentence of lines that were passed over
   */
  static KnownFiles open(Path file, Consumer<String> notes) throws IOException {
    return new KnownFiles(file, notes);
  }

  /** In Latin 1 a line is its bytes, of which some may be no UTF-8. */
  private void read(Path file, Consumer<String> notes) throws IOException {
    int unread = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        unread += read(line.getBytes(StandardCharsets.ISO_8859_1)) ? 0 : 1;
      }
    }
    if (unread > 0) {
      notes.accept(
          "%s has lines that cannot be read (%d); what they told of is taken in again."
              .formatted(file, unread));
    }
  }

  private void writeAll(Appendable out) throws IOException {
    out.append(line(Json.object().put(SEQUENCER, lastSequencer)));
    for (String key : wanted) {
      out.append(line(Json.object().put(WANTED, key)));
    }
    for (Change change : entries.values()) {
      out.append(line(json(change)));
    }
  }

  /** The states of the files that were taken in, by key. */
  synchronized Map<String, FileState> states() {
    var states = new HashMap<String, FileState>();
    entries.forEach(
        (key, change) -> {
          FileState state = change.state();
          if (state != null) {
            states.put(key, state);
          }
        });
    return states;
  }

  /** Notes that {@code change} was taken in, unless a later one of its key was. */
  synchronized void taken(Change change) {
    Change before = entries.get(change.key());
    if (before != null && before.sequencer() > change.sequencer()) {
      return;
    }
    note(change);
    journal.write(Json.line(json(change)));
  }

  private void note(Change change) {
    entries.put(change.key(), change);
    if (change.isRemoval()) {
      wanted.remove(change.key());
    }
  }

  /**
   * Notes that the file of {@code key} is a document whatever its name, since it was put as one: as
   * long as it is there, in this run and in those after it.
   */
  synchronized void want(String key) {
    if (wanted.add(key)) {
      journal.write(Json.line(Json.object().put(WANTED, key)));
    }
  }

  synchronized boolean isWanted(String key) {
    return wanted.contains(key);
  }

  /** Whether a key that begins with {@code prefix} is wanted. */
  synchronized boolean isWantedWithin(String prefix) {
    String next = wanted.ceiling(prefix);
    return next != null && next.startsWith(prefix);
  }

  /**
   * A sequencer above all that were given before, in this run and in those before it, whatever the
   * clock says and however they ended: the journal holds one above it before it is given.
   */
  synchronized long nextSequencer() {
    long micros = TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());
    lastSequencer = Math.max(lastSequencer + 1, micros);
    if (lastSequencer > reserved) {
      reserved = lastSequencer + RESERVED;
      journal.write(Json.line(Json.object().put(SEQUENCER, reserved)));
    }
    return lastSequencer;
  }

  /** False where the line is none of ours. */
  private boolean read(byte[] line) {
    JsonNode json;
    try {
      json = Json.parse(line);
    } catch (IOException e) {
      return false;
    }
    long sequencer = json.path(SEQUENCER).asLong();
    if (!json.isObject() || sequencer < 0 || sequencer > MOST) {
      return false;
    }
    lastSequencer = Math.max(lastSequencer, sequencer);
    if (json.hasNonNull(WANTED)) {
      wanted.add(json.get(WANTED).asText());
    } else if (json.hasNonNull("key")) {
      note(new Change(json.get("key").asText(), state(json), sequencer, Instant.EPOCH));
    }
    return true;
  }

  private static @Nullable FileState state(JsonNode json) {
    return json.hasNonNull("size")
        ? new FileState(
            json.get("size").asLong(),
            json.path("modified").asLong(),
            json.path("inode").asText(""))
        : null;
  }

  private static String line(ObjectNode json) {
    return Json.line(json) + "\n";
  }

  private static ObjectNode json(Change change) {
    ObjectNode json = Json.object().put("key", change.key()).put(SEQUENCER, change.sequencer());
    FileState state = change.state();
    if (state != null) {
      json.put("size", state.size()).put("modified", state.modified()).put("inode", state.inode());
    }
    return json;
  }

  @Override
  public synchronized void close() throws IOException {
    journal.close();
  }
}
