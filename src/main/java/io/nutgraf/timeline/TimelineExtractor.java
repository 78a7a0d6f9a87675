package io.nutgraf.timeline;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.Budget;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what is dated, and when that was: by the words and the grammar that a language's {@code
 * dates.txt} states, in English expressions of every kind.
 *
 * <p>What counts from another day needs to know it: where the day of writing is unknown, only dates
 * that say their year are listed. Immutable and thread-safe.
 */
public final class TimelineExtractor {

  /**
   * So that memory is bounded: beyond as many dates, the rest of a document is not read. No summary
   * tells half as many.
   */
  private static final int MOST_DATES = 200_000;

  private TimelineExtractor() {}

  public static TimelineExtractor standard() {
    return new TimelineExtractor();
  }

  /**
   * The dates in {@code text}, up to {@value #MOST_DATES}, in the order of time and then of the
   * text. They count from the day on which it was published.
   */
  public List<DateMention> extract(ReadText text) {
    TimelineReader reader = new TimelineReader(text);
    reader.readPrefix();
    for (Span line : text.lines()) {
      Budget.check();
      if (reader.dates().size() >= MOST_DATES) {
        break;
      }
      reader.read(line);
    }
    return reader.dates().stream()
        .sorted(
            Comparator.comparing(TimelineReader.Dated::first)
                .thenComparing(dated -> dated.mention().excerpt().span()))
        .map(TimelineReader.Dated::mention)
        .toList();
  }
}
