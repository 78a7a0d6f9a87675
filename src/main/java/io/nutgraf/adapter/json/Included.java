package io.nutgraf.adapter.json;

/**
 * What an answer holds of a document beside its summary, and what it counts in.
 *
 * @param text the document's text
 * @param structure the layout of the text
 * @param sentences all of its sentences but noise
 * @param codePoints offsets and lengths in code points instead of UTF-16 code units
 */
public record Included(boolean text, boolean structure, boolean sentences, boolean codePoints) {

  Offsets offsets(String documentText) {
    return codePoints ? Offsets.codePoints(documentText) : Offsets.UTF16;
  }
}
