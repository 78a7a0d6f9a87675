package io.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.dynamodb.StreamedWrites;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.app.SummaryEvent.Kind;
import io.nutgraf.app.SummaryEvents;
import io.nutgraf.app.SummaryEvents.Told;
import io.nutgraf.model.Article;
import io.nutgraf.wiring.JsonLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsFunctionTest {

  private static final Article ONE = Articles.article("one.txt", "2022-11-29");
  private static final Article TWO = Articles.article("two.txt", "2022-11-29");

  private final List<SummaryEvent> told = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  @Test
  void tellsWhatTheStreamTellsInItsOrder() throws IOException {
    String answer =
        invoke(
            this::tell,
            StreamedWrites.article(null, ONE, 1),
            StreamedWrites.article(null, TWO, 2),
            StreamedWrites.removal(ONE, 3));

    assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(told)
        .extracting(SummaryEvent::kind)
        .containsExactly(Kind.STORED, Kind.STORED, Kind.REMOVED);
    assertThat(told)
        .extracting(it -> it.article().id())
        .containsExactly(ONE.id(), TWO.id(), ONE.id());
    assertThat(metric("Told")).isEqualTo(3);
  }

  @Test
  void whatIsNotToldComesAgainWithAllThatFollows() throws IOException {
    SummaryEvents stopping = _ -> new Told(1, "the bus is full");

    String answer =
        invoke(
            stopping,
            StreamedWrites.article(null, ONE, 1),
            StreamedWrites.article(ONE, ONE, 2), // nothing is to be told of it
            StreamedWrites.article(null, TWO, 3),
            StreamedWrites.removal(ONE, 4));

    assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"3\"}]}");
    assertThat(lines.getFirst()).contains("not told, to come again").contains("the bus is full");
    assertThat(metric("Told")).isEqualTo(1);
    assertThat(metric("Untold")).isEqualTo(2);
  }

  @Test
  void aRecordThatIsSpoiltStopsNoOther() throws IOException {
    String answer =
        invoke(
            this::tell,
            StreamedWrites.article(null, ONE, 1),
            StreamedWrites.spoilt(2),
            StreamedWrites.article(null, TWO, 3));

    assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(told).hasSize(2);
    assertThat(metric("InternalErrors")).isEqualTo(1);
    assertThat(lines.getFirst()).contains("a record is passed over").contains("\"record\":\"2\"");
  }

  @Test
  void logsNoWordOfADocument() throws IOException {
    invoke(_ -> new Told(0, "no bus"), StreamedWrites.article(null, ONE, 1));

    assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("This is what"));
  }

  private Told tell(List<SummaryEvent> events) {
    told.addAll(events);
    return Told.all(events.size());
  }

  private int metric(String name) throws IOException {
    return Json.parse(lines.getLast()).path(name).asInt();
  }

  private String invoke(SummaryEvents events, ObjectNode... records) throws IOException {
    ObjectNode event = Json.object();
    ArrayNode list = event.putArray("Records");
    List.of(records).forEach(list::add);
    var answer = new ByteArrayOutputStream();
    new EventsFunction(events, new JsonLog(lines::add, Clock.systemUTC()))
        .handleRequest(
            new ByteArrayInputStream(Json.bytes(event)), answer, FixedContext.withTime());
    return answer.toString(UTF_8);
  }
}
