package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Sequencer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Port: the articles, one per document, and their list. Every method throws {@link
 * UnavailableException} where the store cannot answer now.
 */
public interface SummaryStore {

  /**
   * Writes an article unless a newer event of its object was written before.
   *
   * @param text the document's text, or where it lies; null for a failed document
   */
  Written save(Article article, @Nullable StoredText text, Sequencer sequencer);

  /**
   * Replaces the article by a tombstone, unless a newer event was written before. The tombstone
   * keeps a late, older event from bringing the article back, and expires after a while.
   */
  Written remove(DocumentId id, Sequencer sequencer, Instant now);

  /** As {@link #remove}, at the sequencer that the article itself has; false where none is kept. */
  boolean remove(DocumentId id, Instant now);

  Optional<Kept> find(DocumentId id);

  /** At most {@code limit} articles that match, newest first, below {@code before}. */
  Page list(ArticleFilter filter, @Nullable String before, int limit);

  /** What came of a write. */
  sealed interface Written {

    /**
     * It was written.
     *
     * @param replaced the text that lay elsewhere for the article it replaced, to be deleted
     */
    record Stored(Optional<String> replaced) implements Written {}

    /** This very event was written before; its index was made whole again. */
    record Duplicate() implements Written {}

    /** A newer event was written before. */
    record Stale() implements Written {}
  }

  /** An article as kept. */
  record Kept(Article article, Optional<StoredText> text, Sequencer sequencer) {}

  /** A document's text: beside its article, or under a name in the {@link TextStore}. */
  sealed interface StoredText {

    record Inline(String text) implements StoredText {}

    record Elsewhere(String name) implements StoredText {}
  }

  /**
   * A page of the list.
   *
   * @param next the position to go on from, where there is more
   */
  record Page(List<Article> articles, Optional<String> next) {
    public Page {
      articles = List.copyOf(articles);
    }
  }
}
