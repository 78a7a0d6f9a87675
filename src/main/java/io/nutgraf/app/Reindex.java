package io.nutgraf.app;

import io.nutgraf.app.Resummarize.Pause;
import io.nutgraf.app.Resummarize.Progress;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index in line with the articles and with the features that are on: what is not in it,
 * from before there was one or because its table was lost, and what is in it of a feature that is
 * off. Of each the queue of the drop folder is told, as if it were out of date; its handler finds
 * that it is not, and makes the index whole. Goes through the table of articles itself, as the
 * lists are part of the index.
 */
public final class Reindex {

  private final SummaryStore articles;
  private final ReuseIndex index;
  private final Features features;
  private final RenewalQueue queue;
  private final InstantSource clock;
  private final Pause pause;

  /**
   * @param features those that are on where the queue's handlers run
   */
  public Reindex(
      SummaryStore articles,
      ReuseIndex index,
      Features features,
      RenewalQueue queue,
      InstantSource clock,
      Pause pause) {
    this.articles = articles;
    this.index = index;
    this.features = features;
    this.queue = queue;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * How far it has come.
   *
   * @param looked how many documents were looked at
   * @param brought how many of them were brought in
   * @param last the last of those up to which all is done; where another run may go on
   */
  public record Step(int looked, int brought, @Nullable DocumentId last) {

    private Step after(List<DocumentId> lot, Progress progress) {
      return new Step(
          looked + lot.size(), brought + progress.sent() - progress.left(), lot.getLast());
    }
  }

  /**
   * What came of it.
   *
   * @param step how far it has come
   * @param untouched what stayed as it was: objects that are gone, or that this version cannot read
   */
  public record Result(Step step, List<ObjectLocation> untouched) {
    public Result {
      untouched = List.copyOf(untouched);
    }
  }

  /**
   * Goes through all documents, some at a time, and waits for each lot before the next: so nothing
   * is remembered, and what is dropped meanwhile waits for seconds only.
   *
   * @param after the document to go on from; null for the start
   * @param told is told how far it has come, again and again
   * @throws UnavailableException if a store or the queue cannot answer now
   */
  public Result run(@Nullable DocumentId after, Consumer<Step> told) throws InterruptedException {
    List<ObjectLocation> untouched = new ArrayList<>();
    var step = new Step(0, 0, after);
    List<DocumentId> lot = articles.after(after);
    while (!lot.isEmpty()) {
      var renewals = new Renewals(missing(lot), this::missing, queue, clock);
      renewals.run(pause, _ -> {});
      untouched.addAll(renewals.untouched());
      step = step.after(lot, renewals.progress());
      told.accept(step);
      lot = articles.after(lot.getLast());
    }
    return new Result(step, untouched);
  }

  private List<DocumentId> missing(List<DocumentId> ids) {
    return ids.stream().filter(id -> missing(id).isPresent()).toList();
  }

  /** What the queue is to be told of a document; empty where the index is in line with it. */
  private Optional<ObjectEvent> missing(DocumentId id) {
    return articles
        .find(id)
        .filter(kept -> !hasItsSentences(kept) || !articles.isIndexedFor(id, features))
        .map(kept -> ObjectEvent.outdated(kept, clock.instant()));
  }

  private boolean hasItsSentences(Kept kept) {
    Optional<Edition> wanted = features.has(Feature.REUSE) ? Edition.of(kept) : Optional.empty();
    Optional<Signature> found = indexed(kept.article().id());
    return wanted.equals(found.map(Signature::edition))
        && found.filter(it -> it.form() < Signature.FORM).isEmpty();
  }

  private Optional<Signature> indexed(DocumentId id) {
    return Optional.ofNullable(index.findAll(Set.of(id)).get(id));
  }
}
