package io.nutgraf.reuse;

import io.nutgraf.model.Span;
import java.util.List;

/**
 * A sentence as it is compared without its text.
 *
 * @param span where it stands in its document's text
 * @param keys what it is looked up by, first the one that an index has it under: among those of its
 *     versions is mostly that one. Of one from an index only that, or none
 * @param words its words
 */
public record Fingerprint(Span span, List<Long> keys, WordHashes words) {

  /** A shorter sentence says too little to be anybody's. */
  public static final int FEWEST_WORDS = 6;

  public Fingerprint {
    keys = List.copyOf(keys);
  }

  /** The same with the first {@code most} of its keys. */
  Fingerprint kept(int most) {
    return keys.size() > most ? new Fingerprint(span, keys.subList(0, most), words) : this;
  }
}
