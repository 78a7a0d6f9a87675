package io.nutgraf.reading.format;

import java.time.LocalDate;
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

  private static final int LONGEST_ENDING = 10;

  /** The file in this one, or made of it, of which the same is stated. */
  public RawDocument holding(byte[] inside, String name, @Nullable String type) {
    return new RawDocument(inside, name, type, title, referenceDate, uploadedOn);
  }

  /** The ending of the name, as written, without its dot; empty where it has none. */
  public String ending() {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1);
    boolean named = name.chars().limit(Math.max(dot, 0)).anyMatch(c -> c != '.');
    return named && isEnding(ending) ? ending : "";
  }

  private static boolean isEnding(String letters) {
    return !letters.isEmpty()
        && letters.length() <= LONGEST_ENDING
        && isAsciiLetter(letters.charAt(0))
        && letters.chars().allMatch(c -> isAsciiLetter(c) || (c >= '0' && c <= '9'));
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
