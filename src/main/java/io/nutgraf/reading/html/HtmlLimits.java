package io.nutgraf.reading.html;

/**
 * What a page may hold. A tag becomes a node of some 200 bytes, with the words after it, so the
 * tags bound the memory that the tree of a page takes; 25 MB of any page that keeps these limits
 * take 400 MB at most.
 *
 * @param tags how many tags and comments begin in it
 * @param depth how deep elements stand within each other; deeper ones are put beside the last
 * @param text how long its text may be, in UTF-16 code units
 */
public record HtmlLimits(int tags, int depth, int text) {

  /** Those of a function of 1 GB. The one page of the HTML Standard has 300,000 tags. */
  public static final HtmlLimits STANDARD = new HtmlLimits(500_000, 500, 30_000_000);
}
