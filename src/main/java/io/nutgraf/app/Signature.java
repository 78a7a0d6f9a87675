package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.Fingerprints;
import io.nutgraf.reuse.Moment;

/**
 * A document as the index of sentences has it: all that others are compared with, and what is told
 * of the document where one of its sentences is found.
 *
 * @param edition the article that it is of
 * @param cited what is told of the document, in brief
 * @param prints its first sentences, {@link ReuseIndex#MOST_SENTENCES} at most
 * @param whole whether these are all that it has
 * @param form how the keys of its sentences were chosen: {@link #FORM}, or what was that before
 */
public record Signature(
    Edition edition, Cited cited, Fingerprints prints, boolean whole, int form) {

  /** Raised whenever sentences have other keys than before: so {@link Reindex} finds the old. */
  public static final int FORM = 2;

  /** That of an article with these sentences. */
  static Signature of(Article.Succeeded article, Edition edition, Fingerprints prints) {
    int count = prints.prints().size();
    boolean whole = count <= ReuseIndex.MOST_SENTENCES;
    return new Signature(
        edition,
        Cited.of(article).brief(),
        (whole ? prints : new Fingerprints(prints.prints().subList(0, ReuseIndex.MOST_SENTENCES)))
            .kept(),
        whole,
        FORM);
  }

  /**
   * The same with all keys of each sentence, to look it up; of a text with other sentences it would
   * be another's.
   *
   * @param text the document's own
   */
  Signature withAllKeys(String text) {
    return new Signature(edition, cited, Fingerprints.of(text, prints.spans()), whole, FORM);
  }

  /** The document. */
  public DocumentId id() {
    return cited.id();
  }

  /** Its place in the order of documents. */
  public Moment moment() {
    return cited.moment();
  }
}
