package io.nutgraf.ranking;

import io.nutgraf.model.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A weighted sum of the features. Directed centrality is that of PacSum (Zheng and Lapata,
 * "Sentence centrality revisited for unsupervised summarization", ACL 2019): similarity to what
 * follows counts for a sentence, similarity to what precedes counts against it, since the second to
 * say a thing repeats it. The weights were fitted to news.
 *
 * <p>A reason is given for each feature that lifts the sentence clearly above the document's
 * average, in the order of how far it does; where none does, for the one that helps most.
 */
final class LinearSalience implements SalienceModel {

  /** A feature must lift the score by this much to be a reason. */
  private static final double LEAST_LIFT = 0.1;

  private static final int MAX_REASONS = 3;

  private static final List<Term> TERMS =
      List.of(
          new Term(1.6, SentenceFeatures::position, "near_the_top", "stands near the top"),
          new Term(1.1, SentenceFeatures::following, "central", "says what the text goes on about"),
          new Term(
              -0.4, SentenceFeatures::preceding, "first_mention", "repeats little said before"),
          new Term(
              1.0, SentenceFeatures::frequency, "frequent_terms", "holds the text's main terms"),
          new Term(-1.0, SentenceFeatures::length, "concise", "is concise"),
          new Term(-0.7, SentenceFeatures::quotation, "reported", "is told, not quoted"),
          new Term(-1.2, SentenceFeatures::question, "statement", "states, does not ask"),
          new Term(4.0, SentenceFeatures::query, "matches_query", "answers to the query"));

  private record Term(
      double weight, ToDoubleFunction<SentenceFeatures> feature, String code, String text) {

    double of(SentenceFeatures features) {
      return weight * feature.applyAsDouble(features);
    }
  }

  private record Lift(Term term, double value) {

    Reason reason() {
      return new Reason(term.code(), term.text());
    }
  }

  @Override
  public List<Salience> judge(List<SentenceFeatures> sentences) {
    double[] averages = new double[TERMS.size()];
    for (int i = 0; i < averages.length; i++) {
      averages[i] = sentences.stream().mapToDouble(TERMS.get(i)::of).average().orElse(0);
    }
    return sentences.stream().map(features -> judge(features, averages)).toList();
  }

  private static Salience judge(SentenceFeatures features, double[] averages) {
    double score = 0;
    var lifts = new ArrayList<Lift>();
    for (int i = 0; i < averages.length; i++) {
      Term term = TERMS.get(i);
      double value = term.of(features);
      score += value;
      lifts.add(new Lift(term, value - averages[i]));
    }
    lifts.sort(Comparator.comparingDouble(Lift::value).reversed());
    List<Reason> clear =
        lifts.stream()
            .filter(lift -> lift.value() >= LEAST_LIFT && lift.term().weight() > 0)
            .limit(MAX_REASONS)
            .map(Lift::reason)
            .toList();
    boolean lifted = clear.isEmpty() && lifts.getFirst().value() > 0;
    return new Salience(score, lifted ? List.of(lifts.getFirst().reason()) : clear);
  }
}
