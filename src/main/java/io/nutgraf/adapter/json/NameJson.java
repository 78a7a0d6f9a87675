package io.nutgraf.adapter.json;

import static io.nutgraf.adapter.json.SummaryJson.excerpt;
import static io.nutgraf.adapter.json.SummaryJson.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.Cited;
import io.nutgraf.app.ReadName;
import io.nutgraf.app.Topic;
import io.nutgraf.dossier.Appearance;
import io.nutgraf.dossier.Company;
import io.nutgraf.dossier.Dossier;
import io.nutgraf.dossier.Place;
import io.nutgraf.dossier.Used;
import io.nutgraf.model.Excerpt;
import java.util.Comparator;
import java.util.List;

/** All about a name; offsets are in UTF-16 code units of each document's text. */
public final class NameJson {

  private NameJson() {}

  /** What was read of {@code name}. */
  public static ObjectNode of(Topic name, ReadName.Answer answer) {
    Dossier dossier = answer.dossier();
    ObjectNode json =
        Json.object()
            .put("id", name.id())
            .put("type", wire(name.kind()))
            .put("name", dossier.name());
    json.set("firstSeen", place(dossier.first()));
    json.set("lastSeen", place(dossier.last()));
    json.set("names", used(dossier.names()));
    json.set("roles", used(dossier.roles()));
    json.set("quotes", QuotationJson.of(answer.quotations(), answer.documents()));
    json.put("documentCount", answer.count());
    ArrayNode documents = json.putArray("documents");
    for (Appearance it : answer.appearances()) {
      Cited cited = answer.documents().get(it.moment().document());
      if (cited != null) {
        documents.add(document(cited, it));
      }
    }
    ArrayNode company = json.putArray("coOccurring");
    dossier.company().forEach(it -> company.add(of(it)));
    PartialJson.put(json, answer.partial());
    return json;
  }

  private static ObjectNode document(Cited cited, Appearance appearance) {
    ObjectNode json = QuotationJson.document(cited);
    ArrayNode occurrences = json.putArray("occurrences");
    appearance.own().stream()
        .flatMap(mention -> mention.occurrences().stream())
        .sorted(Comparator.comparing(Excerpt::span))
        .forEach(it -> occurrences.add(excerpt(Json.object(), it, Offsets.UTF16)));
    return json;
  }

  private static ArrayNode used(List<Used> all) {
    ArrayNode json = Json.array();
    for (Used it : all) {
      ObjectNode told = json.addObject().put("text", it.last().excerpt().text());
      putUsed(told, it);
    }
    return json;
  }

  private static ObjectNode of(Company it) {
    ObjectNode json =
        Json.object().put("id", it.id()).put("type", wire(it.type())).put("name", it.name());
    putUsed(json, it.used());
    return json;
  }

  private static void putUsed(ObjectNode json, Used used) {
    json.put("documents", used.documents());
    json.set("firstSeen", place(used.first()));
    json.set("lastSeen", place(used.last()));
  }

  private static ObjectNode place(Place place) {
    ObjectNode json =
        Json.object().put("id", place.moment().document()).put("time", place.moment().time());
    return excerpt(json, place.excerpt(), Offsets.UTF16);
  }
}
