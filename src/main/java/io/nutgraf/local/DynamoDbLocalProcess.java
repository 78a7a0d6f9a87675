package io.nutgraf.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB Local in a process of its own, which ends with this one however this one ends: it reads
 * its standard input, and stops where that does.
 */
public final class DynamoDbLocalProcess implements AutoCloseable {

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

  private final Process process;
  private final URI endpoint;

  private DynamoDbLocalProcess(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param classpathDir the folder of its libraries, {@code target/dynamodb-local} after a build
   * @param dataDir the folder that its tables are kept in; null to keep them in memory
   * @param address where it listens
   * @throws IOException in one clear sentence, where it cannot run: no libraries, a busy port, a
   *     folder that cannot be written
   */
  public static DynamoDbLocalProcess start(
      Path classpathDir, @Nullable Path dataDir, Address address) throws IOException {
    if (!Files.isDirectory(classpathDir)) {
      throw new IOException(
          "DynamoDB Local is missing from " + classpathDir + "; ./mvnw package puts it there.");
    }
    if (dataDir != null) {
      Files.createDirectories(dataDir);
    }
    Process process =
        new ProcessBuilder(command(classpathDir, dataDir, address))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return new DynamoDbLocalProcess(process, address.url(awaitPort(process)));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static List<String> command(Path classpathDir, @Nullable Path dataDir, Address address) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.add("-XX:+ExitOnOutOfMemoryError"); // rather a server that is gone than half a one
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dsqlite4java.library.path=" + classpathDir.toAbsolutePath());
    command.add("-cp");
    command.add(
        classpathDir.toAbsolutePath().resolve("*")
            + System.getProperty("path.separator")
            + ownClasses());
    command.add(DynamoDbLocalMain.class.getName());
    command.addAll(List.of(address.host(), Integer.toString(address.port())));
    command.add(String.join(",", address.allowedHosts()));
    if (dataDir != null) {
      command.add(dataDir.toAbsolutePath().toString());
    }
    return command;
  }

  private static Path ownClasses() {
    try {
      return Path.of(
          DynamoDbLocalMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path is made of files", e);
    }
  }

  /** The child's first line says the port it listens on, or why it does not. */
  private static int awaitPort(Process process) throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(DynamoDbLocalMain.READY)) {
        return Integer.parseInt(line.substring(DynamoDbLocalMain.READY.length()));
      }
      if (line.startsWith(DynamoDbLocalMain.FAILED)) {
        throw new IOException(line.substring(DynamoDbLocalMain.FAILED.length()));
      }
    }
    throw new IOException("DynamoDB Local ended before it was ready.");
  }

  /** Where it answers. */
  public URI endpoint() {
    return endpoint;
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Stops it, and waits until it is gone. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
