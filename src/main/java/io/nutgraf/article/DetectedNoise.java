package io.nutgraf.article;

import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

  /** These and {@code others}, which stand apart from them. */
  DetectedNoise with(List<Noise> others) {
    return others.isEmpty()
        ? this
        : new DetectedNoise(
            Stream.concat(passages.stream(), others.stream())
                .sorted(Comparator.comparing(noise -> noise.excerpt().span()))
                .toList(),
            prefixes);
  }

  /** Where those of the passages stand that were told by their words, in document order. */
  List<Span> lines() {
    return spans(passage -> !Layout.isNoise(passage.kind())).toList();
  }

  /** Where those of the passages stand of which the layout tells, in document order. */
  Stream<Span> layout() {
    return spans(passage -> Layout.isNoise(passage.kind()));
  }

  /** Where the passages stand, in document order. */
  List<Span> spans() {
    return spans(_ -> true).toList();
  }

  private Stream<Span> spans(Predicate<Noise> which) {
    return passages.stream().filter(which).map(passage -> passage.excerpt().span());
  }
}
