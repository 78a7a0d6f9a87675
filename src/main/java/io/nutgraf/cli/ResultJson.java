package io.nutgraf.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.Offsets;
import io.nutgraf.adapter.json.SummaryJson;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of a document of this machine, as JSON: the shape of the API, without a bucket. */
final class ResultJson {

  /** What a text is that was no file. */
  private static final String TEXT = "text/plain";

  private ResultJson() {}

  /**
   * @param id the caller's own name of the document, echoed as it is; null where there is none
   */
  static ObjectNode of(@Nullable JsonNode id, Result result, Set<SummarizeCommand.Part> parts) {
    ObjectNode json = Json.object();
    if (id != null) {
      json.set("id", id);
    }
    return switch (result) {
      case Result.Done done -> done(json, done, parts);
      case Result.Failed failed -> failed(json, failed);
    };
  }

  private static ObjectNode failed(ObjectNode json, Result.Failed failed) {
    return json.put("status", "failed")
        .put("code", failed.code().wire())
        .put("detail", failed.detail());
  }

  private static ObjectNode done(
      ObjectNode json, Result.Done done, Set<SummarizeCommand.Part> parts) {
    json.put("status", "succeeded");
    ObjectNode source = json.putObject("source");
    String mediaType = done.answer().mediaType();
    source.put("mediaType", mediaType == null ? TEXT : mediaType);
    String charset = done.answer().charset();
    if (charset != null) {
      source.put("charset", charset);
    }
    source.put("bytes", done.bytes());
    json.setAll(SummaryJson.of(done.answer().summary(), Offsets.UTF16));
    String text = done.answer().document().text();
    if (parts.contains(SummarizeCommand.Part.text)) {
      json.put("text", text);
    }
    if (parts.contains(SummarizeCommand.Part.sentences)) {
      json.set("sentences", SummaryJson.sentences(text, done.answer().sentences(), Offsets.UTF16));
    }
    return json;
  }
}
