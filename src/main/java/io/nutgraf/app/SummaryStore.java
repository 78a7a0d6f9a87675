package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Sequencer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Port: the articles, one per document, and their list. Every method throws {@link
 * UnavailableException} where the store cannot answer now.
 *
 * <p>A write that fails halfway is made whole by writing the same event again. Texts in the {@link
 * TextStore} are their writer's: put before the article that names them, deleted once a write says
 * that they are {@linkplain Written#obsolete() obsolete}, which every write says until {@link
 * #forgetObsolete}.
 */
public interface SummaryStore {

  /**
   * How long the tombstone of an object that is gone stands, in days: longer than S3's lifecycle
   * keeps what was removed (30), the event of its end can wait in the queue (14) and among the dead
   * letters (14), and a month for what is late: the lifecycle works at midnights and takes its
   * time, dead letters are sent again by hand. {@code template.yaml} sets the three; a test holds
   * them against this.
   */
  Duration TOMBSTONE_LIFE = Duration.ofDays(30 + 14 + 14 + 32);

  /**
   * Whether an article says no more than that its document could not be handled. The same event may
   * replace it: it was handled after all.
   */
  static boolean isGivenUp(Article article) {
    return article instanceof Article.Failed failed
        && failed.rejection().code() == RejectionCode.INTERNAL_ERROR;
  }

  /**
   * Writes an article unless a newer event of its object was written before.
   *
   * @param text the document's text, or where it lies; null for a failed document
   */
  Written save(Article article, @Nullable StoredText text, Sequencer sequencer);

  /**
   * Writes what this version of the summarizer makes of a document in the place of what another
   * made of it: of that very article only, which {@code sequencer} and {@code madeBy} tell. Where a
   * newer event came, where the article was removed, and where it has been made anew, what is there
   * stays. So does a summary that {@code article} would replace by a failure: better an older one
   * than none.
   *
   * @param madeBy the version that made the article which is replaced; null for one that does not
   *     tell
   */
  Written renew(
      Article article, @Nullable StoredText text, Sequencer sequencer, @Nullable String madeBy);

  /**
   * Whether {@code fresh}, of the same event, may take the place of {@code kept}; see {@link
   * #renew}.
   */
  static boolean isRenewed(Article kept, Article fresh, @Nullable String madeBy) {
    return Objects.equals(kept.madeBy(), madeBy)
        && !Objects.equals(kept.madeBy(), fresh.madeBy())
        && (fresh instanceof Article.Succeeded || kept instanceof Article.Failed);
  }

  /**
   * Replaces the article by a tombstone, unless a newer event was written before. The tombstone
   * keeps a late, older event from bringing the article back, and expires after a while.
   */
  Written remove(DocumentId id, Sequencer sequencer, Instant now);

  /**
   * As {@link #remove(DocumentId, Sequencer, Instant)}, at the sequencer that the article itself
   * has; empty where there is neither an article nor anything left of one to clear. The object may
   * still be there: its version stays without an article, though a later event find it again, as
   * the removal of an older version does. This tombstone says so as long as nothing else happens to
   * the object, and does not expire.
   */
  Optional<Written> remove(DocumentId id);

  /** Says that {@code names}, which a write called obsolete, are deleted. */
  void forgetObsolete(DocumentId id, List<String> names);

  Optional<Kept> find(DocumentId id);

  /** The sequencer of the newest event that was written, be it an article's or a tombstone's. */
  Optional<Sequencer> newest(DocumentId id);

  /**
   * Articles that match, newest day first, then the last uploaded first.
   *
   * @param before the position to go on from, that a page before gave; null for the start
   * @param limit how many at most; a page may hold fewer and still have a next one
   */
  Page list(ArticleFilter filter, @Nullable String before, int limit);

  /**
   * Some documents that have an article or a tombstone, in an order that holds for all: each once,
   * as those after the last are asked for again and again.
   *
   * @param last null for the start
   * @return empty after the last
   */
  List<DocumentId> after(@Nullable DocumentId last);

  /**
   * Whether the rows by which an article is found are those of {@code features}; true where there
   * is no article. Where they are not, {@link #renew} brings them in line, though nothing else is
   * to be renewed.
   */
  boolean isIndexedFor(DocumentId id, Features features);

  /** What came of a write. */
  sealed interface Written {

    /** The names of texts that no article needs any longer, to be deleted. */
    List<String> obsolete();

    /** It was written. */
    record Stored(List<String> obsolete) implements Written {
      public Stored {
        obsolete = List.copyOf(obsolete);
      }
    }

    /**
     * This very event was written before, and not {@linkplain #isGivenUp given up}, or its version
     * was removed on request, or there was nothing to {@linkplain #renew}; the index was made whole
     * again.
     */
    record Duplicate(List<String> obsolete) implements Written {
      public Duplicate {
        obsolete = List.copyOf(obsolete);
      }
    }

    /** A newer event was written before. */
    record Stale(List<String> obsolete) implements Written {
      public Stale {
        obsolete = List.copyOf(obsolete);
      }
    }
  }

  /** An article as kept. */
  record Kept(Article article, Optional<StoredText> text, Sequencer sequencer) {}

  /**
   * A document's text and, if that is known, its layout in the notation of {@link KeptLayout}: both
   * beside its article, or both under names in the {@link TextStore}.
   */
  sealed interface StoredText {

    /** What of it lies in the text store. */
    List<String> names();

    record Inline(String text, @Nullable String layout) implements StoredText {

      @Override
      public List<String> names() {
        return List.of();
      }
    }

    record Elsewhere(String name, @Nullable String layoutName) implements StoredText {

      @Override
      public List<String> names() {
        return layoutName == null ? List.of(name) : List.of(name, layoutName);
      }
    }
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
