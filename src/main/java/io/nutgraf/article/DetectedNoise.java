package io.nutgraf.article;

import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import java.util.List;

/**
 * What of a document is no part of its article, and what was read of it all the same.
 *
 * @param passages the noise, in document order, without overlaps
 * @param prefixes what those of the passages say that are prefixes, in document order
 */
public record DetectedNoise(List<Noise> passages, List<Prefix> prefixes) {

  /** No noise. */
  public static final DetectedNoise NONE = new DetectedNoise(List.of(), List.of());

  public DetectedNoise {
    passages = List.copyOf(passages);
    prefixes = List.copyOf(prefixes);
  }

  /** Where the passages stand, in document order. */
  List<Span> spans() {
    return passages.stream().map(passage -> passage.excerpt().span()).toList();
  }
}
