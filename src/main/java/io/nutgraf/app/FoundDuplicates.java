package io.nutgraf.app;

import io.nutgraf.app.GroupDuplicates.Copy;
import io.nutgraf.app.GroupDuplicates.Group;
import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.FirstKeys;
import io.nutgraf.reuse.Moment;
import io.nutgraf.reuse.Overlap;
import io.nutgraf.reuse.Sighting;
import io.nutgraf.reuse.Sightings;
import io.nutgraf.reuse.WordRuns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The near-duplicates that one question asks for, each thing read once. A document is looked up by
 * the {@value #KEYS} first of its keys, of which near-duplicates have most in common; those that
 * share some are then compared as a whole. Not for use by several threads.
 */
final class FoundDuplicates {

  /** How many of a document's keys it is looked up by. */
  static final int KEYS = 6;

  /** How many it shares with a near-duplicate, unless both have fewer than twice as many. */
  private static final int SHARED = 2;

  /** How many documents are looked up: those that are listed, and such as they may join. */
  static final int MOST_LOOKUPS = 40;

  /** How many signatures are read. */
  static final int MOST_SIGNATURES = 160;

  /** How many articles are read to know whether they match the filter. */
  static final int MOST_READ = 40;

  private final SentenceLookup index;
  private final Predicate<DocumentId> matches;
  private final Map<DocumentId, Optional<Signature>> signatures = new HashMap<>();
  private final Map<DocumentId, WordRuns> runs = new HashMap<>();
  private final Map<DocumentId, Near> near = new HashMap<>();
  private final Map<DocumentId, Boolean> matching = new HashMap<>();
  private final Map<DocumentId, Optional<Cited>> first = new HashMap<>();
  private int read;
  private boolean cut;

  /**
   * @param matches whether a document that is not listed matches the filter of the list
   */
  FoundDuplicates(SentenceLookup index, Predicate<DocumentId> matches) {
    this.index = new ReadOnce(index);
    this.matches = matches;
  }

  /**
   * The near-duplicates of a document.
   *
   * @param documents with how much they have in common, in order
   */
  private record Near(List<Copy> documents, Set<SearchLimit> limits) {}

  /** Looks up the documents of a list, ahead of all that they may join. */
  void list(List<DocumentId> listed) {
    fetch(listed);
    for (DocumentId id : listed) {
      Deadline.check();
      matching.put(id, true);
      near(id);
    }
  }

  /** The near-duplicates of a document; empty where there are none. */
  Optional<Group> group(DocumentId id) {
    return near(id)
        .filter(it -> !it.documents().isEmpty())
        .map(it -> new Group(it.documents(), it.limits()));
  }

  /** Whether it was not looked up of all documents whether they join others. */
  boolean isCut() {
    return cut;
  }

  /** The earliest near-duplicate before a document that matches and joined none itself. */
  Optional<Cited> first(DocumentId id) {
    Optional<Cited> known = first.get(id);
    if (known == null) {
      known = findFirst(id);
      first.put(id, known);
    }
    return known;
  }

  /** Each one that is asked for is earlier than the last, so this ends. */
  private Optional<Cited> findFirst(DocumentId id) {
    Optional<Moment> own = signature(id).map(Signature::moment);
    return near(id).stream()
        .flatMap(it -> it.documents().stream())
        .map(Copy::cited)
        .filter(other -> own.filter(other.moment()::isBefore).isPresent())
        .filter(other -> matches(other.id()) && joinsNone(other.id()))
        .findFirst();
  }

  private boolean joinsNone(DocumentId id) {
    return near(id).isPresent() && first(id).isEmpty();
  }

  private boolean matches(DocumentId id) {
    Boolean known = matching.get(id);
    if (known == null) {
      boolean room = read++ < MOST_READ;
      cut |= !room;
      known = room && matches.test(id);
      matching.put(id, known);
    }
    return known;
  }

  /** Empty where too many were looked up, or the document is not in the index. */
  private Optional<Near> near(DocumentId id) {
    Near known = near.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    boolean room = near.size() < MOST_LOOKUPS;
    cut |= !room;
    Optional<Near> looked = room ? signature(id).map(this::look) : Optional.empty();
    looked.ifPresent(it -> near.put(id, it));
    return looked;
  }

  private Near look(Signature own) {
    Set<Long> keys = FirstKeys.of(own.prints(), KEYS);
    SentenceLookup.Looked looked = index.under(keys, ReadOnce.END);
    List<DocumentId> candidates = candidates(own, keys.size(), looked);
    boolean all = fetch(candidates) && looked.whole();
    cut |= !all;
    List<Copy> copies = new ArrayList<>();
    for (DocumentId candidate : candidates) {
      Deadline.check();
      signature(candidate)
          .filter(other -> shareKeys(keys, FirstKeys.of(other.prints(), KEYS)))
          .map(other -> new Copy(other.cited(), runs(own).overlap(runs(other))))
          .filter(copy -> copy.overlap().kind() == Overlap.Kind.DUPLICATE)
          .ifPresent(copies::add);
    }
    copies.sort(Comparator.comparing(copy -> copy.cited().moment()));
    return new Near(copies, limits(copies, looked, all));
  }

  private static Set<SearchLimit> limits(
      List<Copy> copies, SentenceLookup.Looked looked, boolean all) {
    Set<SearchLimit> limits = EnumSet.noneOf(SearchLimit.class);
    if (!copies.isEmpty() && looked.sightings().values().stream().anyMatch(Sightings::more)) {
      limits.add(SearchLimit.MANY_DOCUMENTS);
    }
    if (!all) {
      limits.add(SearchLimit.COST);
    }
    return limits;
  }

  /** The documents that share enough keys with {@code own}, those that share the most first. */
  private static List<DocumentId> candidates(
      Signature own, int keys, SentenceLookup.Looked looked) {
    Map<Moment, Integer> shared = new HashMap<>();
    for (Sightings sightings : looked.sightings().values()) {
      sightings.seen().stream()
          .map(Sighting::moment)
          .distinct()
          .forEach(moment -> shared.merge(moment, 1, Integer::sum));
    }
    shared.remove(own.moment());
    int fewest = fewest(keys);
    Comparator<Map.Entry<Moment, Integer>> most =
        Map.Entry.<Moment, Integer>comparingByValue().reversed();
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= fewest)
        .sorted(most.thenComparing(Map.Entry.comparingByKey()))
        .limit(ReuseIndex.MOST_SIGNATURES)
        .map(entry -> new DocumentId(entry.getKey().document()))
        .filter(id -> !id.equals(own.id()))
        .distinct()
        .toList();
  }

  /** Whether two documents have so many of their first keys in common that each finds the other. */
  private static boolean shareKeys(Set<Long> keys, Set<Long> others) {
    Set<Long> shared = new HashSet<>(keys);
    shared.retainAll(others);
    return shared.size() >= fewest(Math.max(keys.size(), others.size()));
  }

  private static int fewest(int keys) {
    return keys < 2 * SHARED ? 1 : SHARED;
  }

  private WordRuns runs(Signature signature) {
    return runs.computeIfAbsent(signature.id(), _ -> WordRuns.of(signature.prints()));
  }

  private Optional<Signature> signature(DocumentId id) {
    fetch(List.of(id));
    return signatures.getOrDefault(id, Optional.empty());
  }

  /** Reads the signatures of {@code ids} as far as there is room; false where there was not. */
  private boolean fetch(Collection<DocumentId> ids) {
    Set<DocumentId> missing =
        ids.stream()
            .filter(id -> !signatures.containsKey(id))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    int room = Math.min(ReuseIndex.MOST_SIGNATURES, MOST_SIGNATURES - signatures.size());
    Set<DocumentId> next = missing.stream().limit(room).collect(Collectors.toSet());
    if (!next.isEmpty()) {
      Map<DocumentId, Signature> found = index.findAll(next);
      next.forEach(id -> signatures.put(id, Optional.ofNullable(found.get(id))));
    }
    return missing.size() <= room;
  }
}
