package io.nutgraf.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read.
 *
 * @param text its text: the decoded file, untouched, or what was extracted of it; no lone surrogate
 * @param structure its layout, where that is known; all of its blocks stand in the text
 * @param stated what its caller, its markup or its headers state of it
 * @param referenceDate the day that the caller or the object's metadata gives as the document's own
 * @param uploadedOn the day it was uploaded, in UTC; the last resort for dates without a year
 * @param readOn the day it is read, in UTC, by the clock of whoever has it read; null where no
 *     clock was asked
 * @param warnings what went wrong in reading it, though it was read
 */
public record Document(
    String text,
    Structure structure,
    Stated stated,
    @Nullable LocalDate referenceDate,
    @Nullable LocalDate uploadedOn,
    @Nullable LocalDate readOn,
    List<Warning> warnings) {

  public Document {
    if (!Surrogates.arePaired(text)) {
      throw new IllegalArgumentException("lone surrogate in the text");
    }
    if (!structure.fits(text)) {
      throw new IllegalArgumentException("blocks that do not stand in the text");
    }
    warnings = List.copyOf(warnings);
  }

  /** A plain text, with nothing known about it, repaired as by the longer {@code of}. */
  public static Document of(String text) {
    return of(text, null, null, null);
  }

  /**
   * A plain text from a caller. Lone surrogates, which JSON may smuggle in, are replaced one for
   * one by U+FFFD, so that offsets stay; a warning says so.
   */
  public static Document of(
      String text,
      @Nullable String title,
      @Nullable LocalDate referenceDate,
      @Nullable LocalDate uploadedOn) {
    String repaired = Surrogates.repair(text);
    List<Warning> warnings =
        repaired.equals(text) ? List.of() : List.of(Warning.invalidCharactersReplaced());
    Stated stated = Stated.NOTHING.titledBy(title);
    return new Document(
        repaired, Structure.UNKNOWN, stated, referenceDate, uploadedOn, null, warnings);
  }

  /** The same, read on {@code day}. */
  public Document asReadOn(LocalDate day) {
    return new Document(text, structure, stated, referenceDate, uploadedOn, day, warnings);
  }

  /**
   * The last day that it can be of: that of its upload or, where none is known, the day after it is
   * read, for the clocks of the world differ by no more, or what its caller states. Null where
   * nothing of this is known.
   */
  public @Nullable LocalDate latestDay() {
    if (uploadedOn != null || readOn == null) {
      return uploadedOn;
    }
    LocalDate tomorrow = readOn.plusDays(1);
    return referenceDate == null || referenceDate.isBefore(tomorrow) ? tomorrow : referenceDate;
  }

  /** The title that is stated and the most to be trusted; null where none is. */
  public @Nullable String title() {
    return stated.title().map(Stated.Words::text).orElse(null);
  }

  /** True where no letter and no digit stands in the text: nothing that could be summarized. */
  public boolean isWordless() {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
