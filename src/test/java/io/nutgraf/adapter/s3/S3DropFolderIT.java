package io.nutgraf.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nutgraf.app.DocumentSource.Fetched;
import io.nutgraf.app.DropFolder;
import io.nutgraf.app.DropFolderContract;
import io.nutgraf.app.Stated;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.local.S3Endpoint;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.wiring.AwsClients;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;

@ExtendWith(LocalS3.class)
class S3DropFolderIT extends DropFolderContract {

  private static final Duration VALID = Duration.ofMinutes(5);
  private static final String TEXT = "Twelve bytes";

  private final S3DropFolder folder;
  private final S3DocumentSource source;
  private final AwsClients clients;

  S3DropFolderIT(AwsClients clients) {
    this.clients = clients;
    this.folder = new S3DropFolder(clients.s3(), clients.presigner(), S3Endpoint.BUCKET);
    this.source = new S3DocumentSource(clients.s3());
  }

  @ParameterizedTest
  @ValueSource(strings = {"inbox/up.txt", "inbox/ü +%20 🚀/up load.txt"})
  void signsAnUpload(String key) throws IOException, InterruptedException {
    URI url = folder.presignUpload(at(key), "text/plain", TEXT.length(), Map.of(), VALID);
    assertThat(put(url, "text/plain", TEXT)).isEqualTo(200);
    assertThat(source.fetch(at(key), null, 100))
        .isInstanceOfSatisfying(
            Fetched.Found.class,
            found -> {
              assertThat(new String(found.bytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
              assertThat(found.contentType()).isEqualTo("text/plain");
            });
  }

  @Test
  void signsMetadata() throws IOException, InterruptedException {
    ObjectLocation location = at("inbox/stated.txt");
    String title = "Kyiv and its allies – Київ";
    var stated = new Stated(title, LocalDate.of(2022, 11, 29)).metadata();
    URI url = folder.presignUpload(location, "text/plain", TEXT.length(), stated, VALID);
    assertThat(put(url, "text/plain", TEXT)).isEqualTo(403);
    assertThat(put(url, "text/plain", TEXT, stated)).isEqualTo(200);
    assertThat(source.fetch(location, null, 100))
        .isInstanceOfSatisfying(
            Fetched.Found.class, found -> assertThat(found.metadata()).isEqualTo(stated));
  }

  @Test
  void signsLengthAndTypeToo() throws IOException, InterruptedException {
    URI url =
        folder.presignUpload(at("inbox/exact.txt"), "text/plain", TEXT.length(), Map.of(), VALID);
    assertThat(url.getQuery()).contains("X-Amz-SignedHeaders=content-length;content-type;host");
    assertThat(put(url, "text/plain", TEXT + "!")).isEqualTo(403);
    assertThat(put(url, "text/html", TEXT)).isEqualTo(403);
    assertThat(source.fetch(at("inbox/exact.txt"), null, 100)).isEqualTo(new Fetched.Gone());
  }

  @Test
  void cannotBeUsedWithoutABucket() {
    var nowhere = new S3DropFolder(clients.s3(), clients.presigner(), "no-such-bucket");
    assertThatThrownBy(nowhere::probe).isInstanceOf(UnavailableException.class);
  }

  private static int put(URI url, String contentType, String text)
      throws IOException, InterruptedException {
    return put(url, contentType, text, Map.of());
  }

  private static int put(URI url, String contentType, String text, Map<String, String> metadata)
      throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(url)
              .header("content-type", contentType)
              .PUT(HttpRequest.BodyPublishers.ofString(text));
      metadata.forEach((name, value) -> request.header("x-amz-meta-" + name, value));
      return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }

  @Override
  protected DropFolder folder() {
    return folder;
  }

  @Override
  protected void put(String key) {
    clients
        .s3()
        .putObject(put -> put.bucket(S3Endpoint.BUCKET).key(key), RequestBody.fromString(TEXT));
  }

  @Override
  protected boolean isThere(String key) {
    return source.fetch(at(key), null, 100) instanceof Fetched.Found;
  }

  @Override
  protected ObjectLocation at(String key) {
    return new ObjectLocation(S3Endpoint.BUCKET, key);
  }
}
