package io.nutgraf.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Chooses from a document of many sections: what is salient in its section and speaks of what runs
 * through all of them, from as many sections as there is room for.
 *
 * <p>A sentence counts by its score times the mean, over its terms, of the share of sections that
 * the term stands in.
 */
final class Spread {

  /** A sentence that shares this much of its terms with a chosen one says the same. */
  private static final double SAME = .5;

  /** How many chosen sentences the others are compared with. */
  private static final int REMEMBERED = 100;

  /** After this many rounds repetitions are taken too. */
  private static final int PATIENCE = 20;

  private final Sections sections;
  private final IntPredicate eligible;
  private final float[] value;

  Spread(Sections sections, float[] scores, IntPredicate eligible) {
    this.sections = sections;
    this.eligible = eligible;
    value = scores.clone();
    Map<Long, Integer> standsIn = new HashMap<>();
    for (Section section : sections.sections()) {
      for (int term = 0; term < section.words().size(); term++) {
        standsIn.merge(section.words().hashOf(term), 1, Integer::sum);
      }
    }
    int at = 0;
    for (Section section : sections.sections()) {
      for (int s = 0; s < section.size(); s++) {
        value[at++] *= theme(section, s, standsIn) / sections.sections().size();
      }
    }
  }

  private static float theme(Section section, int sentence, Map<Long, Integer> standsIn) {
    int[] terms = section.shared().terms(sentence);
    int sum = 0;
    for (int term : terms) {
      sum += standsIn.getOrDefault(section.words().hashOf(term), 0);
    }
    return (float) sum / Math.max(1, terms.length);
  }

  /** At most {@code count} sentences, in document order. */
  List<Integer> choose(int count) {
    List<Integer> ordered =
        IntStream.range(0, value.length)
            .filter(eligible)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(s -> -value[s]).thenComparing(s -> s))
            .toList();
    if (ordered.size() <= count) {
      return ordered.stream().sorted().toList();
    }
    var chosen = new BitSet(value.length);
    List<Set<Long>> said = new ArrayList<>();
    int[] taken = new int[sections.sections().size()];
    for (int round = 1; said.size() < count; round++) {
      for (int s : ordered) {
        if (said.size() == count) {
          break;
        }
        if (taken[sections.of(s)] < round && !chosen.get(s) && isNew(s, said, round)) {
          taken[sections.of(s)]++;
          chosen.set(s);
          said.add(said.size() < REMEMBERED ? terms(s) : Set.of());
        }
      }
    }
    return chosen.stream().boxed().toList();
  }

  private Set<Long> terms(int sentence) {
    Section section = sections.get(sections.of(sentence));
    int[] terms = section.shared().terms(sentence - sections.start(sections.of(sentence)));
    Set<Long> hashes = new HashSet<>();
    Arrays.stream(terms).mapToObj(section.words()::hashOf).forEach(hashes::add);
    return hashes;
  }

  /** Whether none of what was said holds half of the terms; in the end anything goes. */
  private boolean isNew(int sentence, List<Set<Long>> said, int round) {
    if (round > PATIENCE) {
      return true;
    }
    Set<Long> terms = terms(sentence);
    return said.stream()
        .limit(REMEMBERED)
        .allMatch(other -> terms.stream().filter(other::contains).count() <= SAME * terms.size());
  }
}
