package io.nutgraf.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read.
 *
 * @param text its text: the decoded file, untouched, or what was extracted of it; no lone surrogate
 * @param title the title that markup, file metadata or the caller states, where one is stated
 * @param referenceDate the day that the caller or the object's metadata gives as the document's own
 * @param uploadedOn the day it was uploaded, in UTC; the last resort for dates without a year
 * @param warnings what went wrong in reading it, though it was read
 */
public record Document(
    String text,
    @Nullable String title,
    @Nullable LocalDate referenceDate,
    @Nullable LocalDate uploadedOn,
    List<Warning> warnings) {

  public Document {
    warnings = List.copyOf(warnings);
  }

  /** A plain text, with nothing known about it. */
  public static Document of(String text) {
    return new Document(text, null, null, null, List.of());
  }
}
