package io.nutgraf.local;

import io.nutgraf.adapter.eventbridge.SummaryEventJson;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.app.SummaryEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The laptop's bus: a file of one event a line, each as EventBridge would hand it over. */
final class EventsFile implements SummaryEvents, AutoCloseable {
  static final String NAME = "events.ndjson";

  /** Some ten thousand events, and as many in the file of before. */
  private static final long LIMIT = 64L * 1024 * 1024;

  private final AppendedLines lines;

  EventsFile(AppendedLines lines) {
    this.lines = lines;
  }

  /** Goes on with the file in {@code data}; one that has become long is put aside first. */
  static EventsFile open(DataFolder data) throws IOException {
    Path file = data.resolve(NAME);
    if (Files.exists(file) && Files.size(file) > LIMIT) {
      Files.move(file, data.resolve(NAME + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    return new EventsFile(AppendedLines.open(file));
  }

  @Override
  public Told tell(List<SummaryEvent> events) {
    int told = 0;
    for (SummaryEvent event : events) {
      if (!lines.write(Json.line(SummaryEventJson.envelope(event, S3Endpoint.REGION)))) {
        return new Told(told, "the file cannot be written");
      }
      told++;
    }
    return Told.all(told);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
