package io.nutgraf.digest;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * How much each concept, a term or a pair of words, says for all documents: the sum over documents
 * of m^{@value #DOCUMENT_POWER}, m being what its passages there count, 1 + {@value #LEAD} / (1 +
 * place) each. So what stands in many documents and near their tops weighs most (concepts weighed
 * by the documents they are in: Gillick and Favre, "A Scalable Global Model for Summarization",
 * 2009). What one document of several says alone counts {@value #ALONE}.
 */
final class ConceptWeights {

  private static final double DOCUMENT_POWER = .7;
  private static final double LEAD = 2;
  private static final double ALONE = .15;
  private static final double ASKED = 3;

  private final double[] weights;
  private final int[] documents;
  private boolean several;

  private ConceptWeights(int size) {
    weights = new double[size];
    documents = new int[size];
  }

  /**
   * The weights of concepts.
   *
   * @param passages those of the documents that are told of
   * @param earlier what was told before: what stands there weighs less
   * @param concepts the concepts of a passage
   * @param size how many concepts there are
   */
  static ConceptWeights of(
      PassageList passages, PassageList earlier, Function<Passage, int[]> concepts, int size) {
    var all = new ConceptWeights(size);
    all.count(passages, concepts);
    var before = new ConceptWeights(size);
    before.count(earlier, concepts);
    all.several = passages.documents().size() > 1;
    for (int c = 0; c < size; c++) {
      double spread = all.isAlone(c) ? ALONE : 1;
      int everywhere = all.documents[c] + before.documents[c];
      double fresh = everywhere == 0 ? 1 : Math.sqrt((double) all.documents[c] / everywhere);
      all.weights[c] *= spread * fresh;
    }
    return all;
  }

  private void count(PassageList passages, Function<Passage, int[]> concepts) {
    double[] mass = new double[weights.length];
    for (int d = 0; d < passages.documents().size(); d++) {
      List<Passage> own = passages.of(d);
      for (Passage passage : own) {
        for (int concept : concepts.apply(passage)) {
          mass[concept] += 1 + LEAD / (1 + passage.place());
        }
      }
      for (Passage passage : own) {
        for (int concept : concepts.apply(passage)) {
          if (mass[concept] > 0) {
            weights[concept] += StrictMath.pow(mass[concept], DOCUMENT_POWER);
            documents[concept]++;
            mass[concept] = 0;
          }
        }
      }
    }
  }

  double of(int concept) {
    return weights[concept];
  }

  /** In how many of the documents that are told of it stands. */
  int documents(int concept) {
    return documents[concept];
  }

  private boolean isAlone(int concept) {
    return several && documents[concept] < 2;
  }

  /** Has a concept that is asked for weigh {@value #ASKED} times as much, and alone no less. */
  void ask(int concept) {
    weights[concept] *= isAlone(concept) ? ASKED / ALONE : ASKED;
  }

  /** The weight of the {@code count} weightiest together. */
  double ofBest(int count) {
    double[] sorted = weights.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (int i = sorted.length - 1; i >= Math.max(0, sorted.length - count); i--) {
      sum += sorted[i];
    }
    return sum;
  }
}
