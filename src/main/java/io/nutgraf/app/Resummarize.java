package io.nutgraf.app;

import io.nutgraf.app.SummaryStore.Page;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.summarize.Summarizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Has every article made anew that another version of the summarizer made: of each, the queue of
 * the drop folder is told, and who takes documents from there does the work. It holds nothing of
 * its own: whatever ends it, the next run finds what is left to do in the articles themselves, and
 * to tell of an article twice changes nothing.
 */
public final class Resummarize {

  /**
   * How many articles the queue is told of that are not known to be done: enough for all handlers
   * at a time, and so few that a document that is dropped meanwhile waits for seconds only.
   */
  static final int MOST_UNDER_WAY = 1_000;

  /** How long nothing may come of what was sent. */
  public static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int PAGE = 100;

  private final SummaryStore articles;
  private final RenewalQueue queue;
  private final InstantSource clock;
  private final Pause pause;

  /** Waits a while before it is looked again what has become of what was sent. */
  @FunctionalInterface
  public interface Pause {
    void pause() throws InterruptedException;
  }

  public Resummarize(SummaryStore articles, RenewalQueue queue, InstantSource clock, Pause pause) {
    this.articles = articles;
    this.queue = queue;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * All articles, counted.
   *
   * @param articles how many there are
   * @param outdated those that another version made
   */
  public record Census(int articles, List<DocumentId> outdated) {
    public Census {
      outdated = List.copyOf(outdated);
    }
  }

  /**
   * How far it has come.
   *
   * @param sent of how many articles the queue was told
   * @param renewed how many are up to date by now, or have been removed
   * @param left how many are not
   */
  public record Progress(int sent, int renewed, int left) {}

  /**
   * What came of it.
   *
   * @param progress how far it has come
   * @param untouched of whose articles the queue was told, and which are as they were: an object
   *     may be gone, or its document not be summarized any longer; or all of them wait
   * @param otherVersion the version that makes the articles there, where it is not this one
   */
  public record Result(
      Progress progress, List<ObjectLocation> untouched, Optional<String> otherVersion) {
    public Result {
      untouched = List.copyOf(untouched);
    }
  }

  /** Whether another version of the summarizer made an article, or one that cannot be told. */
  public static boolean isOutdated(Article article) {
    return !Summarizer.VERSION.equals(article.madeBy());
  }

  /**
   * Goes through all articles.
   *
   * @param looked is told how many it has seen, again and again
   * @throws UnavailableException if the store cannot answer now
   */
  public Census count(IntConsumer looked) {
    int count = 0;
    var outdated = new ArrayList<DocumentId>();
    @Nullable String position = null;
    do {
      Page page = articles.list(ArticleFilter.ALL, position, PAGE);
      page.articles().stream()
          .filter(Resummarize::isOutdated)
          .map(Article::id)
          .forEach(outdated::add);
      count += page.articles().size();
      looked.accept(count);
      position = page.next().orElse(null);
    } while (position != null);
    return new Census(count, outdated);
  }

  /**
   * Has those made anew that {@code census} found out of date, and waits until they are, or until
   * nothing has come of what was sent for {@link #PATIENCE}.
   *
   * @param told is told how far it has come, again and again
   * @throws UnavailableException if the store or the queue cannot answer now
   */
  public Result run(Census census, Consumer<Progress> told) throws InterruptedException {
    var renewals = new Renewals(census.outdated(), this::outdated, queue, clock);
    renewals.run(pause, told);
    return new Result(renewals.progress(), renewals.untouched(), renewals.otherVersion());
  }

  /** What the queue is to be told of an article; empty where there is nothing to tell. */
  private Optional<ObjectEvent> outdated(DocumentId id) {
    return articles
        .find(id)
        .filter(kept -> isOutdated(kept.article()))
        .map(kept -> ObjectEvent.outdated(kept, clock.instant()));
  }

  /** Whether two events tell of the very same article, whenever they were made. */
  static boolean isSame(ObjectEvent one, ObjectEvent other) {
    return one.sequencer().equals(other.sequencer())
        && Objects.equals(one.madeBy(), other.madeBy());
  }
}
