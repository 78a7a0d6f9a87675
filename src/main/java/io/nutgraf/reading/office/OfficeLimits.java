package io.nutgraf.reading.office;

/**
 * What an office document may cost. Nothing is kept of its XML but the words, so that inflated
 * bytes cost time, and words memory.
 *
 * @param mostInflated bytes that may come out of the parts that are read, all together; beyond,
 *     {@code document_too_large}
 * @param mostRatio how many bytes may come out of one that is compressed, once more than 16 MiB
 *     have; beyond, {@code malformed_document}: the densest tables reach 100, deflate ends at 1,032
 * @param mostBetween bytes of XML from one tag or stretch of words to the next, which the parser
 *     keeps whole; beyond, {@code malformed_document}
 * @param mostEntries files that may lie in the ZIP file; beyond, {@code document_too_large}
 * @param mostDepth elements that may stand within each other; beyond, {@code malformed_document}
 * @param mostPassages paragraphs, cells and notes; beyond, {@code document_too_large}
 * @param mostText UTF-16 code units of text; beyond, {@code document_too_large}
 */
record OfficeLimits(
    long mostInflated,
    int mostRatio,
    int mostBetween,
    int mostEntries,
    int mostDepth,
    int mostPassages,
    int mostText) {

  /** Bytes that may come out of the parts of a document. */
  static final int MOST_INFLATED = 256 << 20;

  /** Files that may lie in its ZIP file. */
  static final int MOST_ENTRIES = 10_000;

  /** Its paragraphs, rows and notes. */
  static final int MOST_PASSAGES = 500_000;

  static final OfficeLimits DEFAULT =
      new OfficeLimits(MOST_INFLATED, 300, 8 << 20, MOST_ENTRIES, 1_000, MOST_PASSAGES, 25 << 20);

  /** The same, or less where fewer bytes may be inflated. */
  OfficeLimits within(long inflatedBytes) {
    return new OfficeLimits(
        Math.min(mostInflated, inflatedBytes),
        mostRatio,
        mostBetween,
        mostEntries,
        mostDepth,
        mostPassages,
        mostText);
  }
}
