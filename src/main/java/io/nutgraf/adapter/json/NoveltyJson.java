package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.model.Change;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Novelty;
import io.nutgraf.model.Novelty.FirstSeen;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is new in a document, as JSON. */
public final class NoveltyJson {

  private final Offsets here;
  private final Function<String, Offsets> there;

  /**
   * @param here the unit of offsets into the document itself
   * @param there that of offsets into the document with some id
   */
  public NoveltyJson(Offsets here, Function<String, Offsets> there) {
    this.here = here;
    this.there = there;
  }

  /** With offsets in UTF-16 code units. */
  public static NoveltyJson utf16() {
    return new NoveltyJson(Offsets.UTF16, _ -> Offsets.UTF16);
  }

  /** The statements of a document, in the order of its text. */
  public ArrayNode of(List<Novelty> statements) {
    ArrayNode json = Json.array();
    statements.forEach(statement -> json.add(of(statement)));
    return json;
  }

  /** One statement. */
  public ObjectNode of(Novelty statement) {
    ObjectNode json =
        Json.object()
            .put("offset", here.at(statement.excerpt().offset()))
            .put("length", here.length(statement.excerpt().span()))
            .put("label", SummaryJson.wire(statement.label()));
    FirstSeen first = statement.firstSeenIn();
    if (first != null) {
      Offsets offsets = there.apply(first.document());
      json.set("firstSeenIn", of(first, offsets));
      json.put("seenIn", statement.seenIn());
      if (!statement.changes().isEmpty()) {
        json.set("changes", changes(statement.changes(), here, offsets));
      }
    }
    return json;
  }

  private static ObjectNode of(FirstSeen first, Offsets offsets) {
    ObjectNode json =
        Json.object()
            .put("id", first.document())
            .put("offset", offsets.at(first.span().start()))
            .put("length", offsets.length(first.span()));
    SummaryJson.putIfPresent(json, "headline", first.headline());
    SummaryJson.putIfPresent(json, "publisher", first.publisher());
    SummaryJson.putIfPresent(json, "time", first.time());
    return json;
  }

  /** What was changed, in the order of the later text. */
  static ArrayNode changes(List<Change> changes, Offsets here, Offsets there) {
    ArrayNode json = Json.array();
    for (Change change : changes) {
      ObjectNode told = json.addObject().put("kind", SummaryJson.wire(change.kind()));
      if (change.loud()) {
        told.put("loud", true);
      }
      putSide(told, "here", change.here(), here);
      putSide(told, "there", change.there(), there);
    }
    return json;
  }

  private static void putSide(
      ObjectNode change, String side, @Nullable Excerpt words, Offsets offsets) {
    if (words != null) {
      change.set(side, SummaryJson.excerpt(Json.object(), words, offsets));
    }
  }
}
