package io.nutgraf.model;

/**
 * A phrase that says what a document is about.
 *
 * @param excerpt where it stands first
 * @param score 0..1, against the document's best phrase
 * @param count how often it stands in the document, 1 or more
 */
public record KeyPhrase(Excerpt excerpt, double score, int count) {

  public KeyPhrase {
    Shares.check("score", score);
    if (count < 1) {
      throw new IllegalArgumentException("a phrase stands in the document");
    }
  }
}
