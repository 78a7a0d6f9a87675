package io.nutgraf.cli;

import io.nutgraf.local.AccessKey;
import io.nutgraf.local.S3Endpoint;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Drops a folder of documents, or what lies in another bucket. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Drop all files of a folder, or all objects of another bucket.",
    footer = {
      "",
      "Without --bucket they go to the nutgraf serve of this machine, with the credentials in its data"
          + " folder; with it they go to AWS, with the credentials and the region of your"
          + " environment."
    })
final class IngestCommand implements Callable<Integer> {
  private static final URI LOCAL = URI.create("http://127.0.0.1:9000");

  @Parameters(paramLabel = "DIR|s3://BUCKET/PREFIX", description = "Where the documents are.")
  private String from = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder of the nutgraf serve (${DEFAULT-VALUE}).")
  private Path data = Path.of(".nutgraf");

  @Option(names = "--bucket", paramLabel = "NAME", description = "The bucket of a deployment.")
  private @Nullable String bucket;

  @Option(
      names = "--prefix",
      paramLabel = "PREFIX",
      description = "What their keys are to begin with (${DEFAULT-VALUE}).")
  private String prefix = S3Endpoint.PREFIX;

  @Option(
      names = "--endpoint-url",
      paramLabel = "URL",
      description = "Where S3 is, if not in AWS (http://127.0.0.1:9000 without --bucket).")
  private @Nullable URI endpoint;

  @Option(names = "--region", paramLabel = "NAME", description = "The AWS region of the bucket.")
  private @Nullable String region;

  @Override
  public Integer call() throws IOException {
    boolean local = bucket == null;
    URI at = local && endpoint == null ? LOCAL : endpoint;
    String name = Objects.requireNonNullElse(bucket, S3Endpoint.BUCKET);
    try (var upload = new BucketUpload(client(local, at), name, prefix)) {
      List<BucketUpload.Piece> pieces = pieces(upload);
      upload.requireBucket(at == null ? "AWS" : at.toString());
      try (ProgressBar bar = bar(pieces.size())) {
        upload.run(pieces, bar::step);
      }
      return report(upload, pieces.size(), "s3://" + name + "/" + prefix);
    } catch (SdkException e) {
      throw new UserError(Nutgraf.FAILED, sentence(String.valueOf(e.getMessage()), at));
    }
  }

  /** The SDK's own words where they are clear, else what a person can do. */
  private static String sentence(String message, @Nullable URI at) {
    if (message.contains("Connection refused")) {
      return "nothing answers at " + at + (LOCAL.equals(at) ? "; start nutgraf serve first" : "");
    }
    if (message.startsWith("Unable to load region")) {
      return "no AWS region is known; name it with --region or in AWS_REGION";
    }
    return message.startsWith("Unable to load credentials")
        ? "no AWS credentials were found; name a profile in AWS_PROFILE, for one"
        : message;
  }

  private List<BucketUpload.Piece> pieces(BucketUpload upload) throws IOException {
    if (from.startsWith("s3://")) {
      return upload.objects(from.substring("s3://".length()));
    }
    Path folder = Path.of(from);
    if (!Files.isDirectory(folder)) {
      throw new UserError(Nutgraf.MISUSED, "there is no folder " + from);
    }
    try {
      return BucketUpload.files(folder);
    } catch (UncheckedIOException e) {
      throw new UserError(
          Nutgraf.FAILED,
          "cannot read all of "
              + from
              + ": a folder in it leads back to itself, or is closed to you");
    }
  }

  private AwsCredentialsProvider localCredentials() throws IOException {
    AccessKey key =
        AccessKey.of(data)
            .orElseThrow(
                () ->
                    new UserError(
                        Nutgraf.FAILED,
                        "no nutgraf serve has its data in "
                            + data
                            + "; start one first, or name its data folder with --data"));
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret()));
  }

  private S3Client client(boolean local, @Nullable URI at) throws IOException {
    AwsCredentialsProvider credentials =
        local ? localCredentials() : DefaultCredentialsProvider.builder().build();
    var client =
        S3Client.builder()
            .credentialsProvider(credentials)
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(at)
            .forcePathStyle(at != null);
    String place = local ? S3Endpoint.REGION : region;
    if (place != null) {
      client.region(Region.of(place));
    }
    return client.build();
  }

  /** A bar on a terminal, nothing where standard error goes elsewhere. */
  private static ProgressBar bar(int size) {
    boolean shown = !System.getProperty("nutgraf.columns", "").isEmpty();
    var stream =
        shown
            ? System.err
            : new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new ProgressBarBuilder()
        .setTaskName("ingest")
        .setInitialMax(size)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(100)
        .setConsumer(new ConsoleProgressBarConsumer(stream, Terminal.standard().width()))
        .build();
  }

  private static int report(BucketUpload upload, int all, String place) {
    upload
        .failures()
        .forEach((name, why) -> System.err.println(Terminal.harmless(name + ": " + why)));
    int dropped = all - upload.failures().size();
    System.out.println(dropped + " of " + all + " documents dropped into " + place);
    return upload.failures().isEmpty() ? 0 : Nutgraf.FAILED;
  }
}
