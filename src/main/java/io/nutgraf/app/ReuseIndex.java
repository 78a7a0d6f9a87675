package io.nutgraf.app;

import io.nutgraf.model.DocumentId;
import java.util.Collection;
import java.util.Optional;

/**
 * Port: the sentences of all documents, found by their keys. It is derived: whatever is lost of it,
 * {@link IndexSentences} makes again of the articles. Every method throws {@link
 * UnavailableException} where the index cannot answer now.
 *
 * <p>A document is in it by its signature, and by a row for each of its sentences, {@link
 * #MOST_ROWS} at most. Only what the signature says counts: a row that it does not stand for is one
 * that somebody is about to delete.
 */
public interface ReuseIndex extends SentenceLookup {

  /** So many sentences of a document are compared with others: the first ones. */
  int MOST_SENTENCES = 256;

  /** So many sentences of a document can be found at most. */
  int MOST_ROWS = 64;

  /** So many sentences of a document are looked up by a second key too. */
  int MOST_SECOND_KEYS = 20;

  /** The most signatures that are asked for at once. */
  int MOST_SIGNATURES = 40;

  /** A document's signature, as it is now. */
  Optional<Signature> find(DocumentId id);

  /**
   * Makes {@code wanted} what the index says of its document, and has no row of another signature
   * of it left: neither of one that it replaces nor of {@code touched}.
   *
   * @param touched signatures of the document that may have rows, whatever the index says now
   * @param whole whether to write all rows of {@code wanted}; else only those that the change
   *     needs, as others wrote the rest
   */
  void bring(Signature wanted, Collection<Signature> touched, boolean whole);

  /** Takes the document out of the index, and all rows of it and of {@code touched}. */
  void clear(DocumentId id, Collection<Signature> touched);
}
