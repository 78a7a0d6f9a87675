package io.nutgraf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.dynamodb.OldItems;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Features;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.local.CloudListener;
import io.nutgraf.local.CloudSettings;
import io.nutgraf.local.EmbeddedCloud;
import io.nutgraf.local.Progress;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.summarize.Summarizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Articles that nutgraf/0.1 made, in the embedded cloud and as if that were AWS. */
@Timeout(180)
class ResummarizeIT {

  private static final String SEED = "000_8f3eb1f4b4bb600a";
  private static final String OTHER_SEED = "001_5b55b37c765ce05d";
  private static final String PAGE = "page.exe";

  @TempDir private Path folder;
  private final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
  private EmbeddedCloud.Started cloud;

  @BeforeEach
  void start() throws Exception {
    Path drop = Files.createDirectory(folder.resolve("drop"));
    Files.write(drop.resolve(PAGE), new byte[] {'M', 'Z', 0, 1, 2});
    cloud =
        EmbeddedCloud.start(
            new CloudSettings(
                folder.resolve(".nutgraf"),
                drop,
                Path.of("seeds"),
                Path.of("target", "dynamodb-local"),
                "127.0.0.1",
                0,
                0,
                0,
                Set.of(),
                Features.ALL),
            new Arrived());
    for (int i = 0; i < 3; i++) {
      assertThat(arrived.poll(60, TimeUnit.SECONDS)).isNotNull();
    }
    for (String seed : List.of(SEED, OTHER_SEED)) {
      change(seed + ".txt", _ -> recordOfFirstVersion(seed));
    }
    change(PAGE, record -> (ObjectNode) ((ObjectNode) record).without("summarizer"));
  }

  private final class Arrived implements CloudListener {
    @Override
    public void arrived(Article article, Optional<ReadNovelty.Answer> novelty) {
      arrived.add(article.id().value());
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

  @AfterEach
  void stop() {
    cloud.close();
  }

  @Test
  void bringsUpToDateWhatAnotherVersionMade() throws Exception {
    JsonNode before = summary(SEED + ".txt");
    assertThat(before.path("summarizer").asText()).isEqualTo("nutgraf/0.1");
    assertThat(before.at("/warnings/0/code").asText()).isEqualTo("other_summarizer");

    NutgrafProcess run = NutgrafProcess.start(folder, "resummarize", "--dry-run");
    assertThat(output(run))
        .isEqualTo(
            "3 of 3 articles were made by another version than " + Summarizer.VERSION + "\n");
    assertThat(run.failure(0)).isEmpty();

    run = NutgrafProcess.start(folder, "resummarize");
    assertThat(output(run))
        .isEqualTo(
            "3 of 3 articles were made by another version than "
                + Summarizer.VERSION
                + "\n3 made anew, 0 left as they were\n");
    assertThat(run.failure(0)).isEmpty();

    JsonNode after = summary(SEED + ".txt");
    assertThat(after.path("summarizer").asText()).isEqualTo(Summarizer.VERSION);
    assertThat(after.at("/warnings")).isEmpty();
    assertThat(after.path("id")).isEqualTo(before.path("id"));
    assertThat(after.at("/source/uploadedAt").asText()).isNotEmpty();
    assertThat(output(NutgrafProcess.start(folder, "resummarize")))
        .startsWith("0 of 3 articles were made by another version");
    assertThat(arrived).as("nothing is shown as if it had come").isEmpty();
  }

  @Test
  void asksADeploymentByTheNamesOfItsParts() throws Exception {
    var at = cloud.endpoints();
    NutgrafProcess run =
        NutgrafProcess.start(
            folder,
            List.of(
                "-Daws.accessKeyId=" + at.key().id(),
                "-Daws.secretAccessKey=" + at.key().secret(),
                "-Daws.endpointUrlDynamoDb=" + at.dynamoDb()),
            "resummarize",
            "--articles-table",
            EmbeddedCloud.ARTICLES_TABLE,
            "--index-table",
            EmbeddedCloud.INDEX_TABLE,
            "--queue-url",
            at.http() + "/123456789012/nutgraf-DropQueue-1A2B",
            "--region",
            "us-east-1");
    assertThat(run.failure(0)).isEmpty();
    assertThat(summary(OTHER_SEED + ".txt").path("summarizer").asText())
        .isEqualTo(Summarizer.VERSION);
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    assertThat(NutgrafProcess.start(folder, "resummarize", "--data", "elsewhere").failure(1))
        .isEqualTo(
            "nutgraf: no nutgraf serve has its data in elsewhere; start one first, or name its data"
                + " folder with --data\n");
    assertThat(NutgrafProcess.start(folder, "resummarize", "--index-table", "i").failure(2))
        .startsWith("nutgraf: --articles-table, --index-table and --queue-url go together\n");
    String ports = Files.readString(folder.resolve(".nutgraf/running"));
    cloud.close();
    assertThat(folder.resolve(".nutgraf/running")).doesNotExist();
    Files.writeString(folder.resolve(".nutgraf/running"), ports);
    assertThat(NutgrafProcess.start(folder, "resummarize").failure(1))
        .startsWith("nutgraf: nothing answers at http://127.0.0.1:")
        .endsWith("; start nutgraf serve first\n");
  }

  private static String output(NutgrafProcess run) throws IOException {
    return new String(run.process().getInputStream().readAllBytes(), UTF_8);
  }

  private JsonNode summary(String name) throws IOException, InterruptedException {
    URI uri = URI.create(cloud.endpoints().http() + "/v1/documents/" + id(name));
    try (var client = HttpClient.newHttpClient()) {
      return Json.parse(
          client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray()).body());
    }
  }

  private static DocumentId id(String name) {
    return DocumentId.of(new ObjectLocation("nutgraf", "inbox/" + name));
  }

  /** As nutgraf/0.1 wrote it, in the format that it had. */
  private static JsonNode recordOfFirstVersion(String seed) {
    Path file = Path.of("src/test/resources/records/format-1", seed + ".json");
    try {
      ObjectNode record = (ObjectNode) Json.parse(Files.readAllBytes(file));
      record.put("id", id(seed + ".txt").value());
      ObjectNode source = (ObjectNode) record.get("source");
      source.put("bucket", "nutgraf").put("key", "inbox/" + seed + ".txt").remove("versionId");
      return record;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts another record in the place of the one that is kept, as a version of before would have.
   */
  private void change(String name, UnaryOperator<JsonNode> change) throws IOException {
    var at = cloud.endpoints();
    var credentials = AwsBasicCredentials.create(at.key().id(), at.key().secret());
    try (var client =
        DynamoDbClient.builder()
            .endpointOverride(at.dynamoDb())
            .region(Region.US_EAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(credentials))
            .httpClient(UrlConnectionHttpClient.create())
            .build()) {
      var key = Map.of("id", AttributeValue.fromS(id(name).value()));
      var item =
          OldItems.of(
              client.getItem(get -> get.tableName(EmbeddedCloud.ARTICLES_TABLE).key(key)).item(),
              change);
      item.remove("madeBy");
      client.putItem(put -> put.tableName(EmbeddedCloud.ARTICLES_TABLE).item(item));
    }
  }
}
