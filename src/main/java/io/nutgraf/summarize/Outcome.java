package io.nutgraf.summarize;

import io.nutgraf.model.PlacedSentence;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Summary;
import java.util.List;
import java.util.Objects;

/** What comes of a document. */
public sealed interface Outcome {

  /**
   * It was summarized.
   *
   * @param summary its summary
   * @param placed all sentences of the text, in its order, each with what it is a part of
   */
  record Summarized(Summary summary, List<PlacedSentence> placed) implements Outcome {
    public Summarized {
      placed = List.copyOf(placed);
    }

    /** Those that are ranked, with their scores: all but noise and what stands over the body. */
    public List<ScoredSentence> sentences() {
      return placed.stream().map(PlacedSentence::ranked).filter(Objects::nonNull).toList();
    }
  }

  /** It holds nothing to summarize. */
  record Rejected(Rejection rejection) implements Outcome {}
}
