package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.GroupDuplicates.Group;
import io.nutgraf.app.GroupDuplicates.Groups;
import io.nutgraf.app.GroupDuplicates.Joined;
import io.nutgraf.app.ReadNovelty.Share;

/** What a list tells of its documents beside others, as JSON. */
public final class GroupsJson {

  private GroupsJson() {}

  /** Adds the near-duplicates of a document to what is told of it. */
  public static void put(ObjectNode document, Group group) {
    ObjectNode json = document.putObject("duplicates").put("count", group.copies().size());
    ArrayNode copies = json.putArray("documents");
    group
        .copies()
        .forEach(
            copy ->
                copies.add(
                    DiffJson.putShares(QuotationJson.document(copy.cited()), copy.overlap())));
    PartialJson.put(json, group.partial());
  }

  /** Adds how much of a document is new. */
  public static void put(ObjectNode document, Share share) {
    ObjectNode json = document.putObject("novelty");
    share.newShare().ifPresent(it -> json.put("newShare", NoveltyAnswerJson.rounded(it)));
    PartialJson.put(json, share.partial());
  }

  /** Adds the documents of a page that are told under others. */
  public static void putJoined(ObjectNode page, Groups groups) {
    ArrayNode collapsed = page.putArray("collapsed");
    for (Joined joined : groups.joined().values()) {
      ObjectNode told = QuotationJson.document(joined.document());
      told.set("under", QuotationJson.document(joined.under()));
      collapsed.add(told);
    }
    PartialJson.put(page, groups.partial());
  }
}
