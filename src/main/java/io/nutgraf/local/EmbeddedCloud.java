package io.nutgraf.local;

import io.nutgraf.app.Features;
import io.nutgraf.reading.ReadingLimits;
import io.nutgraf.wiring.Configuration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * The whole of Nutgraf on one machine: an S3 endpoint over the drop folder, DynamoDB Local, a queue
 * fed by what changes in the folder, and HTTP, all around the functions that run in Lambda.
 */
public final class EmbeddedCloud implements AutoCloseable {
  public static final String ARTICLES_TABLE = "nutgraf-articles";
  public static final String INDEX_TABLE = "nutgraf-article-index";

  private static final String OPEN =
      "Beware: whoever reaches this machine's address can read, change and delete everything here."
          + " Neither the API nor DynamoDB asks for credentials.";
  private static final String DYNAMODB = "dynamodb";
  private static final int CONCURRENCY = 2;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private final CloudSettings settings;
  private final CloudListener listener;
  private final Running running = new Running();
  private final CompletableFuture<DynamoDbLocalProcess> dynamoDb = new CompletableFuture<>();
  private final CompletableFuture<FolderWatch> watch = new CompletableFuture<>();
  private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();

  private EmbeddedCloud(CloudSettings settings, CloudListener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * Where a cloud that runs can be reached.
   *
   * @param key what requests to S3 are to be signed with
   * @param keyFile holds it as lines that a shell reads
   * @param events gets a line for each event
   */
  public record Endpoints(
      URI http, URI s3, URI dynamoDb, Path drop, AccessKey key, Path keyFile, Path events) {}

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
    /** What has become of it by itself. */
    public State state() {
      return cloud.state();
    }

    /** Says that a thread of this process was ended by an error; see {@link Broken}. */
    public void broken(Throwable error) {
      cloud.broken(error);
    }

    @Override
    public void close() {
      cloud.close();
    }
  }

  /** What becomes of a cloud that nobody has stopped. */
  public sealed interface State {}

  /** It runs. */
  public record Runs() implements State {}

  /** A part of it has ended; the others can still be stopped as always. */
  public record Ended(String sentence) implements State {}

  /**
   * Nothing that this process does is to be relied on any longer, so it had better end at once. The
   * data folder is fit for that, as it is for any other sudden end.
   */
  public record Broken(String sentence) implements State {

    /** Since a thread of this process was ended by {@code error}. */
    public static Broken by(Throwable error) {
      return new Broken(
          error instanceof OutOfMemoryError
              ? "out of memory, so all has ended; nothing in the data folder is lost. Start again"
                  + " with more: NUTGRAF_JAVA_OPTS=-Xmx4g, for one."
              : "an error that libraries.log tells of has ended all; nothing in the data folder is"
                  + " lost. Start again.");
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

  private State state() {
    Throwable error = broken.get();
    if (error != null) {
      return Broken.by(error);
    }
    return dynamoDb.join().isAlive()
        ? new Runs()
        : new Ended("DynamoDB Local has ended by itself; start again.");
  }

  private void broken(Throwable error) {
    broken.compareAndSet(null, error);
  }

  /** After other errors than these, and of the stack, what comes next is not concerned. */
  private void failed(Error error) {
    if (error instanceof VirtualMachineError && !(error instanceof StackOverflowError)) {
      broken(error);
    }
  }

  private Endpoints start() throws IOException {
    DataFolder data = running.add(DataFolder.open(settings.data(), listener::noted));
    DataFolder.writable(settings.drop());
    Ports.requireFree(settings.http(), "--port");
    Ports.requireFree(settings.s3(), "--s3-port");
    Ports.requireFree(settings.dynamoDb(), "--dynamodb-port");
    AccessKey key = data.accessKey();
    var keys = new DropKeys(S3Endpoint.PREFIX, settings.drop());
    var known = running.add(knownFiles(data));
    if (!settings.http().isLocal()) {
      listener.noted(OPEN);
    }
    startDynamoDb(data); // beside the rest: it takes the longest
    S3Endpoint s3 = running.add(startS3(data, key, keys, known));
    URI s3Url = settings.s3().url(s3.port());
    URI dynamoDbUrl = dynamoDbEndpoint();
    LogFiles log = running.add(LogFiles.open(data));
    var functions =
        running.add(
            functions(
                configuration(data, s3Url, dynamoDbUrl, settings.features()), key, log::function));
    running.add(
        LocalEvents.start(data, functions.clients().dynamoDb(), dynamoDbUrl, key, log::function));
    var outcomes = new Outcomes(known, functions, listener);
    var queue =
        running.add(LocalQueue.start(functions.ingest(), outcomes, CONCURRENCY, FIRST_PAUSE));
    HttpFront http =
        running.add(
            HttpFront.start(
                settings.http(), functions.api(), new SendMessages(queue::send), this::failed));
    data.once("seeded", this::dropSeeds);
    Consumer<Change> changed =
        change -> {
          outcomes.expect();
          queue.send(change);
        };
    running.add(Stocktaking.start(functions.articles(), known, keys, changed));
    watch.complete(
        running.add(
            FolderWatch.start(
                keys,
                known,
                s3::isTemporary,
                changed,
                file -> listener.passedOver(file.toString()))));
    URI httpUrl = settings.http().url(http.port());
    running.add(RunningPorts.of(httpUrl, dynamoDbUrl).tell(data));
    return new Endpoints(
        httpUrl,
        s3Url,
        dynamoDbUrl,
        settings.drop(),
        key,
        data.resolve(DataFolder.ACCESS_KEY),
        data.resolve(EventsFile.NAME));
  }

  private KnownFiles knownFiles(DataFolder data) {
    Path file = data.resolve("known-files.ndjson");
    try {
      return KnownFiles.open(file, listener::noted);
    } catch (IOException e) {
      throw new StartException("Nutgraf cannot read and write " + file + ".", e);
    }
  }

  private LocalFunctions functions(
      Configuration configuration, AccessKey key, Consumer<String> log) {
    try {
      return LocalFunctions.of(configuration, key, log);
    } catch (SdkException e) {
      throw new StartException(
          "DynamoDB Local cannot use its files in "
              + settings.data().resolve(DYNAMODB)
              + "; move the data folder away, and all documents are read again.",
          e);
    }
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
                        data.ownFolder(DYNAMODB),
                        settings.dynamoDb()));
              } catch (IOException | RuntimeException | Error e) {
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

  private S3Endpoint startS3(DataFolder data, AccessKey key, DropKeys keys, KnownFiles known)
      throws IOException {
    return S3Endpoint.start(
        settings.s3(),
        key,
        data.ownFolder("s3"),
        settings.drop(),
        file -> {
          if (keys.isHidden(file)) {
            known.want(keys.key(file));
          }
          var _ = watch.thenAccept(started -> started.written(file));
        });
  }

  private static Configuration configuration(
      DataFolder data, URI s3, URI dynamoDb, Features features) {
    return new Configuration(
        S3Endpoint.REGION,
        S3Endpoint.BUCKET,
        S3Endpoint.PREFIX,
        ARTICLES_TABLE,
        INDEX_TABLE,
        data.cursorKey(),
        ReadingLimits.STANDARD,
        Configuration.DEFAULT_DOCUMENT_TIME,
        features,
        Configuration.Ingestion.DEFAULT,
        new Configuration.Endpoints(s3, s3, dynamoDb));
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
