package io.nutgraf.ranking;

import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * How much each sentence of a document says for the whole, and which go together as its summary.
 *
 * @param sentences every sentence that was ranked with its score, in document order
 * @param picks those chosen, in document order
 */
public record Ranking(List<ScoredSentence> sentences, List<Pick> picks) {

  public Ranking {
    sentences = List.copyOf(sentences);
    picks = List.copyOf(picks);
  }

  /**
   * Every one of {@code parts} with the score of the sentence that it is in; 0 where that was not
   * ranked.
   *
   * @param parts sentences of the same document, in its order
   */
  public List<ScoredSentence> scored(List<Sentence> parts) {
    List<ScoredSentence> scored = new ArrayList<>(parts.size());
    int whole = 0;
    for (Sentence part : parts) {
      while (whole < sentences.size() && end(whole) <= part.span().start()) {
        whole++;
      }
      boolean ranked =
          whole < sentences.size() && sentences.get(whole).sentence().span().contains(part.span());
      scored.add(
          ranked
              ? new ScoredSentence(
                  part, sentences.get(whole).rankScore(), sentences.get(whole).reasons())
              : new ScoredSentence(part, 0, List.of()));
    }
    return scored;
  }

  private int end(int sentence) {
    return sentences.get(sentence).sentence().span().end();
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
