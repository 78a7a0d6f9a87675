package io.nutgraf.local;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.model.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds the articles against the drop folder, once, at a start. A run that was killed after it
 * wrote an article and before it noted the file leaves an article that nobody would miss: if the
 * file is deleted before the next start, no watch ever tells of it. Takes a page of articles at a
 * time, beside everything else.
 */
final class Stocktaking implements AutoCloseable {
  private static final int PAGE = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SummaryStore articles;
  private final KnownFiles known;
  private final Set<String> watched;
  private final DropKeys keys;
  private final Consumer<Change> onGone;
  private final Thread thread =
      Thread.ofPlatform().name("stocktaking").daemon().unstarted(this::run);

  private Stocktaking(
      SummaryStore articles, KnownFiles known, DropKeys keys, Consumer<Change> onGone) {
    this.articles = articles;
    this.known = known;
    this.watched = known.states().keySet();
    this.keys = keys;
    this.onGone = onGone;
  }

  /**
   * Starts it.
   *
   * @param known files whose removal the watch tells of
   * @param onGone is told that the object of an article is gone
   */
  static Stocktaking start(
      SummaryStore articles, KnownFiles known, DropKeys keys, Consumer<Change> onGone) {
    var stocktaking = new Stocktaking(articles, known, keys, onGone);
    stocktaking.thread.start();
    return stocktaking;
  }

  private void run() {
    try {
      @Nullable String position = null;
      do {
        SummaryStore.Page page = articles.list(ArticleFilter.ALL, position, PAGE);
        page.articles().forEach(this::look);
        position = page.next().orElse(null);
      } while (position != null && !Thread.currentThread().isInterrupted());
    } catch (RuntimeException e) {
      if (!Thread.currentThread().isInterrupted()) {
        System.getLogger("local").log(System.Logger.Level.WARNING, "not all articles seen", e);
      }
    }
  }

  /** The sequencer comes first: a file that is found missing after it can only come back later. */
  private void look(Article article) {
    String key = article.source().location().key();
    if (key.startsWith(keys.prefix()) && !watched.contains(key) && keys.isGone(key)) {
      long sequencer = known.nextSequencer();
      if (keys.isGone(key)) {
        onGone.accept(new Change(key, null, sequencer, Instant.now()));
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
