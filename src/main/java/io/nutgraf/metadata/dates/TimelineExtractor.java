package io.nutgraf.metadata.dates;

import io.nutgraf.model.DateMention;
import io.nutgraf.model.Published;
import io.nutgraf.text.SegmentedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is dated, and when that was. Immutable and thread-safe. */
public final class TimelineExtractor {

  private TimelineExtractor() {}

  public static TimelineExtractor standard() {
    return new TimelineExtractor();
  }

  /** The dates in {@code text} in the order of time, counted from {@code published}. */
  public List<DateMention> extract(SegmentedText text, @Nullable Published published) {
    return List.of();
  }
}
