package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.model.Change;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Novelty;
import io.nutgraf.model.Novelty.FirstSeen;
import io.nutgraf.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is new in a document, as JSON; offsets are in UTF-16 code units. */
public final class NoveltyJson {

  private NoveltyJson() {}

  /** The statements of a document, in the order of its text. */
  public static ArrayNode of(List<Novelty> statements) {
    ArrayNode json = Json.array();
    statements.forEach(statement -> json.add(of(statement)));
    return json;
  }

  /** One statement. */
  public static ObjectNode of(Novelty statement) {
    ObjectNode json =
        putPlace(Json.object(), statement.excerpt().span())
            .put("label", SummaryJson.wire(statement.label()));
    FirstSeen first = statement.firstSeenIn();
    if (first != null) {
      json.set("firstSeenIn", of(first));
      json.put("seenIn", statement.seenIn());
      if (!statement.changes().isEmpty()) {
        json.set("changes", changes(statement.changes()));
      }
    }
    return json;
  }

  private static ObjectNode of(FirstSeen first) {
    ObjectNode json = putPlace(Json.object().put("id", first.document()), first.span());
    SummaryJson.putIfPresent(json, "headline", first.headline());
    SummaryJson.putIfPresent(json, "publisher", first.publisher());
    SummaryJson.putIfPresent(json, "time", first.time());
    return json;
  }

  private static ObjectNode putPlace(ObjectNode json, Span span) {
    return json.put("offset", span.start()).put("length", span.length());
  }

  /** What was changed, in the order of the later text. */
  static ArrayNode changes(List<Change> changes) {
    ArrayNode json = Json.array();
    for (Change change : changes) {
      ObjectNode told = json.addObject().put("kind", SummaryJson.wire(change.kind()));
      if (change.loud()) {
        told.put("loud", true);
      }
      putSide(told, "here", change.here());
      putSide(told, "there", change.there());
    }
    return json;
  }

  /** Adds the words on one side of a change, where it has any. */
  static void putSide(ObjectNode json, String side, @Nullable Excerpt words) {
    if (words != null) {
      json.set(side, SummaryJson.excerpt(Json.object(), words, Offsets.UTF16));
    }
  }
}
