package io.nutgraf.reuse;

import io.nutgraf.text.Hashes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much two documents have in common word for word: the share of a document's words that lie in
 * runs of {@value #RUN} words which the other has too. Only sentences of {@value
 * Fingerprint#FEWEST_WORDS} words or more count; a run may go on in the next one.
 *
 * @param ofThis the share of the first document's words, 0..1
 * @param ofOther that of the other's
 */
public record Overlap(double ofThis, double ofOther) {

  /** What two documents are to each other. */
  public enum Kind {
    /** Most of each is in the other. */
    DUPLICATE,
    /** Most of one is in the other. */
    CONTAINED,
    /** They share passages. */
    OVERLAP,
    /** They share a sentence, or nothing. */
    NONE
  }

  private static final int RUN = 8;
  private static final double MOST = 0.7;
  private static final double SOME = 0.1;

  public static Overlap of(Fingerprints one, Fingerprints other) {
    int[] words = words(one);
    int[] others = words(other);
    return new Overlap(covered(words, runs(others)), covered(others, runs(words)));
  }

  /** What the documents are to each other. */
  public Kind kind() {
    double more = Math.max(ofThis, ofOther);
    if (Math.min(ofThis, ofOther) >= MOST) {
      return Kind.DUPLICATE;
    }
    return more >= MOST ? Kind.CONTAINED : more >= SOME ? Kind.OVERLAP : Kind.NONE;
  }

  private static int[] words(Fingerprints document) {
    List<Fingerprint> prints = document.prints();
    int[] words = new int[prints.stream().mapToInt(print -> print.words().size()).sum()];
    int count = 0;
    for (Fingerprint print : prints) {
      for (int i = 0; i < print.words().size(); i++) {
        words[count++] = print.words().at(i);
      }
    }
    return words;
  }

  private static Set<Long> runs(int[] words) {
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(run(words, i));
    }
    return runs;
  }

  private static double covered(int[] words, Set<Long> runs) {
    int covered = 0;
    int end = 0; // of the runs so far
    for (int i = 0; i + RUN <= words.length; i++) {
      if (runs.contains(run(words, i))) {
        covered += i + RUN - Math.max(i, end);
        end = i + RUN;
      }
    }
    return words.length == 0 ? 0 : (double) covered / words.length;
  }

  private static long run(int[] words, int from) {
    long run = 0;
    for (int i = from; i < from + RUN; i++) {
      run = Hashes.join(run, words[i]);
    }
    return run;
  }
}
