package io.nutgraf.cli;

import io.nutgraf.local.S3Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
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
      try (ProgressBar bar = Bars.of("ingest", pieces.size())) {
        upload.run(pieces, bar::step);
      }
      return report(upload, pieces.size(), "s3://" + name + "/" + prefix);
    } catch (SdkException e) {
      throw Aws.userError(e, at == null ? null : at + hint(at));
    }
  }

  private static String hint(URI at) {
    return LOCAL.equals(at) ? "; start nutgraf serve first" : "";
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

  private S3Client client(boolean local, @Nullable URI at) throws IOException {
    AwsCredentialsProvider credentials =
        local ? Aws.localCredentials(data) : DefaultCredentialsProvider.builder().build();
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

  private static int report(BucketUpload upload, int all, String place) {
    upload
        .failures()
        .forEach((name, why) -> System.err.println(Terminal.harmless(name + ": " + why)));
    int dropped = all - upload.failures().size();
    System.out.println(dropped + " of " + all + " documents dropped into " + place);
    return upload.failures().isEmpty() ? 0 : Nutgraf.FAILED;
  }
}
