package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.Delete;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

@Timeout(60)
class S3EndpointIT {
  private static final String BUCKET = S3Endpoint.BUCKET;

  @TempDir private Path folder;
  private final List<Path> puts = new CopyOnWriteArrayList<>();
  private Path drop;
  private S3Endpoint endpoint;
  private S3Client s3;

  @BeforeEach
  void start() throws IOException {
    drop = Files.createDirectory(folder.resolve("drop"));
    endpoint = S3Endpoint.start("127.0.0.1", 0, folder.resolve("s3"), drop, puts::add);
    s3 = client(S3Endpoint.SECRET_KEY);
  }

  @AfterEach
  void stop() {
    s3.close();
    endpoint.close();
  }

  @Test
  void anObjectUnderInboxIsAFileOfTheDropFolder() throws IOException {
    put("inbox/a/b.txt", "text");
    assertThat(drop.resolve("a/b.txt")).hasContent("text");
    assertThat(puts).containsExactly(drop.resolve("a/b.txt"));
    Files.writeString(drop.resolve("c.txt"), "by hand");
    assertThat(get("inbox/c.txt")).isEqualTo("by hand");
    assertThat(keys()).containsExactly("inbox/a/b.txt", "inbox/c.txt");
  }

  @Test
  void anyOtherObjectStaysOutOfTheDropFolder() throws IOException {
    put("texts/long", "text");
    assertThat(get("texts/long")).isEqualTo("text");
    assertThat(filesIn(drop)).isEmpty();
    assertThat(puts).isEmpty();
  }

  @Test
  void nothingButTheObjectIsLeftInTheFolder() throws IOException {
    put("inbox/a.txt", "one");
    put("inbox/a.txt", "two");
    assertThat(filesIn(drop)).containsExactly(drop.resolve("a.txt"));
    assertThat(get("inbox/a.txt")).isEqualTo("two");
  }

  @Test
  void removesTheFoldersThatAKeyMadeButNotTheDropFolder() throws IOException {
    put("inbox/a/b/c.txt", "text");
    s3.deleteObject(request -> request.bucket(BUCKET).key("inbox/a/b/c.txt"));
    assertThat(drop).isEmptyDirectory();
    put("inbox/d.txt", "text");
    var all = Delete.builder().objects(ObjectIdentifier.builder().key("inbox/d.txt").build());
    assertThat(s3.deleteObjects(r -> r.bucket(BUCKET).delete(all.build())).deleted()).hasSize(1);
    assertThat(drop).isEmptyDirectory();
    put("inbox/e.txt", "text");
    assertThat(drop.resolve("e.txt")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inbox/.hidden",
        "inbox/.git/config",
        "inbox/a//b",
        "inbox/a/../../../outside",
        "inbox/../outside"
      })
  void refusesAKeyThatNoFileCanStandFor(String key) throws IOException {
    assertThatThrownBy(() -> put(key, "text"))
        .isInstanceOf(S3Exception.class)
        .extracting(e -> ((S3Exception) e).statusCode())
        .isEqualTo(400);
    assertThat(filesIn(folder)).noneMatch(file -> file.endsWith("outside"));
    assertThat(filesIn(drop)).isEmpty();
  }

  @Test
  void refusesAFileWhereAFolderIsAndAFolderWhereAFileIs() throws IOException {
    put("inbox/a/b", "text");
    assertThatThrownBy(() -> put("inbox/a", "text")).hasMessageContaining("folder");
    assertThatThrownBy(() -> put("inbox/a/b/c", "text")).hasMessageContaining("file");
    assertThat(filesIn(drop)).containsExactly(drop.resolve("a/b"));
  }

  @Test
  void copiesAndTakesUploadsInParts() throws IOException {
    put("inbox/a.txt", "text");
    s3.copyObject(
        r ->
            r.sourceBucket(BUCKET)
                .sourceKey("inbox/a.txt")
                .destinationBucket(BUCKET)
                .destinationKey("inbox/copy.txt"));
    String id = s3.createMultipartUpload(r -> r.bucket(BUCKET).key("inbox/p/parts.txt")).uploadId();
    var tag =
        s3.uploadPart(
                r -> r.bucket(BUCKET).key("inbox/p/parts.txt").uploadId(id).partNumber(1),
                RequestBody.fromString("part"))
            .eTag();
    assertThat(filesIn(drop)).doesNotContain(drop.resolve("p/parts.txt"));
    s3.completeMultipartUpload(
        r ->
            r.bucket(BUCKET)
                .key("inbox/p/parts.txt")
                .uploadId(id)
                .multipartUpload(
                    u -> u.parts(CompletedPart.builder().partNumber(1).eTag(tag).build())));
    assertThat(filesIn(drop))
        .containsExactlyInAnyOrder(
            drop.resolve("a.txt"), drop.resolve("copy.txt"), drop.resolve("p/parts.txt"));
    assertThat(puts).contains(drop.resolve("copy.txt"), drop.resolve("p/parts.txt"));
  }

  @Test
  void refusesAWrongSecret() {
    try (S3Client stranger = client("wrong")) {
      assertThatThrownBy(() -> stranger.listObjectsV2(r -> r.bucket(BUCKET)))
          .isInstanceOf(S3Exception.class)
          .hasMessageContaining("signature");
    }
  }

  @Test
  void saysInOneSentenceThatThePortIsBusy() {
    assertThatThrownBy(
            () ->
                S3Endpoint.start(
                    "127.0.0.1", endpoint.port(), folder.resolve("other"), drop, puts::add))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("Port " + endpoint.port() + " is in use");
  }

  private S3Client client(String secret) {
    var credentials = AwsBasicCredentials.create(S3Endpoint.ACCESS_KEY, secret);
    return S3Client.builder()
        .region(Region.of(S3Endpoint.REGION))
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .httpClient(UrlConnectionHttpClient.create())
        .endpointOverride(URI.create("http://127.0.0.1:" + endpoint.port()))
        .forcePathStyle(true)
        .build();
  }

  private void put(String key, String text) {
    Objects.requireNonNull(
        s3.putObject(r -> r.bucket(BUCKET).key(key), RequestBody.fromString(text)));
  }

  private String get(String key) {
    return s3.getObjectAsBytes(r -> r.bucket(BUCKET).key(key)).asUtf8String();
  }

  private List<String> keys() {
    return s3.listObjectsV2(r -> r.bucket(BUCKET)).contents().stream().map(S3Object::key).toList();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
