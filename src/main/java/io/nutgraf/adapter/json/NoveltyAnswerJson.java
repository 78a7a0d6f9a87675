package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.Cited;
import io.nutgraf.app.DocumentTime;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.model.Novelty;
import io.nutgraf.model.Novelty.Label;

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
              Cited cited = origin.cited();
              ObjectNode told =
                  cited == null
                      ? Json.object().put("id", id.value())
                      : QuotationJson.document(cited);
              json.add(told.put("statements", origin.statements()));
            });
    return json;
  }

  /** Adds a document's place in the order of documents. */
  static ObjectNode put(ObjectNode json, DocumentTime time) {
    return json.put("time", time.value()).put("basis", SummaryJson.wire(time.basis()));
  }

  /** A share to three digits. */
  static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
