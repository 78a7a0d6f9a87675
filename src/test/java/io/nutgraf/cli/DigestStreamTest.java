package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.digest.DigestOptions;
import io.nutgraf.model.SummaryOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestStreamTest {

  private static final String FIRST =
      "The mill of Ostrava burned down on Friday and nobody was hurt. The fire began in a store"
          + " of paper.";
  private static final String SECOND =
      "The mill of Ostrava burned down on Friday and nobody was hurt. Its owner wants to build a"
          + " new one within a year.";

  private static final String SET =
      """
      {"id": "mills", "words": 100, "documents": [
       {"id": "a", "time": "2020-05-02", "headline": "Mill burns", "text": "%s"},
       {"id": "b", "time": "2020-05-03", "text": "%s"}]}
      """
          .formatted(FIRST, SECOND)
          .replace("\n", " ");

  private static List<JsonNode> run(String... lines) throws IOException {
    var in = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    new DigestStream(new FileSummarizer(SummaryOptions.DEFAULT), DigestOptions.DEFAULT)
        .run(in, out);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      answers.add(Json.parse(line));
    }
    return answers;
  }

  @Test
  void aSetGivesADigestThatSaysEachThingOnceAndCitesBoth() throws IOException {
    JsonNode digest = run(SET).getFirst();

    assertThat(digest.path("id").asText()).isEqualTo("mills");
    assertThat(digest.path("documentCount").asInt()).isEqualTo(2);
    List<JsonNode> burned = new ArrayList<>();
    for (JsonNode story : digest.path("stories")) {
      story.path("sentences").forEach(burned::add);
    }
    burned.removeIf(told -> !told.path("text").asText().contains("burned down"));
    assertThat(burned).hasSize(1);
    JsonNode told = burned.getFirst();
    assertThat(told.path("alsoIn")).hasSize(1);
    assertThat(
            List.of(
                told.path("documentId").asText(),
                told.path("alsoIn").get(0).path("documentId").asText()))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(FIRST.substring(told.path("offset").asInt())).startsWith(told.path("text").asText());
  }

  @Test
  void aLineMaySaySince() throws IOException {
    JsonNode digest =
        run(SET.replace("\"words\": 100", "\"since\": \"2020-05-03\", \"sentences\": 5"))
            .getFirst();

    assertThat(digest.path("earlierCount").asInt()).isEqualTo(1);
    JsonNode told = digest.path("stories").path(0).path("sentences");
    assertThat(told).hasSize(1);
    assertThat(told.path(0).path("text").asText()).startsWith("Its owner wants");
    assertThat(told.path(0).path("context").path("text").asText()).contains("burned down");
    assertThat(digest.path("timeline")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage",
        "[]",
        "{\"id\": 1}",
        "{\"id\": 1, \"documents\": [{\"id\": \"a\"}]}",
        "{\"id\": 1, \"documents\": [], \"words\": 0}",
        "{\"id\": 1, \"documents\": [], \"days\": 1000}",
        "{\"id\": 1, \"documents\": [], \"since\": \"yesterday\"}"
      })
  void aBadLineFailsAlone(String bad) throws IOException {
    List<JsonNode> answers = run(bad, SET);

    assertThat(answers).hasSize(2);
    assertThat(answers.getFirst().path("status").asText()).isEqualTo("failed");
    assertThat(answers.getFirst().path("code").asText()).isEqualTo("invalid_parameter");
    assertThat(answers.getFirst().path("detail").asText()).endsWith(".");
    assertThat(answers.getLast().path("id").asText()).isEqualTo("mills");
  }
}
