package io.nutgraf.reading.html;

/**
 * What a page may hold. A tag becomes a node of some 150 bytes, with its attributes and the words
 * after it, so the tags bound the memory that the tree of a page takes.
 *
 * @param tags how many tags begin in it
 * @param depth how deep elements stand within each other; deeper ones are put beside the last
 * @param text how long its text may be, in UTF-16 code units
 */
public record HtmlLimits(int tags, int depth, int text) {

  /** Those of a function of 1 GB. The longest page of the web's standards has 300,000 tags. */
  public static final HtmlLimits STANDARD = new HtmlLimits(500_000, 500, 25_000_000);
}
