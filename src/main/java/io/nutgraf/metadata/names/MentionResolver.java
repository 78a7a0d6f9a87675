package io.nutgraf.metadata.names;

import io.nutgraf.model.Mention;
import io.nutgraf.text.SegmentedText;
import java.util.List;

/** Joins the names that name the same. Immutable and thread-safe. */
final class MentionResolver {

  private MentionResolver() {}

  static MentionResolver standard() {
    return new MentionResolver();
  }

  /** The mentions that {@code names}, found in {@code text}, make; the most salient first. */
  List<Mention> resolve(SegmentedText text, List<NamePhrase> names) {
    return List.of();
  }
}
