package io.nutgraf.reuse;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first of a document's keys in an order by hash, which is the same for all documents: of what
 * two documents share, the same are first in both (a bottom-k sketch; Broder, "On the resemblance
 * and containment of documents", 1997).
 */
public final class FirstKeys {

  /** Spreads keys evenly: they were chosen for being low. */
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private FirstKeys() {}

  /**
   * Of {@code keys} the first, each once, in that order.
   *
   * @param most how many at most
   */
  public static List<Long> of(Collection<Long> keys, int most) {
    return keys.stream()
        .distinct()
        .sorted(Comparator.comparingLong(FirstKeys::order))
        .limit(most)
        .toList();
  }

  /** Those of all keys of a document. */
  public static Set<Long> of(Fingerprints document, int most) {
    List<Long> keys = document.prints().stream().flatMap(it -> it.keys().stream()).toList();
    return of(keys, most).stream().collect(Collectors.toUnmodifiableSet());
  }

  private static long order(long key) {
    long mixed = (key ^ key >>> 31) * GOLDEN;
    return (mixed ^ mixed >>> 29) >>> 1;
  }
}
