package io.nutgraf.model;

import java.time.LocalDate;

/**
 * Something a reader of the summary should know, though the document was summarized.
 *
 * @param code stable, in snake case: {@code invalid_characters_replaced}
 * @param detail one clear sentence for a person
 */
public record Warning(String code, String detail) {

  public static Warning invalidCharactersReplaced() {
    return new Warning(
        "invalid_characters_replaced", "Invalid characters were replaced by U+FFFD.");
  }

  /** That {@code charset} is no more than the likeliest one. */
  public static Warning charsetUncertain(String charset) {
    return new Warning(
        "charset_uncertain",
        "The character set could not be told for sure; the text was read as " + charset + ".");
  }

  public static Warning controlCharactersKept() {
    return new Warning("control_characters_kept", "The text holds control characters.");
  }

  public static Warning languageUndetermined() {
    return new Warning("language_undetermined", "The language could not be told.");
  }

  /** That an empty list of mentions says nothing. */
  public static Warning namesNotRead() {
    return new Warning(
        "names_not_read",
        "Names of persons, places and organizations are not read in the language.");
  }

  public static Warning removedShortened() {
    return new Warning("removed_shortened", "Only the first of the removed passages are listed.");
  }

  public static Warning metadataShortened() {
    return new Warning(
        "metadata_shortened",
        "The document has more names, quotations, dates or phrases than are listed.");
  }

  public static Warning notAnArticle() {
    return new Warning(
        "not_an_article",
        "The page is no article but a wall, a notice of an error or a list of other pages.");
  }

  public static Warning shortDocument() {
    return new Warning("short_document", "The document has no more sentences than were asked for.");
  }

  /** That a digest was made of the newest documents only, {@code count} of them. */
  public static Warning documentsLeftOut(int count, LocalDate oldest) {
    return new Warning(
        "documents_left_out",
        "More documents match than are read; these are the newest %d, back to %s. Narrow from, or"
                .formatted(count, oldest)
            + " name a person, an organization, a place or a key phrase.");
  }

  public static Warning recordPartlyRead() {
    return new Warning(
        "record_partly_read",
        "The record was written by another version of Nutgraf; what this one does not know is"
            + " left out.");
  }

  public static Warning otherSummarizer() {
    return new Warning(
        "other_summarizer",
        "Another version of Nutgraf made this summary; this one may make another.");
  }

  public static Warning noveltyLimited() {
    return new Warning(
        "novelty_limited",
        "More came before the document than is remembered; it was held against the first of it.");
  }

  public static Warning noveltyPartial() {
    return new Warning(
        "novelty_partial",
        "More documents share sentences with this one than were looked at; a first one or a"
            + " changed sentence may have been missed.");
  }
}
