package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.ReadRelated;
import io.nutgraf.app.ReadRelated.Related;
import io.nutgraf.app.SharedTopics;
import io.nutgraf.app.Topic;
import io.nutgraf.reuse.Later;
import io.nutgraf.reuse.Overlap;

/** What is related to a document, as JSON. */
public final class RelatedJson {

  private RelatedJson() {}

  /** The document, and what is related to it. */
  public static ObjectNode of(ReadRelated.Answer answer) {
    ObjectNode json = QuotationJson.document(answer.document());
    ArrayNode related = json.putArray("related");
    answer.related().forEach(it -> related.add(of(it)));
    PartialJson.put(json, answer.partial());
    return json;
  }

  private static ObjectNode of(Related related) {
    ObjectNode json = QuotationJson.document(related.cited());
    if (related.later() != Later.UNKNOWN) {
      json.put("later", SummaryJson.wire(related.later()));
    }
    Overlap passages = related.passages();
    if (Math.max(passages.ofThis(), passages.ofOther()) > 0) {
      DiffJson.put(json.putObject("passages"), passages);
    }
    put(json, "names", related.names());
    put(json, "phrases", related.phrases());
    return json;
  }

  private static void put(ObjectNode json, String field, SharedTopics topics) {
    if (topics.shared().isEmpty()) {
      return;
    }
    var shares = new Overlap(topics.ofThis(), topics.ofOther());
    ArrayNode shared = DiffJson.putShares(json.putObject(field), shares).putArray("shared");
    topics.shared().forEach((topic, words) -> shared.add(of(topic, words)));
  }

  private static ObjectNode of(Topic topic, String words) {
    return topic.kind() == Topic.Kind.KEY_PHRASE
        ? Json.object().put("id", topic.id()).put("text", words)
        : Json.object()
            .put("id", topic.id())
            .put("type", SummaryJson.wire(topic.kind()))
            .put("name", words);
  }
}
