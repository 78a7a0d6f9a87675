package io.nutgraf.article;

import io.nutgraf.model.Span;
import java.util.List;

/** A text with passages taken out and everything else in its place. */
final class Erasure {

  private Erasure() {}

  /** {@code text} with line breaks in the place of {@code passages}: as long as before. */
  static String of(String text, List<Span> passages) {
    if (passages.isEmpty()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    for (Span passage : passages.stream().sorted().toList()) {
      if (passage.start() > rest.length()) {
        rest.append(text, rest.length(), passage.start());
      }
      rest.repeat('\n', Math.max(0, passage.end() - rest.length()));
    }
    return rest.append(text, rest.length(), text.length()).toString();
  }
}
