package io.nutgraf.article;

import io.nutgraf.article.NoiseRule.Place;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Noise;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before the line that a document begins with, or behind that which it ends with: the
 * licence of an electronic book, the notes that a release closes with, readers' comments.
 *
 * @param noise that
 * @param inside the lines between
 */
record Frame(List<Noise> noise, List<TextLine> inside) {

  private static final Set<Place> HEAD = EnumSet.of(Place.HEAD);
  private static final Set<Place> TAIL = EnumSet.of(Place.TAIL);

  Frame {
    noise = List.copyOf(noise);
    inside = List.copyOf(inside);
  }

  /** That of {@code text} with {@code lines}. */
  static Frame of(String text, List<TextLine> lines) {
    int from = 0;
    int to = lines.size();
    Noise.Kind before = Noise.Kind.NAVIGATION;
    Noise.Kind behind = Noise.Kind.NAVIGATION;
    for (int i = 0; i < to; i++) {
      Budget.check();
      TextLine line = lines.get(i);
      boolean isEarly = 2 * line.span().start() < text.length();
      Optional<NoiseRule> head = isEarly ? matching(text, line, HEAD) : Optional.empty();
      if (head.isPresent()) {
        from = i + 1;
        before = head.get().kind();
      }
      boolean isLate = 3L * line.span().start() > text.length();
      Optional<NoiseRule> tail = isLate ? matching(text, line, TAIL) : Optional.empty();
      if (tail.isPresent()) {
        to = i;
        behind = tail.get().kind();
      }
    }
    List<Noise> noise = new ArrayList<>();
    add(noise, text, lines.subList(0, from), before);
    add(noise, text, lines.subList(to, lines.size()), behind);
    return new Frame(noise, lines.subList(from, to));
  }

  private static Optional<NoiseRule> matching(String text, TextLine line, Set<Place> places) {
    return NoiseRule.matching(text, line.span(), places);
  }

  private static void add(List<Noise> noise, String text, List<TextLine> lines, Noise.Kind kind) {
    lines.forEach(line -> noise.add(new Noise(Excerpt.of(text, line.span()), kind)));
  }
}
