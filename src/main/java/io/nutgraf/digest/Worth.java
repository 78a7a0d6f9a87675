package io.nutgraf.digest;

import io.nutgraf.model.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a passage is worth telling, whatever it says: by its rank score against the best of its
 * document, its place there, and how central it is; of what is asked for, by how much of that it
 * holds.
 */
final class Worth {

  private static final double RANK = .4;

  /** What stands at the top says what happened, though others have more in common. */
  private static final double LEAD = 4;

  /** What a passage that holds nothing of what is asked for is still worth. */
  private static final double UNASKED = .05;

  private final PassageList passages;
  private final double[] central;
  private final double[] asked;
  private final double[] counts;

  private Worth(PassageList passages, double[] central, double[] asked, double[] counts) {
    this.passages = passages;
    this.central = central;
    this.asked = asked;
    this.counts = counts;
  }

  /**
   * That of each passage.
   *
   * @param terms their weights, in which those asked for are told
   * @param query what is asked for; null for nothing
   * @param counts how much what a document says counts, by its number, 0..1
   */
  static Worth of(
      PassageList passages,
      Postings postings,
      Vocabulary vocabulary,
      ConceptWeights terms,
      @Nullable String query,
      double[] counts) {
    double[] central = Centrality.of(passages.all(), postings, terms);
    double[] asked = new double[central.length];
    if (query != null) {
      ask(passages.all(), postings, terms, asked, termsOf(query, passages, vocabulary));
    }
    return new Worth(passages, central, query == null ? new double[0] : asked, counts);
  }

  /** The terms of a query, read in the language of the first document. */
  private static int[] termsOf(String query, PassageList passages, Vocabulary vocabulary) {
    Language language =
        passages.documents().isEmpty()
            ? Language.UNDETERMINED
            : passages.documents().getFirst().summary().language();
    return vocabulary.known(query, language);
  }

  private static void ask(
      List<Passage> all, Postings postings, ConceptWeights weights, double[] asked, int[] terms) {
    double highest = 0;
    for (int term : terms) {
      weights.ask(term);
      for (int passage : postings.of(term)) {
        asked[passage] += StrictMath.log(1 + (double) all.size() / postings.count(term));
        highest = Math.max(highest, asked[passage]);
      }
    }
    for (int i = 0; i < asked.length && highest > 0; i++) {
      asked[i] /= highest;
    }
  }

  /** How near a passage is to what all documents speak of, or to what is asked for, 0..1. */
  double nearness(Passage passage) {
    double near = central[passage.number()];
    return asked.length == 0 ? near : near * (UNASKED + asked[passage.number()]) / (UNASKED + 1);
  }

  /**
   * 0 or more.
   *
   * @param top how much of what the top of its document says is not told yet, 0..1
   */
  double of(Passage passage, double top) {
    double rank = passage.statement().rankScore() / passages.highestRank(passage.document());
    double own = 1 + RANK * rank + top * LEAD / (1 + passage.place()) + central[passage.number()];
    double trusted = passage.trust() * own * counts[passage.document()];
    return asked.length == 0 ? trusted : trusted * (UNASKED + asked[passage.number()]);
  }
}
