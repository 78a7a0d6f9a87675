package io.nutgraf.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.app.SummaryEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsFileTest {

  @Test
  void writesALineForEachEvent() throws IOException {
    var out = new ByteArrayOutputStream();
    var file = new EventsFile(new AppendedLines(out));

    assertThat(file.tell(List.of(event("a.txt"), event("b.txt"))).count()).isEqualTo(2);

    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode first = Json.parse(lines.getFirst());
    assertThat(first.path("detail-type").asText()).isEqualTo("Summary Stored");
    assertThat(first.at("/detail/source/key").asText()).isEqualTo("inbox/a.txt");
  }

  @Test
  void tellsWhereTheDiskWasFull() {
    var written = new ArrayList<Integer>();
    var full =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            if (written.size() == 1) {
              throw new IOException("no space is left");
            }
            written.add(length);
          }
        };
    var file = new EventsFile(new AppendedLines(full));

    SummaryEvents.Told told = file.tell(List.of(event("a.txt"), event("b.txt"), event("c.txt")));

    assertThat(told.count()).isEqualTo(1);
    assertThat(told.trouble()).isNotNull();
  }

  private static SummaryEvent event(String name) {
    return new SummaryEvent(
        SummaryEvent.Kind.STORED,
        Articles.article(name, "2022-11-29"),
        Articles.sequencer(1),
        "1",
        Articles.UPLOADED);
  }
}
