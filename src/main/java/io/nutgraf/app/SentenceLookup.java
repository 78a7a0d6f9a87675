package io.nutgraf.app;

import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.Moment;
import io.nutgraf.reuse.Sightings;
import java.util.Map;
import java.util.Set;

/** What questions about the sentences of documents are answered from. */
public interface SentenceLookup {

  /**
   * The signatures of those of {@code ids} that have one, as they were a moment ago.
   *
   * @param ids {@link ReuseIndex#MOST_SIGNATURES} at most
   */
  Map<DocumentId, Signature> findAll(Set<DocumentId> ids);

  /**
   * What documents before {@code before} have under {@code keys}.
   *
   * @param keys those beyond the first {@link ReuseIndex#MOST_ROWS} are not looked at
   */
  Looked under(Set<Long> keys, Moment before);

  /**
   * What was found under keys.
   *
   * @param sightings of each key that has any
   * @param whole whether all keys were looked at, before it would have cost too much
   */
  record Looked(Map<Long, Sightings> sightings, boolean whole) {
    public Looked {
      sightings = Map.copyOf(sightings);
    }
  }
}
