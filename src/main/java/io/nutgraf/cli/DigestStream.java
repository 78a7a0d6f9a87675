package io.nutgraf.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.http.ProblemCode;
import io.nutgraf.adapter.json.AnswerJson;
import io.nutgraf.adapter.json.DigestJson;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.digest.DigestDocument;
import io.nutgraf.digest.DigestOptions;
import io.nutgraf.digest.Digester;
import io.nutgraf.model.Document;
import io.nutgraf.model.StatedDay;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sets of documents in, a digest of each out: one a line, in order. A line that is no set gives a
 * failed record, and the stream goes on.
 */
final class DigestStream {

  private static final int MAX_LINE = 256 * 1024 * 1024;
  private static final int COPIES = 12; // of a line in memory: bytes, texts, words, answer

  private final FileSummarizer summarizer;
  private final DigestOptions options;
  private final int longest = (int) Math.min(MAX_LINE, Runtime.getRuntime().maxMemory() / COPIES);
  private boolean good = true;

  /**
   * @param options what holds where a line says nothing else
   */
  DigestStream(FileSummarizer summarizer, DigestOptions options) {
    this.summarizer = summarizer;
    this.options = options;
  }

  /** Runs until the end of {@code in}; true where a digest was made of every line. */
  boolean run(InputStream in, OutputStream out) throws IOException {
    var lines = new ByteLines(in, longest);
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (line.bytes().length > 0) {
        out.write(Json.bytes(answer(line)));
        out.write('\n');
        out.flush();
      }
    }
    return good;
  }

  private ObjectNode answer(ByteLines.Line line) {
    JsonNode set;
    try {
      set = line.whole() ? Json.parse(line.bytes()) : Json.object();
    } catch (IOException e) {
      return failed(Json.object(), "The line is not JSON.");
    }
    ObjectNode head = Json.object();
    if (set.has("id")) {
      head.set("id", set.get("id"));
    }
    if (!line.whole()) {
      return failed(head, "The line is longer than " + longest + " bytes.");
    }
    try {
      return DigestJson.put(head, Digester.digest(documents(set), options(set)));
    } catch (IllegalArgumentException e) {
      return failed(head, e.getMessage() + ".");
    }
  }

  private ObjectNode failed(ObjectNode head, String detail) {
    good = false;
    return AnswerJson.putFailure(head, ProblemCode.OfRequest.INVALID_PARAMETER.wire(), detail);
  }

  private DigestOptions options(JsonNode set) {
    DigestOptions.Length length = options.length();
    if (set.path("words").isInt()) {
      length = new DigestOptions.Length.Words(set.get("words").intValue());
    } else if (set.path("sentences").isInt()) {
      length = new DigestOptions.Length.Sentences(set.get("sentences").intValue());
    }
    String query = set.path("query").isTextual() ? set.get("query").textValue() : options.query();
    LocalDate since = set.path("since").isTextual() ? day(set, "since") : options.since();
    return new DigestOptions(
        length,
        query == null || query.isBlank() ? null : query,
        since,
        set.path("days").isInt() ? set.get("days").intValue() : options.days());
  }

  private static LocalDate day(JsonNode node, String name) {
    return StatedDay.parse(node.get(name).textValue())
        .orElseThrow(
            () -> new IllegalArgumentException(name + " must be a day such as 2022-11-29"));
  }

  /** The documents of a set; those that nothing can be read of are left out. */
  private List<DigestDocument> documents(JsonNode set) {
    if (!set.path("documents").isArray()) {
      throw new IllegalArgumentException("A line has documents, a list of them");
    }
    var made = new DigestDocuments(summarizer);
    List<DigestDocument> documents = new ArrayList<>();
    for (JsonNode each : set.get("documents")) {
      if (!each.path("text").isTextual()) {
        throw new IllegalArgumentException("A document has a text");
      }
      String time = string(each, "time");
      Document document =
          Document.of(each.get("text").textValue(), string(each, "headline"), day(time), null);
      if (summarizer.text(document) instanceof Result.Done it) {
        String id = each.hasNonNull("id") ? each.get("id").asText() : number(documents.size());
        documents.add(made.of(id, time == null ? "" : time, it.answer()));
      }
    }
    return documents;
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%d", number);
  }

  private static @Nullable String string(JsonNode node, String name) {
    return node.path(name).isTextual() ? node.get(name).textValue() : null;
  }

  private static @Nullable LocalDate day(@Nullable String time) {
    return time == null ? null : StatedDay.beginning(time).orElse(null);
  }
}
