package io.nutgraf.adapter.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.csv.Csv.Column;
import io.nutgraf.adapter.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a page of a list is as a table: the fields of its JSON that fit in one, flat. */
public final class CsvTable {

  /** A row for each document of the list. */
  public static final CsvTable DOCUMENTS =
      new CsvTable(
          List.of(
              text("id", "/id"),
              text("status", "/status"),
              text("code", "/code"),
              text("key", "/source/key"),
              text("uploadedAt", "/source/uploadedAt"),
              text("published", "/published/value"),
              text("language", "/language/code"),
              text("headline", "/headline/text"),
              text("byline", "/byline/text"),
              text("publisher", "/publisher/text"),
              text("wordCount", "/wordCount"),
              new Column("keySentences", it -> joined(it.path("keySentences"), "text", "\n")),
              new Column("topics", it -> joined(it.path("topics"), "text", "; ")),
              names("people", "person"),
              names("organizations", "organization"),
              names("places", "place"),
              text("duplicates", "/duplicates/count"),
              text("newShare", "/novelty/newShare")),
          page -> page.path("documents"));

  /** A row for each place where somebody is quoted. */
  public static final CsvTable QUOTATIONS =
      new CsvTable(
          List.of(
              text("quotation", "/quotation"),
              text("version", "/version"),
              text("text", "/text"),
              text("kind", "/kind"),
              text("speakerId", "/speaker/mention"),
              text("speaker", "/speaker/name"),
              text("document", "/id"),
              text("time", "/time"),
              text("headline", "/headline"),
              text("publisher", "/publisher"),
              text("offset", "/offset"),
              text("length", "/length")),
          CsvTable::carriers);

  /** A row for each name. */
  public static final CsvTable NAMES =
      new CsvTable(
          List.of(
              text("id", "/id"),
              text("type", "/type"),
              text("name", "/name"),
              text("documents", "/documents"),
              text("lastSeen", "/lastSeen"),
              text("value", "/value")),
          page -> page.path("names"));

  private final List<Column> columns;
  private final Function<ObjectNode, Iterable<JsonNode>> rows;

  private CsvTable(List<Column> columns, Function<ObjectNode, Iterable<JsonNode>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * The table of a page, in UTF-8.
   *
   * @param page as the API answers it in JSON
   * @param byteOrderMark whether it begins with that
   */
  public byte[] bytes(ObjectNode page, boolean byteOrderMark) {
    return Csv.bytes(columns, rows.apply(page), byteOrderMark);
  }

  /** Carriers one by one, each with the numbers of its quotation and of its wording, from 1. */
  private static Iterable<JsonNode> carriers(ObjectNode page) {
    var rows = new ArrayList<JsonNode>();
    int quotation = 0;
    for (JsonNode each : page.path("quotes")) {
      quotation++;
      int version = 0;
      for (JsonNode wording : each.path("versions")) {
        version++;
        for (JsonNode carrier : wording.path("carriers")) {
          ObjectNode row = Json.object().put("quotation", quotation).put("version", version);
          row.setAll((ObjectNode) carrier);
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** What stands at a place of a row's JSON; nothing where it has no such place. */
  private static Column text(String name, String pointer) {
    return new Column(name, it -> it.at(pointer).asText());
  }

  private static Column names(String name, String type) {
    return new Column(
        name,
        it ->
            it.path("mentions")
                .valueStream()
                .filter(mention -> mention.path("type").asText().equals(type))
                .map(mention -> mention.path("name").asText())
                .collect(Collectors.joining("; ")));
  }

  private static String joined(JsonNode list, String field, String between) {
    return list.valueStream()
        .map(each -> each.path(field).asText())
        .collect(Collectors.joining(between));
  }
}
