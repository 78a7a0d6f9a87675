package io.nutgraf.reading.pdf;

/**
 * Marked content (ISO 32000-1, 14.6).
 *
 * @param id by which the structure tree names it, on its page; -1 for none
 * @param isArtifact true for what is no part of the document: running heads, page numbers
 * @param isHidden true on a layer that is not shown
 */
record Mark(int id, boolean isArtifact, boolean isHidden) {

  static final Mark NONE = new Mark(-1, false, false);
}
