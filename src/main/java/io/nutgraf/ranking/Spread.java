package io.nutgraf.ranking;

import io.nutgraf.model.Budget;
import io.nutgraf.text.HashTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Chooses from a document of many sections: what is salient in its section and speaks of what runs
 * through all of them, from as many sections as there is room for.
 *
 * <p>A sentence counts by its score times the mean, over its terms, of the share of sections that
 * the term stands in.
 */
final class Spread {

  /** A sentence that shares more than this part of its terms with a chosen one says the same. */
  private static final double SAME = .5;

  /** How many chosen sentences the others are compared with. */
  private static final int REMEMBERED = 100;

  /** After this many rounds repetitions are taken too. */
  private static final int PATIENCE = 20;

  private final SectionedDocument sections;
  private final HashTable table = new HashTable(1 << 12);

  /** By sentence: its terms, as the table numbers them. */
  private final int[][] terms;

  private final IntPredicate eligible;
  private final int[] ordered;
  private final int[] taken;
  private int size;
  private final List<BitSet> said = new ArrayList<>();

  Spread(SectionedDocument sections, float[] scores, IntPredicate eligible) {
    this.sections = sections;
    this.eligible = eligible;
    terms = new int[sections.size()][];
    taken = new int[sections.sections().size()];
    int[] standsIn = readTerms();
    ordered = ordered(scores, standsIn);
  }

  /** Returns in how many sections each term stands. */
  private int[] readTerms() {
    int[] standsIn = new int[1 << 12];
    int at = 0;
    for (MeasuredSection section : sections.sections()) {
      Budget.check();
      int[] numbers = new int[section.words().size()];
      for (int term = 0; term < numbers.length; term++) {
        numbers[term] = table.add(section.words().hashOf(term));
        if (numbers[term] >= standsIn.length) {
          standsIn = Arrays.copyOf(standsIn, 2 * standsIn.length);
        }
        standsIn[numbers[term]]++;
      }
      for (int s = 0; s < section.size(); s++) {
        terms[at++] = Arrays.stream(section.shared().terms(s)).map(t -> numbers[t]).toArray();
      }
    }
    return standsIn;
  }

  /** The sentences, those that count most first. */
  private int[] ordered(float[] scores, int[] standsIn) {
    long[] keys = new long[scores.length];
    for (int s = 0; s < keys.length; s++) {
      int sum = 0;
      for (int term : terms[s]) {
        sum += standsIn[term];
      }
      float value = scores[s] * sum / Math.max(1, terms[s].length);
      // Values are not negative: their bits have their order.
      keys[s] = (long) -Float.floatToRawIntBits(value) << 32 | s;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** At most {@code count} sentences, in document order. */
  List<Integer> choose(int count) {
    var chosen = new BitSet(terms.length);
    var done = new BitSet(terms.length);
    for (int round = 1; size < count && round <= SectionedDocument.ARTICLE; round++) {
      for (int i = 0; i < ordered.length && size < count; i++) {
        int s = ordered[i];
        if (done.get(s) || taken[sections.of(s)] >= round) {
          continue;
        }
        if (!eligible.test(s)) {
          done.set(s);
        } else if (isNew(s, round)) {
          done.set(s);
          choose(s, chosen);
        }
      }
    }
    return chosen.stream().boxed().toList();
  }

  private void choose(int sentence, BitSet chosen) {
    size++;
    taken[sections.of(sentence)]++;
    chosen.set(sentence);
    if (said.size() < REMEMBERED) {
      var own = new BitSet();
      Arrays.stream(terms[sentence]).forEach(own::set);
      said.add(own);
    }
  }

  /** Whether none of what was said holds half of the terms; in the end anything goes. */
  private boolean isNew(int sentence, int round) {
    Budget.check();
    if (round > PATIENCE) {
      return true;
    }
    for (BitSet other : said) {
      int held = 0;
      for (int term : terms[sentence]) {
        held += other.get(term) ? 1 : 0;
      }
      if (held > SAME * terms[sentence].length) {
        return false;
      }
    }
    return true;
  }
}
