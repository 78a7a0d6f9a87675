package io.nutgraf.reuse;

import io.nutgraf.model.Span;
import java.util.List;

/**
 * A sentence as it is compared without its text.
 *
 * @param span where it stands in its document's text
 * @param keys what it is looked up by; versions of a sentence mostly share one. None where only the
 *     words were kept
 * @param words its words
 */
public record Fingerprint(Span span, List<Long> keys, WordHashes words) {

  /** A shorter sentence says too little to be anybody's. */
  public static final int FEWEST_WORDS = 6;

  public Fingerprint {
    keys = List.copyOf(keys);
  }
}
