package io.nutgraf.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far each shard of a stream was read, kept over restarts. A file that cannot be read or
 * written has all be read again that the stream still has, which is told twice then.
 */
final class StreamPositions {
  private static final String STREAM = "stream";
  private static final String SHARDS = "shards";

  /** The position behind the last record of a shard that gets no more. */
  private static final String END = "end";

  private final Path file;
  private final String stream;
  private final Map<String, String> shards = new HashMap<>();

  private StreamPositions(Path file, String stream) {
    this.file = file;
    this.stream = stream;
  }

  /** Those of {@code stream}, in {@code file} where that is of the same stream. */
  static StreamPositions open(Path file, String stream) {
    var positions = new StreamPositions(file, stream);
    try {
      JsonNode json = Files.exists(file) ? Json.parse(Files.readAllBytes(file)) : Json.object();
      if (json.path(STREAM).asText().equals(stream)) {
        json.path(SHARDS)
            .properties()
            .forEach(it -> positions.shards.put(it.getKey(), it.getValue().asText()));
      }
    } catch (IOException e) {
      noted("is not readable, so that events are told again", file, e);
    }
    return positions;
  }

  /** The number of the last record of {@code shard} that was told; empty where none was. */
  Optional<String> after(String shard) {
    return Optional.ofNullable(shards.get(shard));
  }

  boolean isAtEnd(String shard) {
    return END.equals(shards.get(shard));
  }

  void told(String shard, String number) {
    shards.put(shard, number);
    write();
  }

  void ended(String shard) {
    told(shard, END);
  }

  /** Forgets the shards that the stream has no longer. */
  void keep(Collection<String> there) {
    if (shards.keySet().retainAll(there)) {
      write();
    }
  }

  private void write() {
    ObjectNode json = Json.object().put(STREAM, stream);
    ObjectNode positions = json.putObject(SHARDS);
    shards.forEach(positions::put);
    try {
      PrivateFile.write(file, Json.line(json));
    } catch (IOException e) {
      noted("cannot be written, so that events may be told again", file, e);
    }
  }

  private static void noted(String what, Path file, IOException e) {
    System.getLogger("events").log(System.Logger.Level.WARNING, file + " " + what, e);
  }
}
