package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Features;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.local.CloudListener;
import io.nutgraf.local.CloudSettings;
import io.nutgraf.local.EmbeddedCloud;
import io.nutgraf.local.Progress;
import io.nutgraf.model.Article;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The API over HTTP, S3Proxy and DynamoDB Local; live answers are held against the description. */
@Timeout(240)
class ApiOverHttpIT {

  private static final OpenApiDocument DESCRIPTION = OpenApiDocument.load();
  private static final BlockingQueue<Article> ARRIVED = new LinkedBlockingQueue<>();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Path drop;
  private static EmbeddedCloud.Started cloud;

  @BeforeAll
  static void start() {
    drop = folder.resolve("drop");
    var settings =
        new CloudSettings(
            folder.resolve("data"),
            drop,
            folder.resolve("no-seeds"),
            Path.of("target", "dynamodb-local"),
            "127.0.0.1",
            0,
            0,
            0,
            Set.of(),
            Features.ALL);
    cloud = EmbeddedCloud.start(settings, new Arrivals());
  }

  @AfterAll
  static void stop() {
    CLIENT.close();
    cloud.close();
  }

  @Test
  void everyRouteAnswersAsDescribed() throws Exception {
    String id = drop("agency/000.txt", TestApi.seed("000_8f3eb1f4b4bb600a.txt"));
    String document = "/v1/documents/" + id;
    assertThat(send("GET", "/v1/health", Map.of(), "").status()).isEqualTo(200);
    assertThat(send("GET", "/v1/openapi.json", Map.of(), "").status()).isEqualTo(200);
    var read = send("GET", document + "?include=text,sentences&percent=30", Map.of(), "");
    assertThat(read.status()).isEqualTo(200);
    var gzip = send("GET", document, Map.of("accept-encoding", "gzip"), "");
    assertThat(gzip.header("content-encoding")).contains("gzip");
    var named = Map.of("if-none-match", gzip.header("etag").orElseThrow());
    assertThat(send("GET", document, named, "").status()).isEqualTo(304);
    assertThat(send("GET", document + "/text", Map.of(), "").status()).isEqualTo(200);
    assertThat(send("GET", "/v1/documents?source=agency&limit=1", Map.of(), "").status())
        .isEqualTo(200);
    for (String path :
        List.of(
            "documents.atom?person=Stoltenberg",
            "quotes?speaker=Lavrov",
            "people?q=stol",
            "people/Stoltenberg",
            "organizations?q=hua",
            "organizations/nato",
            "places?q=ky",
            "places/kiev")) {
      assertThat(send("GET", "/v1/" + path, Map.of(), "").status()).as(path).isEqualTo(200);
    }
    for (String path : List.of("documents", "quotes?speaker=Lavrov", "people?q=stol")) {
      var table = send("GET", "/v1/" + path, Map.of("accept", "text/csv"), "");
      assertThat(table.status()).as(path).isEqualTo(200);
      assertThat(table.header("content-type")).contains("text/csv; charset=utf-8; header=present");
    }
    var json = Map.of("content-type", "application/json", "idempotency-key", "a-key");
    assertThat(send("POST", "/v1/documents", json, "{}").status()).isEqualTo(400);
    String batch =
        "{\"documents\":[{\"text\":\"The bridge reopened on Monday.\"},{\"text\":\"\"}]}";
    assertThat(send("POST", "/v1/summaries", json, batch).status()).isEqualTo(207);
    assertThat(send("PUT", document, Map.of(), "").status()).isEqualTo(405);
    assertThat(send("DELETE", document, Map.of(), "").status()).isEqualTo(204);
    assertThat(send("DELETE", document, Map.of(), "").status()).isEqualTo(404);
    assertThat(send("GET", "/v1/nothing", Map.of(), "").status()).isEqualTo(404);
  }

  @Test
  void repeatsAnOfferForTheSameKey() throws Exception {
    var headers = Map.of("content-type", "application/json", "idempotency-key", "k-1");
    String file = "{\"fileName\":\"a b+c%.txt\",\"bytes\":5}";
    var first = send("POST", "/v1/documents", headers, file);
    assertThat(first.status()).isEqualTo(201);
    Thread.sleep(1_100); // A URL signed anew would differ by its second.
    var second = send("POST", "/v1/documents", headers, file);
    assertThat(OpenApiDocument.text(second)).isEqualTo(OpenApiDocument.text(first));
    String other = "{\"fileName\":\"a b+c%.txt\",\"bytes\":6}";
    assertThat(send("POST", "/v1/documents", headers, other).status()).isEqualTo(409);
  }

  @Test
  void walksThePagesByTheirLinks() throws Exception {
    for (int i = 0; i < 5; i++) {
      drop("walk/" + i + ".txt", "The bridge number " + i + " reopened on Monday.");
    }
    int seen = 0;
    String target = "/v1/documents?source=walk&limit=2";
    while (!target.isEmpty()) {
      var page = send("GET", target, Map.of(), "");
      seen += json(page).path("documents").size();
      String link = page.header("link").orElse("<>");
      target = link.substring(1, link.indexOf('>'));
    }
    assertThat(seen).isEqualTo(5);
  }

  @Test
  void tellsWhatBecomesOfADocument() throws Exception {
    String id = drop("told.txt", "The ferry sank at noon. Nobody was hurt.");
    assertThat(send("DELETE", "/v1/documents/" + id, Map.of(), "").status()).isEqualTo(204);

    List<JsonNode> events = events(id, 2);

    assertThat(events)
        .extracting(it -> it.path("detail-type").asText())
        .containsExactly("Summary Stored", "Summary Removed");
    // One upload led to both, so it is the number of the write that tells them apart.
    assertThat(events.getFirst().at("/detail/sequencer"))
        .isEqualTo(events.getLast().at("/detail/sequencer"));
    assertThat(events).extracting(it -> it.at("/detail/change").asText()).isSorted();
  }

  /** Those of a document, once there are so many. */
  private static List<JsonNode> events(String id, int count) throws Exception {
    for (int i = 0; i < 300; i++) {
      var events = new ArrayList<JsonNode>();
      String told = Files.readString(cloud.endpoints().events());
      // The last line may be about to be written.
      for (String line : told.substring(0, told.lastIndexOf('\n') + 1).lines().toList()) {
        JsonNode event = Json.parse(line);
        if (event.at("/detail/id").asText().equals(id)) {
          events.add(event);
        }
      }
      if (events.size() >= count) {
        return events;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("nothing was told of " + id);
  }

  @Test
  void pointsToALongText() throws Exception {
    String text = longText();
    String id = drop("long.txt", text);
    var answer = send("GET", "/v1/documents/" + id + "/text", Map.of(), "");
    assertThat(answer.status()).isEqualTo(303);
    URI location = URI.create(answer.header("location").orElseThrow());
    var read =
        CLIENT.send(
            java.net.http.HttpRequest.newBuilder(location).build(), BodyHandlers.ofString());
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).isEqualTo(text);
    assertThat(send("DELETE", "/v1/documents/" + id, Map.of(), "").status()).isEqualTo(204);
    var gone =
        CLIENT.send(
            java.net.http.HttpRequest.newBuilder(location).build(), BodyHandlers.ofString());
    assertThat(gone.statusCode()).isEqualTo(404);
  }

  private static HttpResponse send(
      String method, String target, Map<String, String> headers, String body)
      throws IOException, InterruptedException {
    var request = java.net.http.HttpRequest.newBuilder(cloud.endpoints().http().resolve(target));
    headers.forEach(request::header);
    var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    var answer = CLIENT.send(request.method(method, publisher).build(), BodyHandlers.ofByteArray());
    var received = new TreeMap<String, String>();
    answer.headers().map().forEach((name, values) -> received.put(name, String.join(",", values)));
    // The server's own.
    received.keySet().removeAll(Set.of("date", "content-length", "connection"));
    var response = new HttpResponse(answer.statusCode(), received, answer.body());
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    byte[] sent = body.getBytes(StandardCharsets.UTF_8);
    DESCRIPTION.check(new HttpRequest(method, path, "", headers, sent, "", ""), response);
    return response;
  }

  private static JsonNode json(HttpResponse response) throws IOException {
    return Json.parse(OpenApiDocument.text(response));
  }

  /** Puts a file into the drop folder and waits for its article; its id. */
  private static String drop(String name, String text) throws IOException, InterruptedException {
    Path file = drop.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Article article = ARRIVED.poll(60, TimeUnit.SECONDS);
    assertThat(article).as(name + " arrives").isNotNull();
    return article.id().value();
  }

  private static String longText() {
    return "The bridge was closed on Monday. It opens again in März." + " ".repeat(5_100_000);
  }

  /** Tells of the articles that arrive. */
  private static final class Arrivals implements CloudListener {
    @Override
    public void arrived(Article article, Optional<ReadNovelty.Answer> novelty) {
      ARRIVED.add(article);
    }

    @Override
    public void progress(Progress progress) {}

    @Override
    public void removed(String key) {}

    @Override
    public void givenUp(String key) {}

    @Override
    public void passedOver(String file) {}

    @Override
    public void noted(String sentence) {}
  }
}
