package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.CompareDocuments;
import io.nutgraf.reuse.DocumentDiff;
import io.nutgraf.reuse.Later;
import io.nutgraf.reuse.Overlap;
import io.nutgraf.reuse.Passage;

/**
 * What is different in a document from another one, as JSON; offsets are in UTF-16 code units of
 * each.
 */
public final class DiffJson {

  private DiffJson() {}

  /** Two documents that are kept, and what is different. */
  public static ObjectNode of(CompareDocuments.Answer.Compared compared) {
    ObjectNode head = Json.object();
    head.set("here", QuotationJson.document(compared.here()));
    head.set("there", QuotationJson.document(compared.there()));
    return put(head, compared.diff(), compared.later());
  }

  /** Adds to {@code head}, which names both documents, what is different. */
  public static ObjectNode put(ObjectNode head, DocumentDiff diff, Later later) {
    put(head, diff.overlap());
    if (later != Later.UNKNOWN) {
      head.put("later", SummaryJson.wire(later));
    }
    if (diff.partial()) {
      head.put("partial", true);
    }
    ArrayNode passages = head.putArray("passages");
    diff.passages().forEach(passage -> passages.add(passage(passage)));
    return head;
  }

  /** Adds how much two documents have in common. */
  public static ObjectNode put(ObjectNode json, Overlap overlap) {
    return putShares(json.put("kind", SummaryJson.wire(overlap.kind())), overlap);
  }

  /** The same without what they are to each other. */
  static ObjectNode putShares(ObjectNode json, Overlap overlap) {
    return json.put("share", rounded(overlap.ofThis()))
        .put("shareThere", rounded(overlap.ofOther()));
  }

  private static ObjectNode passage(Passage passage) {
    ObjectNode json = Json.object().put("kind", SummaryJson.wire(passage.kind()));
    if (passage.moved()) {
      json.put("moved", true);
    }
    NoveltyJson.putSide(json, "here", passage.here());
    NoveltyJson.putSide(json, "there", passage.there());
    if (passage.kind() == Passage.Kind.EDITED) {
      json.set("changes", NoveltyJson.changes(passage.changes()));
    }
    return json;
  }

  /** A share of words, to the hundredth. */
  private static double rounded(double share) {
    return Math.round(share * 100) / 100.0;
  }
}
