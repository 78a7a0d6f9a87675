package io.nutgraf.reading;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document before it is read.
 *
 * @param bytes the file
 * @param fileName its name, whose ending may tell the format; empty where it has none
 * @param contentType the media type stated with it; null where none was
 * @param title the title stated with it; null where none was
 * @param referenceDate the day stated as its own; null where none was
 * @param uploadedOn the day it was uploaded, in UTC; null where it was not
 */
@SuppressWarnings("ArrayRecordComponent") // handed over whole, compared by nobody
public record RawDocument(
    byte[] bytes,
    String fileName,
    @Nullable String contentType,
    @Nullable String title,
    @Nullable LocalDate referenceDate,
    @Nullable LocalDate uploadedOn) {

  private static final Pattern ENDING = Pattern.compile("[^/.][^/]*\\.([A-Za-z][A-Za-z0-9]{0,9})$");

  /** The ending of the name, as written, without its dot; empty where it has none. */
  public String ending() {
    Matcher ending = ENDING.matcher(fileName);
    return ending.find() ? ending.group(1) : "";
  }
}
