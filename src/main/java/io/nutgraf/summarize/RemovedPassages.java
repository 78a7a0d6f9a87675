package io.nutgraf.summarize;

import io.nutgraf.model.Noise;
import java.util.List;

/**
 * What a summary tells of the noise in its document: all of it, up to a size that a record and an
 * answer can hold, so that a page of nothing but noise is no page that gets lost.
 */
final class RemovedPassages {

  /** How many passages are told at most. */
  static final int MOST = 1_000;

  /** How long they are together at most, in UTF-16 code units. */
  static final int MOST_UNITS = 60_000;

  private RemovedPassages() {}

  /** The first passages of {@code noise}, which is in document order; most often all. */
  static List<Noise> told(List<Noise> noise) {
    int count = 0;
    int units = 0;
    while (count < noise.size() && count < MOST) {
      units += noise.get(count).excerpt().length();
      if (units > MOST_UNITS) {
        break;
      }
      count++;
    }
    return noise.subList(0, count);
  }
}
