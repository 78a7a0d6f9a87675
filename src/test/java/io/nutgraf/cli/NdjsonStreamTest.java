package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Included;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.SummaryOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonStreamTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage",
        "[1, 2]",
        "\"text\"",
        "{\"id\": 7",
        "{\"id\": 7}",
        "{\"id\": 7, \"text\": 8}",
        "{\"id\": 7, \"text\": \"a\", \"html\": \"b\"}",
        "{\"id\": 7, \"text\": \"a\", \"referenceDate\": \"yesterday\"}",
        "{\"id\": 7, \"text\": \"a\", \"referenceDate\": \"+999999999-01-01\"}",
        "{\"id\": 7, \"text\": \"a\", \"referenceDate\": \"0000-01-01\"}",
        "{\"id\": 7, \"text\": \"a\", \"title\": []}",
        "{\"id\": 7, \"path\": \"nul\\u0000\"}"
      })
  void aBadLineFailsAlone(String bad) throws Exception {
    List<JsonNode> records = run(bad, "{\"id\": \"next\", \"text\": \"  \"}");
    assertThat(records).hasSize(2);
    assertThat(records.getFirst().path("status").asText()).isEqualTo("failed");
    assertThat(records.getFirst().path("code").asText()).isEqualTo("invalid_parameter");
    assertThat(records.getFirst().path("detail").asText()).endsWith(".");
    assertThat(records.getLast().path("id").asText()).isEqualTo("next");
    assertThat(records.getLast().path("code").asText()).isEqualTo("no_text_found");
  }

  @Test
  void aMissingFileFailsAlone() throws Exception {
    JsonNode failed = run("{\"id\": [1], \"path\": \"no/such/file\"}").getFirst();
    assertThat(failed.path("code").asText()).isEqualTo("not_found");
    assertThat(failed.path("id")).isEqualTo(Json.parse("[1]"));
  }

  @Test
  void passesOverBlankLines() throws Exception {
    assertThat(run("", " \t\r", "{}")).hasSize(1);
  }

  static List<JsonNode> run(String... lines) throws Exception {
    var out = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    new NdjsonStream(
            new FileSummarizer(SummaryOptions.DEFAULT),
            new Included(true, true, true, false, 0),
            new StreamNovelty())
        .run(in, out);
    var records = new ArrayList<JsonNode>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      records.add(Json.parse(line));
    }
    return records;
  }
}
