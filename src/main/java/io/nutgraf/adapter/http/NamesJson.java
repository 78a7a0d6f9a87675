package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.FindName;
import io.nutgraf.app.Topic;
import java.util.List;
import java.util.Locale;

/** The wire shapes of names that somebody asked by. */
final class NamesJson {

  private NamesJson() {}

  /** The full names that short ones were taken for, if any. */
  static void putResolved(ObjectNode json, List<NameParameters.Resolved> resolved) {
    if (resolved.isEmpty()) {
      return;
    }
    ArrayNode all = json.putArray("resolved");
    for (NameParameters.Resolved each : resolved) {
      all.addObject()
          .put("parameter", each.parameter())
          .put("given", each.given())
          .put("type", wire(each.meant().kind()))
          .put("id", each.meant().id());
    }
  }

  /** Those that a name may stand for. */
  static void putChoices(ObjectNode json, FindName.Answer.Several several) {
    put(json, "choices", several);
  }

  /** Those whose name begins as was asked. */
  static void putNames(ObjectNode json, FindName.Answer.Several several) {
    put(json, "names", several);
  }

  private static void put(ObjectNode json, String field, FindName.Answer.Several several) {
    ArrayNode choices = json.putArray(field);
    for (FindName.Choice choice : several.choices()) {
      String id = choice.topic().id();
      choices
          .addObject()
          .put("value", choice.exact() ? "\"" + id + "\"" : id)
          .put("id", id)
          .put("type", wire(choice.topic().kind()))
          .put("name", choice.name())
          .put("documents", choice.documents())
          .put("lastSeen", choice.lastSeen().toString());
    }
    json.put("more", several.more());
  }

  private static String wire(Topic.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
