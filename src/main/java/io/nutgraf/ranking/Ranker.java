package io.nutgraf.ranking;

import io.nutgraf.model.Language;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores the sentences of a document by how much they say for the whole. Time is linear in the
 * length of the text. Immutable, deterministic and safe for use by several threads.
 */
public final class Ranker {

  /** What has fewer words is a fragment: a caption, a name, an exclamation. */
  static final int LEAST_WORDS = 5;

  private static final double DECIMALS = 1e6;

  private final SalienceModel model;

  private Ranker(SalienceModel model) {
    this.model = model;
  }

  /** The ranker with the product's own model. */
  public static Ranker standard() {
    return new Ranker(new LinearSalience());
  }

  /** A ranker with a model of one's own. */
  public static Ranker of(SalienceModel model) {
    return new Ranker(model);
  }

  /**
   * Every sentence with its score and its reasons, in the order given. The best has a score of 1,
   * the worst 0, and so has every fragment; scores have six decimals.
   *
   * @param sentences those of {@code text}, or its statements, in its order
   * @param query what the reader asks about; null for the document as a whole
   */
  public List<ScoredSentence> rank(
      String text, List<Sentence> sentences, Language language, @Nullable String query) {
    List<Salience> judgements =
        model.judge(FeatureExtractor.extract(text, sentences, language, query));
    boolean[] fragment = new boolean[sentences.size()];
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < fragment.length; i++) {
      fragment[i] = Words.count(text, sentences.get(i).span()) < LEAST_WORDS;
      if (!fragment[i]) {
        least = Math.min(least, judgements.get(i).score());
        most = Math.max(most, judgements.get(i).score());
      }
    }
    var scored = new ArrayList<ScoredSentence>(sentences.size());
    for (int i = 0; i < fragment.length; i++) {
      Salience salience = judgements.get(i);
      scored.add(
          fragment[i]
              ? new ScoredSentence(sentences.get(i), 0, List.of())
              : new ScoredSentence(
                  sentences.get(i), scale(salience.score(), least, most), salience.reasons()));
    }
    return scored;
  }

  private static double scale(double score, double least, double most) {
    double scaled = most > least ? (score - least) / (most - least) : 1;
    return Math.round(scaled * DECIMALS) / DECIMALS;
  }
}
