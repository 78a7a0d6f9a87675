package io.nutgraf.app;

import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.SummaryStore.Written;
import io.nutgraf.model.DocumentId;
import java.util.List;
import java.util.Optional;

/**
 * Removes an article with its text and its place in every list. Whatever step an outage stops it
 * at, the same call again does the rest.
 */
public final class DeleteArticle {

  private final SummaryStore articles;
  private final TextShelf texts;
  private final IndexSentences sentences;
  private final DropFolder folder;

  /**
   * @param sentences follows what is removed here
   */
  public DeleteArticle(
      SummaryStore articles, TextStore texts, IndexSentences sentences, DropFolder folder) {
    this.articles = articles;
    this.texts = new TextShelf(texts, articles);
    this.sentences = sentences;
    this.folder = folder;
  }

  /**
   * Removes it; false where there is none.
   *
   * @param object true to remove the dropped object too. It goes first: once the article is gone,
   *     nobody knows where the object lies
   */
  public boolean delete(DocumentId id, boolean object) {
    Optional<Kept> kept = articles.find(id);
    if (object && kept.isPresent()) {
      folder.delete(kept.get().article().source().location());
    }
    Optional<Written> removed = articles.remove(id);
    removed.ifPresent(written -> texts.clear(id, written));
    articles.newest(id).ifPresent(newest -> texts.sweep(id, newest, List.of()));
    sentences.follow(id);
    // The event of the object that was deleted may have been faster: gone is gone.
    return kept.isPresent() || removed.isPresent();
  }
}
