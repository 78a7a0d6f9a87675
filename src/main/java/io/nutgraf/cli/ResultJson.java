package io.nutgraf.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.AnswerJson;
import io.nutgraf.adapter.json.Included;
import io.nutgraf.adapter.json.Json;
import org.jspecify.annotations.Nullable;

/** What came of a document of this machine, as JSON: the shape of the API, without a bucket. */
final class ResultJson {

  /** What a text is that was no file. */
  private static final String TEXT = "text/plain";

  private ResultJson() {}

  /**
   * @param id the caller's own name of the document, echoed as it is; null where there is none
   */
  static ObjectNode of(@Nullable JsonNode id, Result result, Included included) {
    ObjectNode json = Json.object();
    if (id != null) {
      json.set("id", id);
    }
    return switch (result) {
      case Result.Done done -> AnswerJson.put(head(json, done), done.answer(), included);
      case Result.Failed it -> AnswerJson.putFailure(json, it.code().wire(), it.detail());
    };
  }

  private static ObjectNode head(ObjectNode json, Result.Done done) {
    json.put("status", "succeeded");
    ObjectNode source = json.putObject("source");
    String mediaType = done.answer().mediaType();
    source.put("mediaType", mediaType == null ? TEXT : mediaType);
    String charset = done.answer().charset();
    if (charset != null) {
      source.put("charset", charset);
    }
    source.put("bytes", done.bytes());
    return json;
  }
}
