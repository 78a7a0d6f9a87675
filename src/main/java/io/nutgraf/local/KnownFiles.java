package io.nutgraf.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The files whose last change was taken in, kept over restarts: a journal of JSON lines, made short
 * at every start. A line that was cut off by a crash is passed over; that file is then taken in
 * once more, which changes nothing. Thread-safe.
 */
final class KnownFiles implements AutoCloseable {
  private final Map<String, Change> entries = new HashMap<>();
  private final BufferedWriter journal;
  private long lastSequencer;

  private KnownFiles(Path file) throws IOException {
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        read(line);
      }
    }
    entries.values().removeIf(Change::isRemoval);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (BufferedWriter writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
      writer.write(Json.line(Json.object().put("sequencer", lastSequencer)) + "\n");
      for (Change change : entries.values()) {
        writer.write(line(change));
      }
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    journal = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  /** Reads {@code file}, which is made where it is not there. */
  static KnownFiles open(Path file) throws IOException {
    return new KnownFiles(file);
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
    entries.put(change.key(), change);
    try {
      journal.write(line(change));
      journal.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sequencer above all that were given before, in this run and in those before it. */
  synchronized long nextSequencer() {
    long micros = TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());
    lastSequencer = Math.max(lastSequencer + 1, micros);
    return lastSequencer;
  }

  private void read(String line) {
    JsonNode json;
    try {
      json = Json.parse(line);
    } catch (IOException cutOff) {
      return;
    }
    long sequencer = json.path("sequencer").asLong();
    lastSequencer = Math.max(lastSequencer, sequencer);
    if (json.hasNonNull("key")) {
      var change = new Change(json.get("key").asText(), state(json), sequencer, Instant.EPOCH);
      entries.put(change.key(), change);
    }
  }

  private static @Nullable FileState state(JsonNode json) {
    return json.hasNonNull("size")
        ? new FileState(
            json.get("size").asLong(),
            json.path("modified").asLong(),
            json.path("inode").asText(""))
        : null;
  }

  private static String line(Change change) {
    ObjectNode json = Json.object().put("key", change.key()).put("sequencer", change.sequencer());
    FileState state = change.state();
    if (state != null) {
      json.put("size", state.size()).put("modified", state.modified()).put("inode", state.inode());
    }
    return Json.line(json) + "\n";
  }

  @Override
  public synchronized void close() throws IOException {
    journal.close();
  }
}
