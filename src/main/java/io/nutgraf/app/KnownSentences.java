package io.nutgraf.app;

import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.Fingerprints;
import io.nutgraf.reuse.FirstKeys;
import io.nutgraf.reuse.Moment;
import io.nutgraf.reuse.SentenceIndex;
import io.nutgraf.reuse.Sightings;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one question reads of the index, each thing once. A row counts only while its document has a
 * signature at the same moment: what is found not to count is left out from then on. Not for use by
 * several threads.
 */
final class KnownSentences implements SentenceIndex {

  private final SentenceLookup index;
  private final Map<DocumentId, Signature> signatures = new HashMap<>();
  private final Set<DocumentId> asked = new HashSet<>();
  private final Set<Moment> gone = new HashSet<>();
  private SentenceLookup.@Nullable Looked looked;

  KnownSentences(SentenceLookup index) {
    this.index = index;
  }

  /** Looks up the first keys, and a few of the second ones: the others would cost too much. */
  @Override
  public Map<Long, Sightings> under(List<Set<Long>> keys, Moment before) {
    if (looked == null) {
      looked = look(keys, before);
    }
    Map<Long, Sightings> counting = new HashMap<>();
    looked.sightings().forEach((key, all) -> counting.put(key, counting(all)));
    return counting;
  }

  private SentenceLookup.Looked look(List<Set<Long>> keys, Moment before) {
    if (keys.isEmpty()) {
      return new SentenceLookup.Looked(Map.of(), true);
    }
    SentenceLookup.Looked first = index.under(keys.getFirst(), before);
    if (keys.size() == 1) {
      return first;
    }
    Set<Long> second = new HashSet<>(keys.get(1));
    second.removeAll(keys.getFirst());
    Set<Long> few = Set.copyOf(FirstKeys.of(second, ReuseIndex.MOST_SECOND_KEYS));
    Map<Long, Sightings> all = new HashMap<>(first.sightings());
    all.putAll(index.under(few, before).sightings());
    return new SentenceLookup.Looked(all, first.whole());
  }

  private Sightings counting(Sightings all) {
    return new Sightings(
        all.seen().stream().filter(seen -> !gone.contains(seen.moment())).toList(), all.more());
  }

  @Override
  public Map<String, Fingerprints> of(Set<String> documents) {
    fetch(documents.stream().map(DocumentId::new).toList());
    return documents.stream()
        .flatMap(document -> signature(document).stream())
        .collect(
            Collectors.toMap(signature -> signature.id().value(), signature -> signature.prints()));
  }

  /**
   * Reads the signatures of those of {@code ids} that were not asked for before, the first ones.
   */
  void fetch(Collection<DocumentId> ids) {
    Set<DocumentId> missing = new LinkedHashSet<>(ids);
    missing.removeAll(asked);
    Set<DocumentId> next =
        missing.stream().limit(ReuseIndex.MOST_SIGNATURES).collect(Collectors.toSet());
    if (!next.isEmpty()) {
      asked.addAll(next);
      signatures.putAll(index.findAll(next));
    }
  }

  Optional<Signature> signature(String document) {
    return Optional.ofNullable(signatures.get(new DocumentId(document)));
  }

  /** Leaves out, from now on, rows that do not count; true where there were such. */
  boolean leaveOut(Collection<Moment> seen) {
    boolean any = false;
    for (Moment moment : seen) {
      var id = new DocumentId(moment.document());
      boolean counts =
          !asked.contains(id)
              || signature(moment.document())
                  .map(Signature::moment)
                  .filter(moment::equals)
                  .isPresent();
      any |= !counts && gone.add(moment);
    }
    return any;
  }

  /** The moments of all rows that were found and count. */
  Set<Moment> seen() {
    return looked == null
        ? Set.of()
        : looked.sightings().values().stream()
            .flatMap(sightings -> sightings.seen().stream())
            .map(sighting -> sighting.moment())
            .filter(moment -> !gone.contains(moment))
            .collect(Collectors.toSet());
  }

  /** Whether all keys were looked at. */
  boolean isWhole() {
    return looked == null || looked.whole();
  }
}
