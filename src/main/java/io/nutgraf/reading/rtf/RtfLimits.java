package io.nutgraf.reading.rtf;

/**
 * How much of an RTF file is taken.
 *
 * @param depth how deep groups may lie in each other; what is deeper ends the text
 * @param text how long the text may be, in UTF-16 code units; beyond, {@code document_too_large}
 */
public record RtfLimits(int depth, int text) {

  /** Far beyond what word processors write. */
  public static final RtfLimits STANDARD = new RtfLimits(2_000, 30_000_000);
}
