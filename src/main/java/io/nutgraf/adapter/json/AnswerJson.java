package io.nutgraf.adapter.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.ReadArticle;
import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.model.Article;
import io.nutgraf.model.PlacedSentence;
import io.nutgraf.model.Structure;
import java.util.List;

/**
 * What is answered about one document, by the API and the command line: a head that tells where it
 * comes from, its summary, and what was asked for besides.
 */
public final class AnswerJson {

  private AnswerJson() {}

  /** An article that is kept. One without a text has no sentences and no offsets either. */
  public static ObjectNode of(ReadArticle.Answer.Found found, Included included) {
    Article article = found.article().sureBy(included.minConfidence());
    if (found.text().isEmpty()) {
      return SummaryJson.of(article, Offsets.UTF16);
    }
    String text = found.text().get();
    Offsets offsets = included.offsets(text);
    ObjectNode json = SummaryJson.of(article, offsets);
    return putBesides(json, text, found.structure(), found.sentences(), included, offsets);
  }

  /** A document that a caller sent: what it was read as, and its summary. */
  public static ObjectNode of(SummarizeDocument.Answer.Summarized answer, Included included) {
    ObjectNode json = Json.object();
    SummaryJson.putIfPresent(json, "mediaType", answer.mediaType());
    SummaryJson.putIfPresent(json, "charset", answer.charset());
    return put(json, answer, included);
  }

  /** Adds the summary of a document to a head that tells of it. */
  public static ObjectNode put(
      ObjectNode head, SummarizeDocument.Answer.Summarized answer, Included included) {
    String text = answer.document().text();
    Offsets offsets = included.offsets(text);
    head.setAll(SummaryJson.of(answer.summary().sureBy(included.minConfidence()), offsets));
    return putBesides(
        head, text, answer.document().structure(), answer.placed(), included, offsets);
  }

  /** Adds why there is no summary. */
  public static ObjectNode putFailure(ObjectNode head, String code, String detail) {
    return head.put("status", "failed").put("code", code).put("detail", detail);
  }

  private static ObjectNode putBesides(
      ObjectNode json,
      String text,
      Structure structure,
      List<PlacedSentence> sentences,
      Included included,
      Offsets offsets) {
    if (included.sentences()) {
      json.set("sentences", SummaryJson.sentences(text, sentences, offsets));
    }
    if (included.structure()) {
      json.set("structure", SummaryJson.structure(structure, offsets));
    }
    return included.text() ? json.put("text", text) : json;
  }
}
