package io.nutgraf.adapter.eventbridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Events as {@code events/out/summary-event.schema.json} describes them: the detail of one is the
 * document's entry in the list, and what tells its place in the order of events.
 */
public final class SummaryEventJson {

  /** Who tells: what rules match by. */
  static final String SOURCE = "nutgraf";

  /**
   * What a detail may hold, in bytes of UTF-8. EventBridge takes 256 KB and charges for each 64 KB
   * begun: a document costs no more than one event.
   */
  static final int MOST_BYTES = 60_000;

  /** A list's element that is longer than this is left out before any other is, in bytes. */
  static final int LONG_ELEMENT = 8_000;

  /** Lists that are cut from their ends where a detail is too long: what is missed least first. */
  private static final List<String> LISTS =
      List.of("topics", "keyPhrases", "warnings", "mentions", "keySentences");

  /** What a document states of itself, and is left out where it is far too long for what it is. */
  private static final List<String> STATED = List.of("headline", "byline", "publisher", "dateline");

  private SummaryEventJson() {}

  /** What rules match by too: {@code Summary Stored}. */
  static String detailType(SummaryEvent event) {
    return switch (event.kind()) {
      case STORED -> "Summary Stored";
      case REPLACED -> "Summary Replaced";
      case FAILED -> "Summary Failed";
      case REMOVED -> "Summary Removed";
    };
  }

  /** The detail, in at most {@value #MOST_BYTES} bytes; {@code cut} names what is not all there. */
  static ObjectNode detail(SummaryEvent event) {
    ObjectNode detail =
        event.kind() == SummaryEvent.Kind.REMOVED
            ? removed(event.article())
            : SummaryJson.brief(event.article());
    detail.put("sequencer", event.sequencer().value()).put("change", event.change());
    detail.putArray("cut");
    fit(detail);
    return detail;
  }

  private static ObjectNode removed(Article article) {
    ObjectNode json = Json.object().put("id", article.id().value()).put("status", "removed");
    json.set("source", SummaryJson.brief(article).path("source"));
    return json;
  }

  /**
   * The whole event, as EventBridge hands it to a rule's target.
   *
   * @param region where it would be told
   */
  public static ObjectNode envelope(SummaryEvent event, String region) {
    ObjectNode json =
        Json.object()
            .put("version", "0")
            .put("id", id(event).toString())
            .put("detail-type", detailType(event))
            .put("source", SOURCE)
            .put("account", "000000000000")
            .put("time", event.time().toString())
            .put("region", region);
    json.putArray("resources");
    json.set("detail", detail(event));
    return json;
  }

  /** The same for an event that is told twice. */
  private static UUID id(SummaryEvent event) {
    DocumentId id = event.article().id();
    String name = id.value() + event.sequencer().value() + event.change();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static void fit(ObjectNode detail) {
    int over = length(detail) - MOST_BYTES;
    if (over <= 0) {
      return;
    }
    for (String name : LISTS) {
      over -= dropLong(detail, name);
    }
    for (String name : STATED) {
      if (length(detail.path(name)) > LONG_ELEMENT) {
        over -= length(detail.remove(name));
        noteCut(detail, name);
      }
    }
    // The notes themselves are some bytes.
    over += 200;
    for (String name : LISTS) {
      over -= dropLast(detail, name, over);
    }
  }

  /** Leaves out what is far too long for what it is; tells how many bytes that was. */
  private static int dropLong(ObjectNode detail, String name) {
    int dropped = 0;
    if (detail.path(name) instanceof ArrayNode list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (length(list.get(i)) > LONG_ELEMENT) {
          dropped += length(list.remove(i));
        }
      }
    }
    if (dropped > 0) {
      noteCut(detail, name);
    }
    return dropped;
  }

  /** Leaves out the last elements, {@code bytes} or more of them; tells how many it was. */
  private static int dropLast(ObjectNode detail, String name, int bytes) {
    int dropped = 0;
    if (detail.path(name) instanceof ArrayNode list) {
      while (dropped < bytes && !list.isEmpty()) {
        dropped += length(list.remove(list.size() - 1)) + 1;
      }
    }
    if (dropped > 0) {
      noteCut(detail, name);
    }
    return dropped;
  }

  private static void noteCut(ObjectNode detail, String name) {
    ArrayNode cut = detail.withArray("cut");
    if (cut.valueStream().noneMatch(it -> it.asText().equals(name))) {
      cut.add(name);
    }
  }

  private static int length(JsonNode json) {
    return json.isMissingNode() ? 0 : Json.bytes(json).length;
  }
}
