package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.model.Excerpt;
import io.nutgraf.reuse.DocumentDiff;
import io.nutgraf.reuse.Later;
import io.nutgraf.reuse.Passage;
import org.jspecify.annotations.Nullable;

/** What is different in a document from another one, as JSON. */
public final class DiffJson {

  private final Offsets here;
  private final Offsets there;

  /** With the units of offsets into the one document and into the other. */
  public DiffJson(Offsets here, Offsets there) {
    this.here = here;
    this.there = there;
  }

  /** Adds to {@code head}, which names both documents, what is different. */
  public ObjectNode put(ObjectNode head, DocumentDiff diff, Later later) {
    head.put("kind", SummaryJson.wire(diff.overlap().kind()))
        .put("share", rounded(diff.overlap().ofThis()))
        .put("shareThere", rounded(diff.overlap().ofOther()));
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

  private ObjectNode passage(Passage passage) {
    ObjectNode json = Json.object().put("kind", SummaryJson.wire(passage.kind()));
    if (passage.moved()) {
      json.put("moved", true);
    }
    putSide(json, "here", passage.here(), here);
    putSide(json, "there", passage.there(), there);
    if (passage.kind() == Passage.Kind.EDITED) {
      json.set("changes", NoveltyJson.changes(passage.changes(), here, there));
    }
    return json;
  }

  private static void putSide(
      ObjectNode json, String side, @Nullable Excerpt passage, Offsets offsets) {
    if (passage != null) {
      json.set(side, SummaryJson.excerpt(Json.object(), passage, offsets));
    }
  }

  /** A share of words, to the hundredth. */
  public static double rounded(double share) {
    return Math.round(share * 100) / 100.0;
  }
}
