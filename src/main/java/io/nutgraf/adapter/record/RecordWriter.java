package io.nutgraf.adapter.record;

import static io.nutgraf.adapter.record.MetadataWriter.excerpt;
import static io.nutgraf.adapter.record.MetadataWriter.put;
import static io.nutgraf.adapter.record.MetadataWriter.putIfPresent;
import static io.nutgraf.adapter.record.MetadataWriter.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.Article;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Reason;
import io.nutgraf.model.Source;
import io.nutgraf.model.Summary;
import io.nutgraf.model.Warning;

/** Writes an article as the record that {@link RecordReader} reads. */
public final class RecordWriter {

  private RecordWriter() {}

  /** The record of {@code article}: JSON in UTF-8, offsets in UTF-16 code units. */
  public static byte[] bytes(Article article) {
    ObjectNode json =
        Json.object()
            .put(RecordFormat.FIELD, RecordFormat.CURRENT)
            .put("id", article.id().value())
            .put("status", article.status());
    switch (article) {
      case Article.Succeeded it -> putSummary(json, it.summary());
      case Article.Failed it -> {
        json.put("code", it.rejection().code().wire()).put("detail", it.rejection().detail());
        putIfPresent(json, "summarizer", it.summarizer());
      }
    }
    json.set("source", source(article.source()));
    return Json.bytes(json);
  }

  private static void putSummary(ObjectNode json, Summary summary) {
    json.put("summarizer", summary.summarizer());
    json.putObject("language")
        .put("code", summary.language().code())
        .put("confidence", summary.language().confidence());
    json.put("wordCount", summary.wordCount())
        .put("sentenceCount", summary.sentenceCount())
        .put("readingMinutes", summary.readingMinutes());
    put(json, "keySentences", summary.keySentences(), RecordWriter::keySentence);
    MetadataWriter.putMetadata(json, summary.metadata());
    put(json, "removed", summary.removed(), RecordWriter::noise);
    put(json, "warnings", summary.warnings(), RecordWriter::warning);
  }

  private static ObjectNode source(Source source) {
    ObjectNode json =
        Json.object().put("bucket", source.location().bucket()).put("key", source.location().key());
    putIfPresent(json, "versionId", source.versionId());
    putIfPresent(json, "sha256", source.sha256());
    putIfPresent(json, "mediaType", source.mediaType());
    putIfPresent(json, "charset", source.charset());
    return json.put("bytes", source.bytes()).put("uploadedAt", source.uploadedAt().toString());
  }

  private static ObjectNode keySentence(KeySentence key) {
    ObjectNode json =
        excerpt(key.excerpt()).put("index", key.index()).put("rankScore", key.rankScore());
    put(json, "reasons", key.reasons(), RecordWriter::reason);
    put(json, "context", key.context(), MetadataWriter::excerpt);
    return json;
  }

  private static ObjectNode reason(Reason reason) {
    return Json.object().put("code", reason.code()).put("text", reason.text());
  }

  private static ObjectNode noise(Noise noise) {
    return excerpt(noise.excerpt()).put("reason", wire(noise.kind()));
  }

  private static ObjectNode warning(Warning warning) {
    return Json.object().put("code", warning.code()).put("detail", warning.detail());
  }
}
