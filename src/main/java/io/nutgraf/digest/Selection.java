package io.nutgraf.digest;

import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which passages are told: again and again the one that adds most to what is said, for its length
 * (greedy maximum coverage of weighted concepts; Takamura and Okumura, "Text summarization model
 * based on maximum coverage problem and its variant", 2009). What a passage adds is
 *
 * <pre>
 * worth * f^{@value #FRESH_POWER} * ({@value #TERMS} t + (1 - {@value #TERMS}) p) / words^{@value #LENGTH_POWER}
 * </pre>
 *
 * <p>where t and p are the shares of weight that its terms and its pairs have which nothing told
 * has yet, and f the share of its own terms' weight that is so. No passage that says what another
 * told one says is told, and of several versions the one that {@code news} prefers. One that can't
 * be read without the one before it comes after that or not at all, unless that is no news.
 *
 * <p>What a passage adds only ever falls, so most are not looked at again (Minoux, "Accelerated
 * greedy algorithms", 1978). Not thread-safe.
 */
final class Selection {

  private static final double TERMS = .4;
  private static final double LENGTH_POWER = .9;

  /** Who shares more of the shorter one's terms says little that is new. */
  private static final double OVERLAP = .5;

  private static final double FRESH_POWER = .2;

  private final PassageList passages;
  private final Concepts terms;
  private final Concepts pairs;
  private final Worth worth;
  private final Tops tops;
  private final Function<Passage, List<Passage>> news;
  private final List<Passage> told = new ArrayList<>();
  private final PriorityQueue<Offer> offers =
      new PriorityQueue<>(
          Comparator.comparingDouble((Offer offer) -> -offer.gain())
              .thenComparingInt(offer -> offer.passage().number()));

  /** A passage, and what it added when that was last looked at. */
  private record Offer(Passage passage, double gain) {}

  /** Concepts of a kind: their weights, their scale, and which of them are told. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared; nobody else has it.
  private record Concepts(ConceptWeights weights, double scale, boolean[] told) {

    static Concepts of(ConceptWeights weights, int size, int best) {
      double scale = weights.ofBest(best);
      return new Concepts(weights, scale == 0 ? 1 : scale, new boolean[size]);
    }

    double added(int[] concepts) {
      double sum = 0;
      for (int concept : concepts) {
        sum += told[concept] ? 0 : weights.of(concept);
      }
      return sum / scale;
    }

    /** Which share of their weight nothing told has yet; 0 of none. */
    double fresh(int[] concepts) {
      double all = 0;
      double fresh = 0;
      for (int concept : concepts) {
        all += weights.of(concept);
        fresh += told[concept] ? 0 : weights.of(concept);
      }
      return all == 0 ? 0 : fresh / all;
    }

    void tell(int[] concepts) {
      for (int concept : concepts) {
        told[concept] = true;
      }
    }
  }

  /**
   * A selection with nothing told yet.
   *
   * @param news the versions of a passage that may be told for it, the best first; none where it is
   *     no news. Asked of those about to be told
   * @param words about how many are to be told
   */
  Selection(
      PassageList passages,
      Vocabulary vocabulary,
      ConceptWeights terms,
      ConceptWeights pairs,
      Worth worth,
      Tops tops,
      Function<Passage, List<Passage>> news,
      int words) {
    this.passages = passages;
    this.terms = Concepts.of(terms, vocabulary.terms(), words / 2 + 1);
    this.pairs = Concepts.of(pairs, vocabulary.pairs(), words / 2 + 1);
    this.worth = worth;
    this.tops = tops;
    this.news = news;
    for (Passage passage : passages.all()) {
      if (!passage.leans()) {
        offer(passage);
      }
    }
  }

  /** Tells passages until {@code length} is reached or nothing is left, the weightiest first. */
  List<Passage> choose(DigestOptions.Length length) {
    int words = 0;
    while (!isReached(length, words)) {
      Passage next = next();
      if (next == null) {
        break;
      }
      words += next.wordCount();
      told.add(next);
      tops.tell(next);
      terms.tell(next.terms());
      pairs.tell(next.pairs());
      offerAfter(next);
    }
    return List.copyOf(told);
  }

  /** Offers what can be read now that the one before it is known. */
  private void offerAfter(Passage known) {
    Passage after = passages.after(known);
    if (after != null && after.leans()) {
      offer(after);
    }
  }

  private boolean isReached(DigestOptions.Length length, int words) {
    return switch (length) {
      case DigestOptions.Length.Words it -> words >= it.words();
      case DigestOptions.Length.Sentences it -> told.size() >= it.count();
    };
  }

  private @Nullable Passage next() {
    while (!offers.isEmpty()) {
      Budget.check();
      Passage passage = offers.remove().passage();
      double gain = gain(passage);
      Offer second = offers.peek();
      if (second != null && gain < second.gain()) {
        offers.add(new Offer(passage, gain));
      } else if (isUnlikeTold(passage)) {
        List<Passage> versions = news.apply(passage);
        Optional<Passage> best = versions.stream().filter(this::isUnlikeTold).findFirst();
        if (best.isPresent()) {
          return best.get();
        }
        if (versions.isEmpty()) {
          offerAfter(passage);
        }
      }
    }
    return null;
  }

  private void offer(Passage passage) {
    if (passage.isTellable()) {
      offers.add(new Offer(passage, gain(passage)));
    }
  }

  private double gain(Passage passage) {
    double added =
        TERMS * terms.added(passage.terms()) + (1 - TERMS) * pairs.added(passage.pairs());
    return worth.of(passage, tops.left(passage.document()))
        * StrictMath.pow(terms.fresh(passage.terms()), FRESH_POWER)
        * added
        / StrictMath.pow(passage.wordCount(), LENGTH_POWER);
  }

  private boolean isUnlikeTold(Passage passage) {
    return told.stream().noneMatch(other -> saysAgain(passage, other));
  }

  /** Whether a passage says what another one says, or hardly anything else. */
  static boolean saysAgain(Passage passage, Passage other) {
    int fewer = Math.min(passage.terms().length, other.terms().length);
    return shared(passage.terms(), other.terms()) > OVERLAP * fewer
        || Alike.same(passage.words(), other.words());
  }

  private static int shared(int[] some, int[] others) {
    int shared = 0;
    for (int one : some) {
      for (int other : others) {
        shared += one == other ? 1 : 0;
      }
    }
    return shared;
  }
}
