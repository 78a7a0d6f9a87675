package io.nutgraf.ranking;

import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import java.util.List;

/**
 * How much each sentence of a document says for the whole, and which go together as its summary.
 *
 * @param sentences every sentence with its score, in document order
 * @param picks those chosen, in document order
 */
public record Ranking(List<ScoredSentence> sentences, List<Pick> picks) {

  public Ranking {
    sentences = List.copyOf(sentences);
    picks = List.copyOf(picks);
  }

  /**
   * A sentence that was chosen.
   *
   * @param sentence the sentence, its score and the reasons
   * @param context the sentences it leans on and that were not chosen, in document order
   */
  public record Pick(ScoredSentence sentence, List<Sentence> context) {
    public Pick {
      context = List.copyOf(context);
    }
  }
}
