package io.nutgraf.app;

import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.FirstKeys;
import io.nutgraf.reuse.Moment;
import io.nutgraf.reuse.Sighting;
import io.nutgraf.reuse.Sightings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The index of sentences for one question about several documents: what stands in it is read once,
 * however many of them ask for it. Of a sentence that is in very many documents, the earliest and
 * the last of all are known, and none between them. Not for use by several threads.
 */
final class ReadOnce implements SentenceLookup {

  /** After all documents. */
  static final Moment END = new Moment("~", "~");

  private final SentenceLookup index;
  private final Map<DocumentId, Optional<Signature>> signatures = new HashMap<>();
  private final Map<Long, Sightings> underKey = new HashMap<>();

  ReadOnce(SentenceLookup index) {
    this.index = index;
  }

  @Override
  public Map<DocumentId, Signature> findAll(Set<DocumentId> ids) {
    Set<DocumentId> missing = new HashSet<>(ids);
    missing.removeAll(signatures.keySet());
    if (!missing.isEmpty()) {
      Map<DocumentId, Signature> read = index.findAll(missing);
      missing.forEach(id -> signatures.put(id, Optional.ofNullable(read.get(id))));
    }
    Map<DocumentId, Signature> found = new HashMap<>();
    ids.forEach(id -> signature(id).ifPresent(signature -> found.put(id, signature)));
    return found;
  }

  private Optional<Signature> signature(DocumentId id) {
    return signatures.getOrDefault(id, Optional.empty());
  }

  @Override
  public Looked under(Set<Long> keys, Moment before) {
    List<Long> first = FirstKeys.of(keys, ReuseIndex.MOST_ROWS);
    Set<Long> missing = new HashSet<>(first);
    missing.removeAll(underKey.keySet());
    boolean whole = missing.isEmpty() || read(missing);
    Map<Long, Sightings> found = new HashMap<>();
    for (long key : first) {
      Sightings all = underKey.getOrDefault(key, Sightings.NONE);
      List<Sighting> earlier =
          all.seen().stream().filter(it -> it.moment().isBefore(before)).toList();
      if (!earlier.isEmpty()) {
        found.put(key, new Sightings(earlier, all.more()));
      }
    }
    return new Looked(found, whole && first.size() == keys.size());
  }

  /** Reads what stands under {@code missing}; false where that would have cost too much. */
  private boolean read(Set<Long> missing) {
    Looked looked = index.under(missing, END);
    if (looked.whole()) {
      missing.forEach(key -> underKey.put(key, Sightings.NONE));
    }
    underKey.putAll(looked.sightings());
    return looked.whole();
  }
}
