package io.nutgraf.reuse;

import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An index in memory, of a bounded number of sentences. Under a key it looks at no more than one in
 * tables does; and of what is {@linkplain Fingerprints#kept kept} there it finds the same. Not for
 * use by several threads.
 */
public final class MemoryIndex implements SentenceIndex {

  /** Before all sentences of a document. */
  private static final Fingerprint FIRST =
      new Fingerprint(new Span(0, Integer.MAX_VALUE), List.of(), WordHashes.of(List.of()));

  private final int most;
  private final Map<Long, List<Sighting>> byKey = new HashMap<>();
  private final Map<String, Fingerprints> byDocument = new HashMap<>();
  private int size;

  /**
   * An empty index.
   *
   * @param most how many sentences it takes
   */
  public MemoryIndex(int most) {
    this.most = most;
  }

  /**
   * Adds the sentences of a document that was not added before; false, and none is added, where the
   * index is full.
   */
  public boolean add(Moment moment, Fingerprints prints) {
    if (size + prints.prints().size() > most) {
      return false;
    }
    size += prints.prints().size();
    byDocument.put(moment.document(), prints);
    for (Fingerprint print : prints.prints()) {
      print.keys().stream().limit(1).forEach(key -> add(key, new Sighting(moment, print)));
    }
    return true;
  }

  private void add(long key, Sighting sighting) {
    List<Sighting> all = byKey.computeIfAbsent(key, _ -> new ArrayList<>(1));
    all.add(place(all, sighting), sighting);
  }

  @Override
  public Map<Long, Sightings> under(List<Set<Long>> keys, Moment before) {
    Map<Long, Sightings> found = new HashMap<>();
    for (long key : keys.stream().flatMap(Set::stream).collect(Collectors.toSet())) {
      List<Sighting> all = byKey.getOrDefault(key, List.of());
      int count = place(all, new Sighting(before, FIRST));
      if (count > 0) {
        found.put(key, sightings(all.subList(0, count)));
      }
    }
    return found;
  }

  private static Sightings sightings(List<Sighting> before) {
    int count = before.size();
    if (count <= 2 * Sightings.MOST) {
      return new Sightings(before, false);
    }
    List<Sighting> seen = new ArrayList<>(before.subList(0, Sightings.MOST));
    seen.addAll(before.subList(count - Sightings.MOST, count));
    return new Sightings(seen, true);
  }

  @Override
  public Map<String, Fingerprints> of(Set<String> documents) {
    Map<String, Fingerprints> found = new HashMap<>();
    for (String document : documents) {
      Fingerprints prints = byDocument.get(document);
      if (prints != null) {
        found.put(document, prints);
      }
    }
    return found;
  }

  /** Where {@code sighting} stands in {@code all}, or would. */
  private static int place(List<Sighting> all, Sighting sighting) {
    int place = Collections.binarySearch(all, sighting);
    return place < 0 ? -place - 1 : place;
  }
}
