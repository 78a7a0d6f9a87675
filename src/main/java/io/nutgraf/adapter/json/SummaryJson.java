package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import io.nutgraf.model.Block;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Language;
import io.nutgraf.model.Noise;
import io.nutgraf.model.PlacedSentence;
import io.nutgraf.model.Reason;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Source;
import io.nutgraf.model.Span;
import io.nutgraf.model.Structure;
import io.nutgraf.model.Summary;
import io.nutgraf.model.Warning;
import io.nutgraf.topics.TopicRanker;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Articles and summaries as JSON: camelCase names, lower-case constants, offsets and lengths in the
 * unit asked for. What is absent is left out, never null.
 */
public final class SummaryJson {

  private SummaryJson() {}

  /** An article: id, status and source, then its summary, or why it has none. */
  public static ObjectNode of(Article article, Offsets offsets) {
    return switch (article) {
      case Article.Succeeded it -> head(it).setAll(of(it.summary(), offsets));
      case Article.Failed it -> failed(it);
    };
  }

  /**
   * An article in brief, as a list has it: of its summary what tells whether to read on, and the
   * names that it can be found by.
   */
  public static ObjectNode brief(Article article) {
    return switch (article) {
      case Article.Succeeded it -> {
        var metadata = new MetadataJson(Offsets.UTF16);
        ObjectNode json = head(it).setAll(brief(it.summary(), metadata, Offsets.UTF16));
        metadata.putNames(json, Topic.mentions(it));
        json.set("warnings", warnings(it.summary().warnings()));
        yield json;
      }
      case Article.Failed it -> failed(it);
    };
  }

  private static ObjectNode head(Article.Succeeded article) {
    ObjectNode json = Json.object().put("id", article.id().value()).put("status", article.status());
    json.set("source", source(article.source()));
    return json;
  }

  private static ObjectNode failed(Article.Failed article) {
    ObjectNode json = Json.object().put("id", article.id().value());
    AnswerJson.putFailure(json, article.rejection().code().wire(), article.rejection().detail());
    json.set("source", source(article.source()));
    return json;
  }

  /** A summary. */
  public static ObjectNode of(Summary summary, Offsets offsets) {
    var metadata = new MetadataJson(offsets);
    ObjectNode json = brief(summary, metadata, offsets);
    metadata.putLists(json, summary.metadata());
    ArrayNode removed = json.putArray("removed");
    summary.removed().forEach(each -> removed.add(noise(each, offsets)));
    json.set("warnings", warnings(summary.warnings()));
    return json;
  }

  private static ObjectNode brief(Summary summary, MetadataJson metadata, Offsets offsets) {
    ObjectNode json = Json.object().put("summarizer", summary.summarizer());
    json.set("language", language(summary.language()));
    metadata.putFrontMatter(json, summary.metadata());
    json.put("wordCount", summary.wordCount())
        .put("sentenceCount", summary.sentenceCount())
        .put("readingMinutes", summary.readingMinutes());
    ArrayNode keySentences = json.putArray("keySentences");
    summary.keySentences().forEach(each -> keySentences.add(keySentence(each, offsets)));
    metadata.putKeyPhrases(json, summary.metadata());
    metadata.putTopics(json, TopicRanker.rank(summary));
    return json;
  }

  /**
   * Sentences of {@code text} with what they are a part of: what {@code include=sentences} adds.
   * What stands around those that are ranked has no number, and the score 0.
   */
  public static ArrayNode sentences(String text, List<PlacedSentence> sentences, Offsets offsets) {
    ArrayNode json = Json.array();
    for (PlacedSentence each : sentences) {
      ObjectNode sentence = json.addObject();
      ScoredSentence ranked = each.ranked();
      if (ranked != null) {
        sentence
            .put("index", ranked.sentence().index())
            .put("paragraph", ranked.sentence().paragraph());
      }
      place(sentence, each.span().of(text), each.span(), offsets)
          .put("part", wire(each.part()))
          .put("rankScore", ranked == null ? 0 : ranked.rankScore());
    }
    return json;
  }

  /** The blocks of a text, none where its layout is unknown: {@code include=structure}. */
  static ArrayNode structure(Structure structure, Offsets offsets) {
    ArrayNode json = Json.array();
    for (Block block : structure.blocks()) {
      ObjectNode told = json.addObject().put("kind", wire(block.kind()));
      if (block.level() > 0) {
        told.put("level", block.level());
      }
      told.put("offset", offsets.at(block.span().start()))
          .put("length", offsets.length(block.span()));
    }
    return json;
  }

  static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
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

  private static ObjectNode language(Language language) {
    return Json.object().put("code", language.code()).put("confidence", language.confidence());
  }

  private static ObjectNode keySentence(KeySentence key, Offsets offsets) {
    ObjectNode json = Json.object().put("index", key.index());
    excerpt(json, key.excerpt(), offsets).put("rankScore", key.rankScore());
    ArrayNode reasons = json.putArray("reasons");
    for (Reason reason : key.reasons()) {
      reasons.addObject().put("code", reason.code()).put("text", reason.text());
    }
    if (!key.context().isEmpty()) {
      ArrayNode context = json.putArray("context");
      key.context().forEach(each -> context.add(excerpt(Json.object(), each, offsets)));
    }
    return json;
  }

  private static ObjectNode noise(Noise noise, Offsets offsets) {
    ObjectNode json = Json.object().put("reason", wire(noise.kind()));
    return excerpt(json, noise.excerpt(), offsets);
  }

  /** What a reader should know. */
  public static ArrayNode warnings(List<Warning> warnings) {
    ArrayNode json = Json.array();
    for (Warning warning : warnings) {
      json.addObject().put("code", warning.code()).put("detail", warning.detail());
    }
    return json;
  }

  static ObjectNode excerpt(ObjectNode json, Excerpt excerpt, Offsets offsets) {
    return place(json, excerpt.text(), excerpt.span(), offsets);
  }

  static ObjectNode place(ObjectNode json, String text, Span span, Offsets offsets) {
    return json.put("text", text)
        .put("offset", offsets.at(span.start()))
        .put("length", offsets.length(span));
  }

  static void putIfPresent(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
