package io.nutgraf.adapter.eventbridge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.app.SummaryEvents;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts events on a bus of EventBridge. What it refuses in a while is put again, a few times; what
 * it refuses then is not told.
 */
public final class EventBridgeSummaryEvents implements SummaryEvents {

  /** What one request may hold. */
  private static final int MOST_ENTRIES = 10;

  /**
   * What one request may hold, in bytes: EventBridge counts 256 KB of details, types, sources and
   * times.
   */
  private static final int MOST_BYTES = 250_000;

  private final PutEvents bus;
  private final String busName;

  /**
   * @param busName the bus, in the account and region of {@code bus}
   */
  public EventBridgeSummaryEvents(PutEvents bus, String busName) {
    this.bus = bus;
    this.busName = busName;
  }

  /** An entry of a request. */
  private record Entry(ObjectNode json, int bytes) {}

  @Override
  public Told tell(List<SummaryEvent> events) {
    int told = 0;
    while (told < events.size()) {
      List<ObjectNode> request = request(events, told);
      Told put = bus.put(request);
      told += put.count();
      if (put.trouble() != null) {
        return new Told(told, put.trouble());
      }
    }
    return Told.all(told);
  }

  /** As many of the events from {@code first} on as one request may hold, one or more. */
  private List<ObjectNode> request(List<SummaryEvent> events, int first) {
    var request = new ArrayList<ObjectNode>();
    int bytes = 0;
    int next = first;
    while (next < events.size() && request.size() < MOST_ENTRIES) {
      Entry entry = entry(events.get(next));
      bytes += entry.bytes();
      if (bytes > MOST_BYTES) {
        break;
      }
      request.add(entry.json());
      next++;
    }
    return request;
  }

  private Entry entry(SummaryEvent event) {
    String detail = Json.line(SummaryEventJson.detail(event));
    ObjectNode json =
        Json.object()
            .put("EventBusName", busName)
            .put("Source", SummaryEventJson.SOURCE)
            .put("DetailType", SummaryEventJson.detailType(event))
            .put("Time", event.time().toEpochMilli() / 1000.0)
            .put("Detail", detail);
    return new Entry(json, detail.getBytes(UTF_8).length + 100);
  }
}
