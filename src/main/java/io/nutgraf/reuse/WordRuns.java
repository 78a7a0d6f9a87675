package io.nutgraf.reuse;

import io.nutgraf.model.Budget;
import io.nutgraf.text.Hashes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a document in order, and all runs of {@value #LENGTH} of them: made once, however
 * many documents it is held against. Immutable.
 */
public final class WordRuns {

  static final int LENGTH = 8;

  private final int[] words;
  private final Set<Long> runs;

  private WordRuns(int[] words) {
    this.words = words;
    this.runs = runs(words);
  }

  /** Those of a document with these sentences. */
  public static WordRuns of(Fingerprints document) {
    return of(document.prints().stream().map(Fingerprint::words).toList());
  }

  /** The same, of sentences of any length: shorter ones than are anybody's do not count. */
  static WordRuns of(List<WordHashes> sentences) {
    List<WordHashes> counting =
        sentences.stream().filter(it -> it.size() >= Fingerprint.FEWEST_WORDS).toList();
    int[] words = new int[counting.stream().mapToInt(WordHashes::size).sum()];
    int count = 0;
    for (WordHashes sentence : counting) {
      Budget.check();
      for (int i = 0; i < sentence.size(); i++) {
        words[count++] = sentence.at(i);
      }
    }
    return new WordRuns(words);
  }

  private static Set<Long> runs(int[] words) {
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + LENGTH <= words.length; i++) {
      runs.add(run(words, i));
    }
    return runs;
  }

  /** How much this document and {@code other} have in common. */
  public Overlap overlap(WordRuns other) {
    return new Overlap(shareIn(other), other.shareIn(this));
  }

  private double shareIn(WordRuns other) {
    int covered = 0;
    int end = 0; // of the runs so far
    for (int i = 0; i + LENGTH <= words.length; i++) {
      if (other.runs.contains(run(words, i))) {
        covered += i + LENGTH - Math.max(i, end);
        end = i + LENGTH;
      }
    }
    return words.length == 0 ? 0 : (double) covered / words.length;
  }

  private static long run(int[] words, int from) {
    long run = 0;
    for (int i = from; i < from + LENGTH; i++) {
      run = Hashes.join(run, words[i]);
    }
    return run;
  }
}
