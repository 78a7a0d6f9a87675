package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Why an answer does not hold all that there is, as JSON. */
public final class PartialJson {

  private PartialJson() {}

  /** Adds the reasons, in their order; nothing where there is none. */
  public static <E extends Enum<E>> void put(ObjectNode json, Set<E> reasons) {
    if (!reasons.isEmpty()) {
      ArrayNode partial = json.putArray("partial");
      reasons.stream().sorted().map(SummaryJson::wire).forEach(partial::add);
    }
  }
}
