package io.nutgraf.adapter.eventbridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.nutgraf.adapter.http.HttpApi;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.app.SummaryEvent.Kind;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryEventJsonTest {

  private static final Path FOLDER = Path.of("events", "out");
  private static final String ID = "https://nutgraf.example/summary-event.schema.json";

  private final JsonNode schema = strict();

  @ParameterizedTest
  @EnumSource(Kind.class)
  void isAsTheSchemaSays(Kind kind) {
    Article article =
        kind == Kind.FAILED
            ? Articles.failed("a.txt", Articles.UPLOADED)
            : Articles.about(
                "a.txt", "2022-11-29", List.of(new Topic(Topic.Kind.PERSON, "ada-lovelace")));

    ObjectNode event = SummaryEventJson.envelope(Events.of(kind, article), "eu-central-1");

    assertThat(errors(event)).isEmpty();
    assertThat(event.path("detail").path("cut")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary-stored", "summary-failed", "summary-removed"})
  void theExamplesAreAsTheSchemaSays(String name) throws IOException {
    assertThat(errors(Json.parse(Files.readAllBytes(FOLDER.resolve(name + ".json"))))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNone() {
    ObjectNode event = SummaryEventJson.envelope(Events.stored("a.txt"), "eu-central-1");
    event.withObject("detail").remove("sequencer");
    assertThat(errors(event)).isNotEmpty();

    ObjectNode other = SummaryEventJson.envelope(Events.stored("a.txt"), "eu-central-1");
    assertThat(errors(other.put("detail-type", "Summary Failed"))).isNotEmpty();
  }

  /** One entry, one description: what an event says of a document is what the list says. */
  @Test
  void theSchemaSaysOfADocumentWhatTheApiSays() throws IOException {
    JsonNode schemas;
    try (var api = HttpApi.class.getResourceAsStream("openapi.json")) {
      schemas = Json.parse(api.readAllBytes()).at("/components/schemas");
    }
    JsonNode own = Json.parse(Files.readAllBytes(FOLDER.resolve("summary-event.schema.json")));
    int shared = 0;
    for (Map.Entry<String, JsonNode> each : own.path("$defs").properties()) {
      if (schemas.has(each.getKey())) {
        String described = Json.line(schemas.get(each.getKey()));
        assertThat(Json.line(each.getValue()))
            .as(each.getKey())
            .isEqualTo(described.replace("#/components/schemas/", "#/$defs/"));
        shared++;
      }
    }
    assertThat(shared).isGreaterThan(8);
  }

  @Test
  void aRemovalTellsNoWordOfTheDocument() {
    Article article = Articles.article("a.txt", "2022-11-29");

    ObjectNode detail = SummaryEventJson.detail(Events.of(Kind.REMOVED, article));

    assertThat(Json.line(detail)).doesNotContain("This is what").contains("\"status\":\"removed\"");
    assertThat(detail.at("/source/key").asText()).isEqualTo("inbox/a.txt");
  }

  @Test
  void aLongSummaryIsCutAndSaysSo() {
    SummaryEvent event = Events.of(Kind.STORED, Events.article(100, 700, 90));

    ObjectNode detail = SummaryEventJson.detail(event);

    assertThat(Json.bytes(detail)).hasSizeLessThanOrEqualTo(SummaryEventJson.MOST_BYTES);
    assertThat(detail.path("cut")).extracting(JsonNode::asText).contains("keySentences");
    assertThat(detail.path("keySentences").size()).isBetween(1, 99);
    assertThat(detail.at("/keySentences/0/index").asInt()).isZero();
    assertThat(errors(SummaryEventJson.envelope(event, "eu-central-1"))).isEmpty();
  }

  /** What one document has too much of takes no room from the rest. */
  @Test
  void aMonstrousSentenceGoesAndTheOthersStay() {
    SummaryEvent event = Events.of(Kind.STORED, Events.article(3, 70_000, 60));

    ObjectNode detail = SummaryEventJson.detail(event);

    assertThat(detail.path("keySentences")).isEmpty();
    assertThat(detail.path("mentions")).hasSize(30);
    assertThat(detail.path("cut")).extracting(JsonNode::asText).containsExactly("keySentences");
  }

  @Test
  void nothingIsLongerThanTheLimitWhateverItIs() {
    Article.Succeeded it = Events.article(100, 40_000, 400);
    Metadata metadata = it.summary().metadata();
    var huge =
        new Metadata(
            new Headline("\u0001".repeat(30_000), null),
            metadata.byline(),
            metadata.publisher(),
            metadata.dateline(),
            metadata.published(),
            metadata.keyPhrases(),
            metadata.mentions(),
            metadata.quotes(),
            metadata.dates(),
            metadata.citedOutlets());
    var article = new Article.Succeeded(it.id(), it.source(), summary(it.summary(), huge));

    ObjectNode detail = SummaryEventJson.detail(Events.of(Kind.STORED, article));

    assertThat(Json.bytes(detail)).hasSizeLessThanOrEqualTo(SummaryEventJson.MOST_BYTES);
    assertThat(detail.path("cut")).extracting(JsonNode::asText).contains("headline");
    assertThat(detail.path("id").asText()).isEqualTo(it.id().value());
  }

  @Test
  void theSameEventHasTheSameIdWhenItIsToldTwice() {
    JsonNode first = SummaryEventJson.envelope(Events.stored("a.txt"), "eu-central-1");
    JsonNode again = SummaryEventJson.envelope(Events.stored("a.txt"), "eu-central-1");
    JsonNode other = SummaryEventJson.envelope(Events.stored("b.txt"), "eu-central-1");

    assertThat(first).isEqualTo(again);
    assertThat(first.path("id")).isNotEqualTo(other.path("id"));
  }

  private static Summary summary(Summary it, Metadata metadata) {
    return new Summary(
        it.summarizer(),
        it.language(),
        metadata,
        it.wordCount(),
        it.sentenceCount(),
        it.readingMinutes(),
        it.keySentences(),
        it.removed(),
        it.warnings());
  }

  private List<String> errors(JsonNode event) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ID, Json.line(schema))))
        .getSchema(SchemaLocation.of(ID))
        .validate(
            Json.line(event),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** The schema, closed to fields that it does not name, as only this version's own may be. */
  private static JsonNode strict() {
    try {
      JsonNode schema = Json.parse(Files.readAllBytes(FOLDER.resolve("summary-event.schema.json")));
      for (String own : List.of("StoredSummary", "Failure", "Removal")) {
        schema.withObject("/$defs/" + own).put("unevaluatedProperties", false);
      }
      return ((ObjectNode) schema).put("unevaluatedProperties", false);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
