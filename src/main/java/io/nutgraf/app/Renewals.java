package io.nutgraf.app;

import io.nutgraf.app.Resummarize.Pause;
import io.nutgraf.app.Resummarize.Progress;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one run of {@link Resummarize} or {@link Reindex}: those that the queue is still
 * to be told of, and those that it was told of and that are under way.
 */
final class Renewals {

  /** How many articles are looked at together. */
  private static final int CONCURRENCY = 8;

  /** How many of those under way are looked at each time: an article is read for it. */
  private static final int MOST_LOOKED_AT = 200;

  private final Deque<DocumentId> waiting;

  /** In the order in which they were looked at last. */
  private final Map<DocumentId, ObjectEvent> underWay = new LinkedHashMap<>();

  private final Function<DocumentId, Optional<ObjectEvent>> outdated;
  private final RenewalQueue queue;
  private final InstantSource clock;
  private int sent;
  private int renewed;
  private @Nullable Instant moved;
  private @Nullable String otherVersion;

  /**
   * @param outdated gives what the queue is to be told of an article; empty where it is up to date
   */
  Renewals(
      Collection<DocumentId> ids,
      Function<DocumentId, Optional<ObjectEvent>> outdated,
      RenewalQueue queue,
      InstantSource clock) {
    this.waiting = new ArrayDeque<>(ids);
    this.outdated = outdated;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Tells the queue of all of them, and waits until they are done, or until that is in vain.
   *
   * @param pause waits a while before it is looked again
   * @param told is told how far it has come, again and again
   */
  void run(Pause pause, Consumer<Progress> told) throws InterruptedException {
    do {
      look();
      if (isStuck()) {
        break;
      }
      send();
      told.accept(progress());
      if (!areDone()) {
        pause.pause();
      }
    } while (!areDone());
    told.accept(progress());
  }

  /**
   * Looks what has become of those under way that were not looked at for longest. One that was
   * replaced meanwhile waits once more.
   */
  private void look() {
    looked(underWay.keySet().stream().limit(MOST_LOOKED_AT).toList())
        .forEach((id, found) -> found.ifPresentOrElse(it -> looked(id, it), () -> done(id)));
  }

  private void looked(DocumentId id, ObjectEvent found) {
    ObjectEvent told = Objects.requireNonNull(underWay.remove(id));
    if (Resummarize.isSame(found, told)) {
      underWay.put(id, told);
    } else {
      again(id, told, found);
    }
  }

  private void again(DocumentId id, ObjectEvent told, ObjectEvent found) {
    if (found.sequencer().equals(told.sequencer())) {
      otherVersion = found.madeBy();
    }
    waiting.addLast(id);
  }

  private void done(DocumentId id) {
    underWay.remove(id);
    renewed++;
    moved = clock.instant();
  }

  /** Tells the queue of as many more as it has room for. */
  private void send() {
    var next = new ArrayList<DocumentId>();
    for (int room = room(); room > 0 && !waiting.isEmpty(); room--) {
      next.add(waiting.remove());
    }
    var toSend = new LinkedHashMap<ObjectEvent, DocumentId>();
    looked(next)
        .forEach(
            (id, found) -> found.ifPresentOrElse(event -> toSend.put(event, id), () -> done(id)));
    var refused = new HashSet<>(queue.send(List.copyOf(toSend.keySet())));
    toSend.forEach(
        (event, id) -> {
          if (refused.contains(event)) {
            waiting.addLast(id);
          } else {
            sent++;
            underWay.put(id, event);
          }
        });
    if (moved == null) {
      moved = clock.instant();
    }
  }

  /** Of what was sent long ago nothing may come; it stands in nobody's way. */
  private int room() {
    Instant longAgo = clock.instant().minus(Resummarize.PATIENCE);
    long recent = underWay.values().stream().filter(event -> event.time().isAfter(longAgo)).count();
    return Resummarize.MOST_UNDER_WAY - (int) recent;
  }

  private Map<DocumentId, Optional<ObjectEvent>> looked(List<DocumentId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    try (var threads = Executors.newFixedThreadPool(CONCURRENCY)) {
      return looked(ids, threads);
    }
  }

  private Map<DocumentId, Optional<ObjectEvent>> looked(List<DocumentId> ids, Executor threads) {
    var looks = new LinkedHashMap<DocumentId, CompletableFuture<Optional<ObjectEvent>>>();
    ids.forEach(
        id -> looks.put(id, CompletableFuture.supplyAsync(() -> outdated.apply(id), threads)));
    var found = new LinkedHashMap<DocumentId, Optional<ObjectEvent>>();
    try {
      looks.forEach((id, look) -> found.put(id, look.join()));
    } catch (CompletionException e) {
      throw e.getCause() instanceof UnavailableException outage ? outage : e;
    }
    return found;
  }

  /** Whether to wait longer is in vain. */
  private boolean isStuck() {
    return otherVersion != null
        || (moved != null && !moved.plus(Resummarize.PATIENCE).isAfter(clock.instant()));
  }

  private boolean areDone() {
    return waiting.isEmpty() && underWay.isEmpty();
  }

  /** The objects of the articles that are under way. */
  List<ObjectLocation> untouched() {
    return underWay.values().stream().map(ObjectEvent::location).toList();
  }

  /** The version that made an article of those anew, where it was not this one. */
  Optional<String> otherVersion() {
    return Optional.ofNullable(otherVersion);
  }

  Progress progress() {
    return new Progress(sent, renewed, waiting.size() + underWay.size());
  }
}
