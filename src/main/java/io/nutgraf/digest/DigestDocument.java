package io.nutgraf.digest;

import io.nutgraf.model.Published;
import io.nutgraf.model.StatedDay;
import io.nutgraf.model.Statement;
import io.nutgraf.model.Summary;
import io.nutgraf.reuse.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document that a digest is made of.
 *
 * @param moment its time, ISO 8601, and its id; the time of one that has none is empty
 * @param text its text; all excerpts are slices of it
 * @param summary what is known of it
 * @param statements its statements, in its order
 */
public record DigestDocument(
    Moment moment, String text, Summary summary, List<Statement> statements) {

  public DigestDocument {
    statements = List.copyOf(statements);
  }

  /** Its id. */
  public String id() {
    return moment.document();
  }

  /** The day of its publication; that of its moment where it says none. */
  Optional<LocalDate> day() {
    Published published = summary.metadata().published();
    if (published != null && published.precision().compareTo(Published.Precision.DAY) >= 0) {
      return Optional.of(published.day());
    }
    return StatedDay.beginning(moment.time());
  }
}
