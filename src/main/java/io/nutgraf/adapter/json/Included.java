package io.nutgraf.adapter.json;

/**
 * What an answer holds of a document beside its summary, what it counts in, and how sure it is.
 *
 * @param text the document's text
 * @param structure the layout of the text
 * @param sentences all of its sentences, each with what it is a part of
 * @param codePoints offsets and lengths in code points instead of UTF-16 code units
 * @param minConfidence with which names and dates are told at least, 0..1
 */
public record Included(
    boolean text, boolean structure, boolean sentences, boolean codePoints, double minConfidence) {

  Offsets offsets(String documentText) {
    return codePoints ? Offsets.codePoints(documentText) : Offsets.UTF16;
  }
}
