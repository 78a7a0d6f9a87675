package io.nutgraf.local;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the embedded cloud of a data folder can be reached: in a file of it while it runs, for
 * other commands to find, and afterwards if it was killed.
 *
 * @param dynamoDb DynamoDB Local
 * @param queue the URL of the queue, whose host is where SQS is asked
 */
public record RunningPorts(URI dynamoDb, URI queue) {
  private static final String FILE = "running";

  /** What is reached at an API's port. */
  static RunningPorts of(URI http, URI dynamoDb) {
    return new RunningPorts(dynamoDb, http.resolve("/000000000000/nutgraf"));
  }

  /** Those of the embedded cloud that keeps its data in {@code folder}, if one seems to run. */
  public static Optional<RunningPorts> of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = new Properties();
    lines.load(new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1)));
    try {
      return Optional.of(
              new RunningPorts(
                  URI.create(lines.getProperty("dynamodb", "")),
                  URI.create(lines.getProperty("queue", ""))))
          .filter(ports -> ports.dynamoDb.isAbsolute() && ports.queue.isAbsolute());
    } catch (IllegalArgumentException spoilt) {
      return Optional.empty();
    }
  }

  /** Tells them to whoever looks into {@code data}, until it is closed. */
  AutoCloseable tell(DataFolder data) throws IOException {
    Path file = data.resolve(FILE);
    PrivateFile.write(file, "dynamodb=" + dynamoDb + "\nqueue=" + queue + "\n");
    return () -> Files.deleteIfExists(file);
  }
}
