package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
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
  private static final AccessKey KEY = AccessKey.random();

  @TempDir private Path folder;
  private final List<Path> puts = new CopyOnWriteArrayList<>();
  private Path drop;
  private S3Endpoint endpoint;
  private S3Client s3;

  @BeforeEach
  void start() throws IOException {
    drop = Files.createDirectory(folder.resolve("drop"));
    endpoint = S3Endpoint.start(Address.local(), KEY, folder.resolve("s3"), drop, puts::add);
    s3 = client(KEY.secret());
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
  @ValueSource(strings = {"inbox/a//b", "inbox/a/../../../outside", "inbox/../outside"})
  void refusesAKeyThatNoFileCanStandFor(String key) throws IOException {
    assertThatThrownBy(() -> put(key, "text"))
        .isInstanceOf(S3Exception.class)
        .extracting(e -> ((S3Exception) e).statusCode())
        .isEqualTo(400);
    assertThat(filesIn(folder)).noneMatch(file -> file.endsWith("outside"));
    assertThat(filesIn(drop)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"inbox/../", "inbox/..", "../", "..", "inbox/../../", "./", "inbox/./a"})
  void listsNothingAboveItsFolder(String prefix) throws IOException {
    Files.writeString(folder.resolve("outside"), "secret");
    put("inbox/a", "text");
    assertRefused(400, () -> s3.listObjectsV2(r -> r.bucket(BUCKET).prefix(prefix)));
    assertRefused(400, () -> s3.listObjects(r -> r.bucket(BUCKET).prefix(prefix).delimiter("/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"inbox/../../../outside", "../outside", "inbox/./a", "texts/../../outside"})
  void noOperationLeavesItsFolder(String key) throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "secret");
    put("inbox/a", "text");
    assertRefused(400, () -> get(key));
    assertRefused(400, () -> s3.headObject(r -> r.bucket(BUCKET).key(key)));
    assertUploadRefused(() -> put(key, "other"));
    assertRefused(400, () -> s3.deleteObject(r -> r.bucket(BUCKET).key(key)));
    assertRefused(400, () -> s3.createMultipartUpload(r -> r.bucket(BUCKET).key(key)));
    assertRefused(400, () -> copy(key, "inbox/b"));
    assertRefused(400, () -> copy("inbox/a", key));
    var all = Delete.builder().objects(ObjectIdentifier.builder().key(key).build()).build();
    assertThat(s3.deleteObjects(r -> r.bucket(BUCKET).delete(all)).errors()).hasSize(1);
    assertUploadRefused(
        () ->
            s3.uploadPart(
                r -> r.bucket(BUCKET).key("inbox/a").uploadId("../x/../../../..").partNumber(1),
                RequestBody.fromString("part")));
    assertThat(outside).hasContent("secret");
    assertThat(filesIn(drop)).containsExactly(drop.resolve("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"other", "inbox", "nutgraf2"})
  void thereIsOneBucket(String bucket) {
    assertThatThrownBy(() -> s3.listObjectsV2(r -> r.bucket(bucket)))
        .isInstanceOf(S3Exception.class);
    assertThatThrownBy(() -> s3.createBucket(r -> r.bucket(bucket)))
        .isInstanceOf(S3Exception.class);
    assertUploadRefused(
        () -> s3.putObject(r -> r.bucket(bucket).key("inbox/a"), RequestBody.fromString("text")));
    assertThatThrownBy(() -> s3.deleteBucket(r -> r.bucket(BUCKET)))
        .isInstanceOf(S3Exception.class);
    assertThat(drop).isEmptyDirectory();
  }

  @Test
  void readsThroughALinkButChangesNothingBehindIt() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("a"), "linked");
    Files.createSymbolicLink(drop.resolve("link"), outside);
    Files.createSymbolicLink(drop.resolve("file"), outside.resolve("a"));
    assertThat(get("inbox/link/a")).isEqualTo("linked");
    assertUploadRefused(() -> put("inbox/link/a", "other"));
    assertUploadRefused(() -> put("inbox/link/b/c", "other"));
    assertUploadRefused(() -> put("inbox/link/b/", ""));
    assertRefused(403, () -> copy("inbox/link/a", "inbox/link/b"));
    assertRefused(403, () -> s3.deleteObject(r -> r.bucket(BUCKET).key("inbox/link/a")));
    put("inbox/file", "in the place of the link");
    assertThat(filesIn(outside)).containsExactly(outside.resolve("a"));
    assertThat(outside.resolve("a")).hasContent("linked");
  }

  @Test
  void aMarkerOfAFolderComesAndGoesAndTheDropFolderStays() throws IOException {
    put("inbox/a/", "");
    assertThat(drop.resolve("a")).isDirectory();
    s3.deleteObject(r -> r.bucket(BUCKET).key("inbox/a/"));
    s3.deleteObject(r -> r.bucket(BUCKET).key("inbox/"));
    s3.deleteObject(r -> r.bucket(BUCKET).key("inbox"));
    assertThat(drop).isEmptyDirectory();
    put("inbox/b", "text");
    assertThat(drop.resolve("b")).hasContent("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inbox/.notes.txt", "inbox/.a/b.txt", "inbox/.DS_Store"})
  void takesAKeyThatBeginsWithADotAsS3Does(String key) {
    put(key, "text");
    assertThat(get(key)).isEqualTo("text");
    assertThat(puts).hasSize(1);
    s3.deleteObject(r -> r.bucket(BUCKET).key(key));
    assertThat(drop).isEmptyDirectory();
  }

  @Test
  void answersNoWebPage() throws IOException {
    var http = RawHttp.to(endpoint.port());
    assertThat(http.send("GET /nutgraf HTTP/1.1").text()).doesNotContain("Pages of other sites");
    for (var foreign :
        List.of(
            http.host("evil.example:" + endpoint.port()),
            http.with("Origin: https://evil.example"),
            http.with("Origin: null"),
            http.with("Sec-Fetch-Site: cross-site"))) {
      for (String line : List.of("POST /nutgraf HTTP/1.1", "OPTIONS /nutgraf/a HTTP/1.1")) {
        assertThat(foreign.send(line).text())
            .startsWith("HTTP/1.1 403")
            .contains("<Code>AccessDenied");
      }
    }
  }

  @Test
  void takesNoUploadOfAFormThoughItBeSigned() throws Exception {
    var form = form("inbox/planted.txt");
    var http =
        RawHttp.to(endpoint.port())
            .with("Content-Type: multipart/form-data; boundary=b")
            .body(form);
    for (String line : List.of("POST /nutgraf HTTP/1.1", "POST /nutgraf/?delete HTTP/1.1")) {
      var answer = http.send(line);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.text()).contains("Uploads by a form are not offered here.");
    }
    var plain = RawHttp.to(endpoint.port()).with("Content-Type: text/plain").body(form);
    assertThat(plain.send("POST /nutgraf HTTP/1.1").status()).isEqualTo(403);
    assertThat(drop).isEmptyDirectory();
  }

  private static String form(String key) throws GeneralSecurityException {
    String json =
        "{\"expiration\":\"2999-01-01T00:00:00.000Z\",\"conditions\":[{\"bucket\":\"nutgraf\"},"
            + "{\"key\":\""
            + key
            + "\"}]}";
    String policy = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(KEY.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    byte[] signature = mac.doFinal(policy.getBytes(StandardCharsets.UTF_8));
    var fields = new LinkedHashMap<String, String>();
    fields.put("key", key);
    fields.put("AWSAccessKeyId", KEY.id());
    fields.put("policy", policy);
    fields.put("signature", Base64.getEncoder().encodeToString(signature));
    fields.put("file\"; filename=\"planted.txt", "planted");
    var body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append("--b\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
    return body.append("--b--\r\n").toString();
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
    copy("inbox/a.txt", "inbox/copy.txt");
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
                    new Address("127.0.0.1", endpoint.port(), Set.of()),
                    KEY,
                    folder.resolve("other"),
                    drop,
                    puts::add))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("Port " + endpoint.port() + " is in use");
  }

  private S3Client client(String secret) {
    var credentials = AwsBasicCredentials.create(KEY.id(), secret);
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

  private void copy(String from, String to) {
    Objects.requireNonNull(
        s3.copyObject(
            r ->
                r.sourceBucket(BUCKET)
                    .sourceKey(from)
                    .destinationBucket(BUCKET)
                    .destinationKey(to)));
  }

  private static void assertRefused(int status, ThrowingCallable request) {
    assertThatThrownBy(request)
        .isInstanceOf(S3Exception.class)
        .extracting(e -> ((S3Exception) e).statusCode())
        .isEqualTo(status);
  }

  /** The connection may be closed before the body is read: then the client does not see why. */
  private static void assertUploadRefused(ThrowingCallable request) {
    assertThatThrownBy(request).isInstanceOf(SdkException.class);
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
