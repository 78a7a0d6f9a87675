package io.nutgraf.summarize;

import io.nutgraf.model.Rejection;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Summary;
import java.util.List;

/** What comes of a document. */
public sealed interface Outcome {

  /**
   * It was summarized.
   *
   * @param summary its summary
   * @param sentences all of its sentences but noise, in document order, with their scores
   */
  record Summarized(Summary summary, List<ScoredSentence> sentences) implements Outcome {
    public Summarized {
      sentences = List.copyOf(sentences);
    }
  }

  /** It holds nothing to summarize. */
  record Rejected(Rejection rejection) implements Outcome {}
}
