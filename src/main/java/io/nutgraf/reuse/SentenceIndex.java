package io.nutgraf.reuse;

import java.util.Map;
import java.util.Set;

/** What is known of the sentences of other documents. */
public interface SentenceIndex {

  /** The most documents that {@link #of} is asked for at once. */
  int MOST_DOCUMENTS = 40;

  /** For each of {@code keys} that has any, the sightings of documents before {@code before}. */
  Map<Long, Sightings> under(Set<Long> keys, Moment before);

  /**
   * All sentences of each of {@code documents} that is known, perhaps without keys.
   *
   * @param documents ids of {@value #MOST_DOCUMENTS} documents at most
   */
  Map<String, Fingerprints> of(Set<String> documents);
}
