package io.nutgraf.local;

import io.nutgraf.function.Configuration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * The whole of Nutgraf on one machine: an S3 endpoint over the drop folder, DynamoDB Local, a queue
 * fed by what changes in the folder, and HTTP, all around the functions that run in Lambda.
 */
public final class EmbeddedCloud implements AutoCloseable {
  public static final String ARTICLES_TABLE = "nutgraf-articles";
  public static final String INDEX_TABLE = "nutgraf-article-index";

  private static final String EVERYWHERE = "0.0.0.0";
  private static final String LOOPBACK = "127.0.0.1";
  private static final int CONCURRENCY = 2;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private final CloudSettings settings;
  private final CloudListener listener;
  private final Running running = new Running();
  private final CompletableFuture<DynamoDbLocalProcess> dynamoDb = new CompletableFuture<>();
  private final CompletableFuture<FolderWatch> watch = new CompletableFuture<>();

  private EmbeddedCloud(CloudSettings settings, CloudListener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /** Where a cloud that runs can be reached. */
  public record Endpoints(URI http, URI s3, URI dynamoDb, Path drop) {}

  /**
   * Starts everything, and returns once all of it answers.
   *
   * @throws StartException saying in one sentence why that cannot be
   */
  public static Started start(CloudSettings settings, CloudListener listener) {
    var cloud = new EmbeddedCloud(settings, listener);
    try {
      return new Started(cloud, cloud.start());
    } catch (IOException e) {
      cloud.close();
      throw new StartException(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      cloud.close();
      throw e;
    }
  }

  /** A cloud that runs, and where. */
  public record Started(EmbeddedCloud cloud, Endpoints endpoints) implements AutoCloseable {
    /** False once a part of it has ended by itself. */
    public boolean isAlive() {
      return cloud.isAlive();
    }

    @Override
    public void close() {
      cloud.close();
    }
  }

  /**
   * Sends what libraries log, from warnings on, into a file of {@code data}. For a process that is
   * all the embedded cloud's own, once it runs.
   */
  public static void logLibraries(Path data) {
    try {
      LogFiles.redirectLibraries(data);
    } catch (IOException e) {
      throw new StartException("Nutgraf cannot write to the folder " + data + ".", e);
    }
  }

  private boolean isAlive() {
    return dynamoDb.join().isAlive();
  }

  private Endpoints start() throws IOException {
    DataFolder data = running.add(DataFolder.open(settings.data()));
    DataFolder.writable(settings.drop());
    Ports.requireFree(settings.host(), settings.port(), "--port");
    Ports.requireFree(settings.host(), settings.s3Port(), "--s3-port");
    Ports.requireFree(settings.host(), settings.dynamoDbPort(), "--dynamodb-port");
    startDynamoDb(data); // beside the rest: it takes the longest
    S3Endpoint s3 = running.add(startS3(data));
    URI s3Url = url(s3.port());
    URI dynamoDbUrl = dynamoDbEndpoint();
    LogFiles log = running.add(LogFiles.open(data));
    var functions =
        running.add(LocalFunctions.of(configuration(data, s3Url, dynamoDbUrl), log::function));
    HttpFront http =
        running.add(HttpFront.start(settings.host(), settings.port(), functions.api()));
    var known = running.add(KnownFiles.open(data.resolve("known-files.ndjson")));
    var outcomes = new Outcomes(known, functions, listener);
    var queue =
        running.add(LocalQueue.start(functions.ingest(), outcomes, CONCURRENCY, FIRST_PAUSE));
    data.once("seeded", this::dropSeeds);
    watch.complete(
        running.add(
            FolderWatch.start(
                settings.drop(),
                S3Endpoint.PREFIX,
                known,
                s3::isTemporary,
                queue::send,
                file -> listener.passedOver(file.toString()))));
    return new Endpoints(url(http.port()), s3Url, dynamoDbUrl, settings.drop());
  }

  private void startDynamoDb(DataFolder data) {
    running.add(() -> dynamoDb.thenAccept(DynamoDbLocalProcess::close).join());
    Thread.ofPlatform()
        .name("dynamodb-start")
        .start(
            () -> {
              try {
                dynamoDb.complete(
                    DynamoDbLocalProcess.start(
                        settings.dynamoDbLibraries(),
                        data.resolve("dynamodb"),
                        settings.host(),
                        settings.dynamoDbPort()));
              } catch (IOException | RuntimeException e) {
                dynamoDb.completeExceptionally(
                    new StartException(String.valueOf(e.getMessage()), e));
              }
            });
  }

  private URI dynamoDbEndpoint() {
    try {
      return dynamoDb.join().endpoint();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StartException cause ? cause : e;
    }
  }

  private S3Endpoint startS3(DataFolder data) {
    return S3Endpoint.start(
        settings.host(),
        settings.s3Port(),
        data.resolve("s3"),
        settings.drop(),
        file -> {
          var _ = watch.thenAccept(started -> started.written(file));
        });
  }

  private static Configuration configuration(DataFolder data, URI s3, URI dynamoDb) {
    return new Configuration(
        S3Endpoint.REGION,
        S3Endpoint.BUCKET,
        S3Endpoint.PREFIX,
        ARTICLES_TABLE,
        INDEX_TABLE,
        data.cursorKey(),
        Configuration.DEFAULT_MAX_BYTES,
        Configuration.DEFAULT_DOCUMENT_TIME,
        new Configuration.Endpoints(s3, s3, dynamoDb));
  }

  /** Whoever listens on every address is reached on this one, from this machine at least. */
  private URI url(int port) {
    String host = settings.host().equals(EVERYWHERE) ? LOOPBACK : settings.host();
    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
  }

  private void dropSeeds() throws IOException {
    if (!Files.isDirectory(settings.seeds())) {
      return;
    }
    try (Stream<Path> seeds = Files.list(settings.seeds())) {
      for (Path seed : seeds.filter(Files::isRegularFile).sorted().toList()) {
        Path target = settings.drop().resolve(seed.getFileName());
        if (!Files.exists(target)) {
          Files.copy(seed, target);
        }
      }
    }
  }

  /** Stops everything, the last started first. */
  @Override
  public void close() {
    running.close();
  }
}
