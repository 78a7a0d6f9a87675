package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.DocumentTime;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.app.Signature;
import io.nutgraf.model.Novelty;
import io.nutgraf.model.Novelty.Label;
import org.jspecify.annotations.Nullable;

/** What is new in a document that is kept, as JSON; offsets are in UTF-16 code units. */
public final class NoveltyAnswerJson {

  private NoveltyAnswerJson() {}

  /** By itself. */
  public static ObjectNode of(ReadNovelty.Answer answer) {
    ObjectNode json = Json.object().put("id", answer.id().value());
    put(json, answer.time());
    json.put("newShare", rounded(answer.newShare()));
    json.set("statements", counts(answer));
    json.set("origins", origins(answer));
    return putInto(json, answer);
  }

  /** Its statements beside what else is told of the document. */
  public static ObjectNode putInto(ObjectNode json, ReadNovelty.Answer answer) {
    json.set("novelty", NoveltyJson.of(answer.statements()));
    PartialJson.put(json, answer.partial());
    return json;
  }

  private static ObjectNode counts(ReadNovelty.Answer answer) {
    ObjectNode counts = Json.object();
    for (Label label : Label.values()) {
      counts.put(
          SummaryJson.wire(label),
          answer.statements().stream().map(Novelty::label).filter(label::equals).count());
    }
    return counts;
  }

  private static ArrayNode origins(ReadNovelty.Answer answer) {
    ArrayNode json = Json.array();
    answer
        .origins()
        .forEach(
            (id, origin) -> {
              ObjectNode told = json.addObject().put("id", id.value());
              put(told, origin.about());
              told.put("statements", origin.statements());
            });
    return json;
  }

  /** Adds what is told of a document, as far as it is known. */
  static void put(ObjectNode json, Signature.@Nullable About about) {
    if (about != null) {
      SummaryJson.putIfPresent(json, "headline", about.headline());
      SummaryJson.putIfPresent(json, "publisher", about.publisher());
      put(json, about.time());
      json.put("uploadedAt", about.uploadedAt().toString());
    }
  }

  private static void put(ObjectNode json, DocumentTime time) {
    json.put("time", time.value()).put("basis", SummaryJson.wire(time.basis()));
  }

  /** A share to three digits. */
  static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
