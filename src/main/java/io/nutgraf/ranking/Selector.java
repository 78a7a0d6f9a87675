package io.nutgraf.ranking;

import io.nutgraf.model.Language;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.text.Terms;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Picks key sentences without repeats, by maximal marginal relevance (Carbonell and Goldstein,
 * SIGIR 1998): again and again the sentence with the greatest {@code score - w * r}, where r is its
 * greatest cosine with a sentence already picked, 0..1, and w = {@value #REDUNDANCY}. A sentence
 * that says nearly the same as a picked one is picked only when nothing else is left.
 */
public final class Selector {

  private static final double REDUNDANCY = 0.12;

  /** From this cosine on two sentences say the same. */
  private static final double SAME = 0.8;

  /** Redundancy is weighed among the best so many; the rest are taken by score alone. */
  private static final int POOL = 500;

  private static final Selector STANDARD = new Selector();

  private static final Comparator<ScoredSentence> BEST_FIRST =
      Comparator.comparingDouble(ScoredSentence::rankScore)
          .reversed()
          .thenComparing(scored -> scored.sentence().span());

  private Selector() {}

  /** The selector with the product's own settings. */
  public static Selector standard() {
    return STANDARD;
  }

  /**
   * The key sentences, in the order that {@code options} ask for. As many as they ask for, or all
   * there are to pick: fragments of fewer than five words are picked only where there is nothing
   * but fragments.
   *
   * @param scored the sentences of {@code text}, scored
   */
  public List<ScoredSentence> select(
      String text, List<ScoredSentence> scored, Language language, SummaryOptions options) {
    List<ScoredSentence> candidates = candidates(text, scored, options);
    int count = Math.min(count(scored.size(), options), candidates.size());
    List<ScoredSentence> pool = candidates.subList(0, Math.min(POOL, candidates.size()));
    List<ScoredSentence> picked = pick(text, pool, language, count);
    if (picked.size() < count) {
      picked.addAll(candidates.subList(pool.size(), pool.size() + count - picked.size()));
    }
    picked.sort(
        options.order() == SummaryOptions.Order.OFFSET
            ? Comparator.comparing(key -> key.sentence().span())
            : BEST_FIRST);
    return List.copyOf(picked);
  }

  private static int count(int sentences, SummaryOptions options) {
    Integer percent = options.percent();
    return percent == null
        ? options.sentenceCount()
        : (int) Math.ceilDiv((long) sentences * percent, 100);
  }

  private static List<ScoredSentence> candidates(
      String text, List<ScoredSentence> scored, SummaryOptions options) {
    List<ScoredSentence> allowed =
        scored.stream()
            .filter(
                candidate ->
                    options.sentenceLength().allows(words(text, candidate))
                        && (!options.excludeQuotes()
                            || !QuotationDetector.hasQuotation(text, candidate.sentence().span())))
            .sorted(BEST_FIRST)
            .toList();
    List<ScoredSentence> whole =
        allowed.stream().filter(candidate -> words(text, candidate) >= Ranker.LEAST_WORDS).toList();
    return whole.isEmpty() ? allowed : whole;
  }

  private static int words(String text, ScoredSentence candidate) {
    return Words.count(text, candidate.sentence().span());
  }

  /**
   * Up to {@code count} of {@code pool}, which is sorted, in the order in which they are picked.
   */
  private static List<ScoredSentence> pick(
      String text, List<ScoredSentence> pool, Language language, int count) {
    List<Sentence> sentences = pool.stream().map(ScoredSentence::sentence).toList();
    var vectors = new TermVectors(text, sentences, Terms.of(language));
    double[] redundancy = new double[pool.size()];
    boolean[] taken = new boolean[pool.size()];
    var picked = new ArrayList<ScoredSentence>();
    while (picked.size() < Math.min(count, pool.size())) {
      int best = best(pool, redundancy, taken);
      taken[best] = true;
      picked.add(pool.get(best));
      for (int i = 0; i < redundancy.length; i++) {
        if (!taken[i]) {
          redundancy[i] = Math.max(redundancy[i], vectors.cosine(i, best));
        }
      }
    }
    return picked;
  }

  private static int best(List<ScoredSentence> pool, double[] redundancy, boolean[] taken) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < taken.length; i++) {
      double worth = pool.get(i).rankScore() - REDUNDANCY * redundancy[i];
      worth -= redundancy[i] >= SAME ? 2 : 0;
      if (!taken[i] && worth > most) {
        best = i;
        most = worth;
      }
    }
    return best;
  }
}
