package io.nutgraf.article;

import io.nutgraf.model.Headline;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A text with passages taken out and everything else in its place. */
public final class Erasure {

  private Erasure() {}

  /** {@code text} with line breaks in the place of {@code noise}: as long as before. */
  public static String of(String text, List<Noise> noise) {
    if (noise.isEmpty()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    for (Noise one : noise) {
      Span span = one.excerpt().span();
      rest.append(text, rest.length(), span.start()).repeat('\n', span.length());
    }
    return rest.append(text, rest.length(), text.length()).toString();
  }

  /** The same for a headline, where it stands in the text. */
  public static String of(String text, Optional<Headline> headline) {
    return headline.map(Headline::span).map(span -> of(text, span)).orElse(text);
  }

  /** The same for any passages. */
  public static String of(String text, Collection<Span> spans) {
    String rest = text;
    for (Span span : spans) {
      rest = of(rest, span);
    }
    return rest;
  }

  /** The same for one passage. */
  public static String of(String text, Span span) {
    return text.substring(0, span.start())
        + "\n".repeat(span.length())
        + text.substring(span.end());
  }
}
