package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Features;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An embedded cloud on ports that were free, and what a test asks of it. */
final class LocalCloud implements AutoCloseable {
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final EmbeddedCloud.Started started;

  /** Starts one that keeps its data in {@code data}, and drops no seeds. */
  LocalCloud(Path data, Path drop) {
    started =
        EmbeddedCloud.start(
            new CloudSettings(
                data,
                drop,
                data.resolve("no-seeds"),
                Path.of("target", "dynamodb-local"),
                "127.0.0.1",
                0,
                0,
                0,
                Set.of(),
                Features.ALL),
            new CloudListener() {
              @Override
              public void arrived(Article article, Optional<ReadNovelty.Answer> novelty) {
                told.add(article.status() + " " + article.source().location().key());
              }

              @Override
              public void progress(Progress progress) {}

              @Override
              public void removed(String key) {
                told.add("removed " + key);
              }

              @Override
              public void givenUp(String key) {
                told.add("given up " + key);
              }

              @Override
              public void passedOver(String file) {
                told.add("passed over " + file);
              }

              @Override
              public void noted(String sentence) {
                told.add("noted " + sentence);
              }
            });
  }

  URI s3() {
    return started.endpoints().s3();
  }

  /** Puts an object as a client of S3. */
  void put(String key, String text) {
    put(key, text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8");
  }

  /** Puts an object as a client of S3 that states its media type. */
  void put(String key, byte[] bytes, String contentType) {
    var credentials = AwsBasicCredentials.create(key().id(), key().secret());
    try (var s3 =
        S3Client.builder()
            .region(Region.of(S3Endpoint.REGION))
            .credentialsProvider(StaticCredentialsProvider.create(credentials))
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(s3())
            .forcePathStyle(true)
            .build()) {
      Objects.requireNonNull(
          s3.putObject(
              r -> r.bucket(S3Endpoint.BUCKET).key(key).contentType(contentType),
              RequestBody.fromBytes(bytes)));
    }
  }

  AccessKey key() {
    return started.endpoints().key();
  }

  URI dynamoDb() {
    return started.endpoints().dynamoDb();
  }

  /** What is told next: {@code succeeded inbox/a.txt}. */
  String next() throws InterruptedException {
    String next = told.poll(60, TimeUnit.SECONDS);
    assertThat(next).as("something told").isNotNull();
    return next;
  }

  /** What is told within a while in which nothing should be; null where it is not. */
  BlockingQueue<String> toldSoon() throws InterruptedException {
    Thread.sleep(2_000);
    return told;
  }

  /** The summary of the document of this name in the drop folder. */
  HttpResponse<String> summary(String name) throws IOException, InterruptedException {
    return summary(name, "");
  }

  /** The same, asked for with this query. */
  HttpResponse<String> summary(String name, String query) throws IOException, InterruptedException {
    var id = DocumentId.of(new ObjectLocation("nutgraf", "inbox/" + name));
    return send(HttpRequest.newBuilder(api("/v1/documents/" + id + "?" + query)).GET());
  }

  /** The first key sentence of that summary. */
  String firstSentence(String name) throws IOException, InterruptedException {
    JsonNode json = Json.parse(summary(name).body());
    return json.path("keySentences").path(0).path("text").asText();
  }

  URI api(String path) {
    return URI.create(started.endpoints().http() + path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
    started.close();
  }
}
