package io.nutgraf.cli;

import io.nutgraf.local.CloudSettings;
import io.nutgraf.local.EmbeddedCloud;
import io.nutgraf.local.S3Endpoint;
import io.nutgraf.local.StartException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs all of Nutgraf on this machine, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Run all of Nutgraf on this machine: a drop folder, S3, DynamoDB and the API.",
    footer = {"", "A port of 0 is any that is free. Ctrl-C ends everything."})
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--drop",
      paramLabel = "DIR",
      description = "The drop folder (inbox in the data folder).")
  private @Nullable Path drop;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where everything is kept between runs (${DEFAULT-VALUE}).")
  private Path data = Path.of(".nutgraf");

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on; 0.0.0.0 is all (${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "Another name that this machine may be asked by (repeatable); by any but its own and"
              + " host.docker.internal it does not answer.")
  private Set<String> allowedHosts = Set.of();

  @Option(names = "--port", paramLabel = "N", description = "Of the API (${DEFAULT-VALUE}).")
  private int port = 3000;

  @Option(names = "--s3-port", paramLabel = "N", description = "Of S3 (${DEFAULT-VALUE}).")
  private int s3Port = 9000;

  @Option(
      names = "--dynamodb-port",
      paramLabel = "N",
      description = "Of DynamoDB (${DEFAULT-VALUE}).")
  private int dynamoDbPort = 8000;

  @Mixin private FeatureOptions features = new FeatureOptions();

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final AtomicBoolean stopping = new AtomicBoolean();

  @Override
  public Integer call() throws InterruptedException {
    LogManager.getLogManager().reset(); // the terminal is for documents
    var arrivals = new Arrivals(Terminal.standard(), System.out);
    try (var cloud = EmbeddedCloud.start(settings(), arrivals)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cloud)));
      Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> ended(cloud, thrown));
      EmbeddedCloud.logLibraries(settings().data());
      arrivals.begin(welcome(cloud.endpoints()), cloud.endpoints().http());
      return awaitEnd(cloud);
    } catch (StartException e) {
      throw new UserError(Nutgraf.FAILED, e.getMessage());
    } catch (VirtualMachineError e) {
      return halt(EmbeddedCloud.Broken.by(e));
    }
  }

  /** Ends the process as it is: to stop its parts in order is more than can be asked of it. */
  private static int halt(EmbeddedCloud.Broken broken) {
    System.err.println("nutgraf: " + broken.sentence());
    Runtime.getRuntime().halt(Nutgraf.FAILED);
    return Nutgraf.FAILED;
  }

  private int awaitEnd(EmbeddedCloud.Started cloud) throws InterruptedException {
    while (true) {
      switch (cloud.state()) {
        case EmbeddedCloud.Runs _ -> Thread.sleep(LOOK);
        case EmbeddedCloud.Ended ended -> {
          Thread.sleep(LOOK); // Ctrl-C ends DynamoDB Local too: that is no failure
          if (stopping.get()) {
            return 0;
          }
          throw new UserError(Nutgraf.FAILED, ended.sentence());
        }
        case EmbeddedCloud.Broken broken -> {
          return halt(broken);
        }
      }
    }
  }

  /** A thread that an error has ended leaves its work undone; an exception is its own affair. */
  private static void ended(EmbeddedCloud.Started cloud, Throwable thrown) {
    if (thrown instanceof Error) {
      cloud.broken(thrown);
    }
    System.getLogger("local").log(System.Logger.Level.ERROR, "a thread has ended", thrown);
  }

  private CloudSettings settings() {
    Path home = Path.of(System.getProperty("nutgraf.home", "."));
    return new CloudSettings(
        data,
        Objects.requireNonNullElse(drop, data.resolve("inbox")),
        home.resolve("seeds"),
        Path.of(System.getProperty("nutgraf.dynamodb", "target/dynamodb-local")),
        host,
        checked("--port", port),
        checked("--s3-port", s3Port),
        checked("--dynamodb-port", dynamoDbPort),
        allowedHosts,
        features.features());
  }

  private static int checked(String option, int port) {
    if (port < 0 || port > 65_535) {
      throw new UserError(Nutgraf.MISUSED, option + " is no port: " + port);
    }
    return port;
  }

  private void stop(EmbeddedCloud.Started cloud) {
    stopping.set(true);
    cloud.close();
  }

  private String welcome(EmbeddedCloud.Endpoints at) {
    return """
    Nutgraf %s is running. Ctrl-C ends it.

      drop folder  %s
      API          %s/v1/documents
      S3           %s  (bucket %s, keys that begin with %s)
      DynamoDB     %s
      data, logs   %s
      events       %s

    To drop a file with the AWS CLI (". %s" does as the first line does):

      export AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_REGION=%s
      aws --endpoint-url %s s3 cp FILE s3://%s/%s

    What arrives is shown here.
    """
        .formatted(
            Nutgraf.VERSION,
            at.drop(),
            at.http(),
            at.s3(),
            S3Endpoint.BUCKET,
            S3Endpoint.PREFIX,
            at.dynamoDb(),
            settings().data(),
            at.events(),
            at.keyFile(),
            at.key().id(),
            at.key().secret(),
            S3Endpoint.REGION,
            at.s3(),
            S3Endpoint.BUCKET,
            S3Endpoint.PREFIX);
  }
}
