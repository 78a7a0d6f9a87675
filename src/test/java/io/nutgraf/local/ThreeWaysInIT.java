package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three ways into the drop folder: a copied file, the AWS CLI, a presigned PUT. */
@Timeout(240)
class ThreeWaysInIT {
  private static final String FIRST = "The bridge over the river Taw reopened on Monday.\n";
  private static final String SECOND = "The museum of the town closed its doors on Friday.\n";

  @TempDir private static Path folder;
  private static Path drop;
  private static LocalCloud cloud;

  @BeforeAll
  static void start() {
    drop = folder.resolve("my drop");
    cloud = new LocalCloud(folder.resolve("data"), drop);
  }

  @AfterAll
  static void stop() {
    cloud.close();
  }

  @Test
  void aFileCopiedIntoTheFolder() throws Exception {
    Path source = Files.writeString(folder.resolve("copied é +%.txt"), FIRST);
    Path copy = drop.resolve("copied é +%.txt");
    Files.copy(source, copy);
    assertThat(cloud.next()).isEqualTo("succeeded inbox/copied é +%.txt");
    assertThat(cloud.firstSentence("copied é +%.txt")).isEqualTo(FIRST.strip());

    Files.writeString(copy, SECOND);
    assertThat(cloud.next()).isEqualTo("succeeded inbox/copied é +%.txt");
    assertThat(cloud.firstSentence("copied é +%.txt")).isEqualTo(SECOND.strip());

    Files.delete(copy);
    assertThat(cloud.next()).isEqualTo("removed inbox/copied é +%.txt");
    assertThat(cloud.summary("copied é +%.txt").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain.txt",
        "two words.txt",
        "a+b.txt",
        "100%.txt",
        "per%20cent%2Bcoded.txt",
        "Zoë/新聞 Ж/ñ & 'q' (1).txt",
        "emoji 🗞.txt"
      })
  void theAwsCli(String name) throws Exception {
    String uri = "s3://nutgraf/inbox/" + name;
    aws("s3", "cp", file(FIRST), uri);
    assertThat(cloud.next()).isEqualTo("succeeded inbox/" + name);
    assertThat(cloud.firstSentence(name)).isEqualTo(FIRST.strip());
    assertThat(drop.resolve(name)).hasContent(FIRST);

    aws("s3", "cp", file(SECOND), uri);
    assertThat(cloud.next()).isEqualTo("succeeded inbox/" + name);
    assertThat(cloud.firstSentence(name)).isEqualTo(SECOND.strip());

    aws("s3", "rm", uri);
    assertThat(cloud.next()).isEqualTo("removed inbox/" + name);
    assertThat(cloud.summary(name).statusCode()).isEqualTo(404);
    assertThat(drop.resolve(name)).doesNotExist();
  }

  @Test
  void aPresignedPut() throws Exception {
    String name = "offered/ä b+c%.txt";
    byte[] bytes = FIRST.getBytes(StandardCharsets.UTF_8);
    JsonNode offer = offer(name, bytes.length);
    HttpResponse<String> longer = put(offer, (FIRST + "!").getBytes(StandardCharsets.UTF_8));
    assertThat(longer.statusCode()).isEqualTo(403);
    assertThat(put(offer, bytes).statusCode()).isEqualTo(200);
    assertThat(cloud.next()).isEqualTo("succeeded inbox/" + name);
    HttpResponse<String> summary = cloud.summary(name);
    assertThat(Json.parse(summary.body()).path("id")).isEqualTo(offer.path("id"));
    assertThat(cloud.firstSentence(name)).isEqualTo(FIRST.strip());
    Files.delete(drop.resolve(name));
    assertThat(cloud.next()).isEqualTo("removed inbox/" + name);
  }

  @Test
  void deletingThroughTheApiCanRemoveTheFile() throws Exception {
    Path file = Files.writeString(drop.resolve("deleted.txt"), FIRST);
    assertThat(cloud.next()).isEqualTo("succeeded inbox/deleted.txt");
    String id = Json.parse(cloud.summary("deleted.txt").body()).path("id").asText();
    HttpResponse<String> deleted =
        cloud.send(
            HttpRequest.newBuilder(cloud.api("/v1/documents/" + id + "?object=true")).DELETE());
    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(cloud.next()).isEqualTo("removed inbox/deleted.txt");
    assertThat(file).doesNotExist();
  }

  @Test
  void everythingIsKeptOverARestart(@TempDir Path other) throws Exception {
    Path inbox = other.resolve("inbox");
    try (var before = new LocalCloud(other.resolve("data"), inbox)) {
      for (String name : List.of("kept.txt", "changed.txt", "gone.txt")) {
        Files.writeString(inbox.resolve(name), FIRST);
        assertThat(before.next()).isEqualTo("succeeded inbox/" + name);
      }
    }
    Files.writeString(inbox.resolve("changed.txt"), SECOND);
    Files.delete(inbox.resolve("gone.txt"));
    try (var after = new LocalCloud(other.resolve("data"), inbox)) {
      assertThat(List.of(after.next(), after.next()))
          .containsExactlyInAnyOrder("succeeded inbox/changed.txt", "removed inbox/gone.txt");
      assertThat(after.toldSoon()).isEmpty();
      assertThat(after.firstSentence("kept.txt")).isEqualTo(FIRST.strip());
      assertThat(after.firstSentence("changed.txt")).isEqualTo(SECOND.strip());
      assertThat(after.summary("gone.txt").statusCode()).isEqualTo(404);
    }
  }

  private static JsonNode offer(String name, int bytes) throws IOException, InterruptedException {
    var body =
        Json.object().put("fileName", name).put("contentType", "text/plain").put("bytes", bytes);
    HttpResponse<String> answer =
        cloud.send(
            HttpRequest.newBuilder(cloud.api("/v1/documents"))
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(body))));
    assertThat(answer.statusCode()).isEqualTo(201);
    return Json.parse(answer.body());
  }

  private static HttpResponse<String> put(JsonNode offer, byte[] bytes)
      throws IOException, InterruptedException {
    return cloud.send(
        HttpRequest.newBuilder(URI.create(offer.path("upload").path("url").asText()))
            .header("content-type", "text/plain")
            .PUT(BodyPublishers.ofByteArray(bytes)));
  }

  private static String file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "upload", ".txt"), text).toString();
  }

  /** Runs the real AWS CLI against the endpoint. */
  private static void aws(String... arguments) throws IOException, InterruptedException {
    assumeTrue(hasAws(), "there is no AWS CLI (aws) on the PATH");
    var command = new ArrayList<>(List.of("aws", "--endpoint-url", cloud.s3().toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "AWS_ACCESS_KEY_ID",
                cloud.key().id(),
                "AWS_SECRET_ACCESS_KEY",
                cloud.key().secret(),
                "AWS_REGION",
                S3Endpoint.REGION,
                "AWS_EC2_METADATA_DISABLED",
                "true"));
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  private static boolean hasAws() {
    return Arrays.stream(
            Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "aws")));
  }
}
