package io.nutgraf.adapter.json;

import static io.nutgraf.adapter.json.SummaryJson.putIfPresent;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.Cited;
import io.nutgraf.dossier.Carrier;
import io.nutgraf.dossier.Quotation;
import io.nutgraf.model.Speaker;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Quotations with all who carry them; offsets are in UTF-16 code units of each document's text. */
public final class QuotationJson {

  private static final MetadataJson METADATA = new MetadataJson(Offsets.UTF16);

  private QuotationJson() {}

  /**
   * Quotations, in their order.
   *
   * @param documents what is told of those that carry them
   */
  public static ArrayNode of(List<Quotation> quotations, Map<String, Cited> documents) {
    ArrayNode json = Json.array();
    quotations.forEach(it -> json.add(of(it, documents)));
    return json;
  }

  private static ObjectNode of(Quotation quotation, Map<String, Cited> documents) {
    Carrier first = quotation.first();
    ObjectNode json = Json.object().put("text", first.quote().excerpt().text());
    quotation
        .carriers()
        .flatMap(it -> Stream.ofNullable(it.quote().speaker()))
        .findFirst()
        .ifPresent(speaker -> json.set("speaker", speaker(speaker)));
    json.put("firstSeen", first.moment().time()).put("documents", quotation.carriers().count());
    ArrayNode versions = json.putArray("versions");
    quotation.versions().forEach(it -> versions.add(of(it, documents)));
    return json;
  }

  private static ObjectNode speaker(Speaker speaker) {
    ObjectNode json = Json.object();
    putIfPresent(json, "id", speaker.mention());
    return json.put("name", speaker.name());
  }

  private static ObjectNode of(Quotation.Version version, Map<String, Cited> documents) {
    ObjectNode json = Json.object();
    json.put("text", version.carriers().getFirst().quote().excerpt().text());
    if (!version.changes().isEmpty()) {
      json.set("changes", NoveltyJson.changes(version.changes()));
    }
    ArrayNode carriers = json.putArray("carriers");
    for (Carrier carrier : version.carriers()) {
      Cited cited = documents.get(carrier.moment().document());
      ObjectNode told = Json.object();
      if (cited != null) {
        told = document(cited);
      }
      told.setAll(METADATA.quote(carrier.quote()));
      carriers.add(told);
    }
    return json;
  }

  /** What is told of a document that is cited. */
  static ObjectNode document(Cited cited) {
    ObjectNode json = Json.object().put("id", cited.id().value());
    putIfPresent(json, "headline", cited.headline());
    putIfPresent(json, "publisher", cited.publisher());
    return NoveltyAnswerJson.put(json, cited.time())
        .put("uploadedAt", cited.uploadedAt().toString());
  }
}
