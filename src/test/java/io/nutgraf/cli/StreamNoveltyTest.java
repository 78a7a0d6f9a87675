package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.Document;
import io.nutgraf.model.SummaryOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class StreamNoveltyTest {

  private static final String HARBOUR = "The harbour authority closed both piers after the storm.";
  private static final String REPAIRS =
      "Repairs to the eastern pier will cost about 40 million crowns, engineers said.";
  private static final String DEARER =
      "Repairs to the eastern pier will cost about 60 million crowns, engineers said.";
  private static final String SHIPS = "Seven ships were sent to other ports along the coast.";

  @Test
  void tellsOfEachLineWhatTheLinesBeforeHave() throws Exception {
    List<JsonNode> told =
        NdjsonStreamTest.run(
            line("a", HARBOUR + " " + REPAIRS), "no document", line("b", DEARER + " " + SHIPS));
    assertThat(labels(told.getFirst())).containsExactly("new", "new");
    assertThat(told.get(1).has("novelty")).isFalse();
    assertThat(labels(told.getLast())).containsExactly("edited", "new");
    JsonNode edited = told.getLast().path("novelty").path(0);
    assertThat(edited.path("offset").asInt()).isZero();
    assertThat(edited.path("length").asInt()).isEqualTo(DEARER.length());
    assertThat(edited.path("firstSeenIn").path("id").asText()).isEqualTo("a");
    assertThat(edited.path("firstSeenIn").path("offset").asInt()).isEqualTo(HARBOUR.length() + 1);
    assertThat(edited.path("seenIn").asInt()).isEqualTo(1);
    JsonNode change = edited.path("changes").path(0);
    assertThat(change.path("there").path("text").asText()).isEqualTo("40");
    assertThat(change.path("here").path("text").asText()).isEqualTo("60");
  }

  @Test
  void aLineWithoutAnIdIsCalledByItsNumber() throws Exception {
    List<JsonNode> told =
        NdjsonStreamTest.run("{}", "{\"text\": \"" + SHIPS + "\"}", line("c", SHIPS));
    JsonNode first = told.getLast().path("novelty").path(0).path("firstSeenIn");
    assertThat(first.path("id").asInt()).isEqualTo(2);
  }

  @Test
  void noLineIsComparedWithALaterOne() throws Exception {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      lines.add(line("n" + i, SHIPS));
    }
    List<JsonNode> told = NdjsonStreamTest.run(lines.toArray(String[]::new));
    assertThat(labels(told.getFirst())).containsExactly("new");
    for (JsonNode later : told.subList(1, told.size())) {
      assertThat(later.path("novelty").path(0).path("firstSeenIn").path("id").asText())
          .isEqualTo("n0");
    }
  }

  @Test
  void saysWhatIsNotRemembered() {
    var novelty = new StreamNovelty(2);
    assertThat(warnings(next(novelty, HARBOUR + " " + REPAIRS))).isEmpty();
    assertThat(warnings(next(novelty, SHIPS))).isEmpty();
    ObjectNode third = next(novelty, SHIPS + " " + HARBOUR);
    assertThat(labels(third)).containsExactly("new", "repeated");
    assertThat(warnings(third)).containsExactly("novelty_limited");
  }

  private static ObjectNode next(StreamNovelty novelty, String text) {
    var summarizer = new FileSummarizer(SummaryOptions.DEFAULT);
    ObjectNode record = Json.object();
    novelty.step(record, summarizer.text(Document.of(text))).run();
    return record;
  }

  private static List<String> labels(JsonNode record) {
    return StreamSupport.stream(record.path("novelty").spliterator(), false)
        .map(statement -> statement.path("label").asText())
        .toList();
  }

  private static List<String> warnings(JsonNode record) {
    return StreamSupport.stream(record.path("warnings").spliterator(), false)
        .map(warning -> warning.path("code").asText())
        .toList();
  }

  private static String line(String id, String text) {
    return Json.line(Json.object().put("id", id).put("text", text));
  }
}
