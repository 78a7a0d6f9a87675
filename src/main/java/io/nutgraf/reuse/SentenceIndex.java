package io.nutgraf.reuse;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of the sentences of other documents. */
public interface SentenceIndex {

  /** The most documents that {@link #of} is asked for at once. */
  int MOST_DOCUMENTS = 40;

  /**
   * The sightings of documents before {@code before}, for each key that has any.
   *
   * @param keys what to look up, the most needed first: an index that may not look up all leaves
   *     out the last
   */
  Map<Long, Sightings> under(List<Set<Long>> keys, Moment before);

  /**
   * All sentences of each of {@code documents} that is known, perhaps without keys.
   *
   * @param documents ids of {@value #MOST_DOCUMENTS} documents at most
   */
  Map<String, Fingerprints> of(Set<String> documents);
}
