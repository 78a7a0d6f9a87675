package io.nutgraf.reuse;

import io.nutgraf.model.Novelty.Label;
import io.nutgraf.reuse.Matches.Match;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sentences a document shares with each of others, by their words alone. */
final class SharedSentences {

  private final Map<Moment, Shared> byDocument = new HashMap<>();

  /** Two sentences, each by its number in its own document. */
  private record Pair(int here, int there) {}

  /**
   * What is shared with one document.
   *
   * @param sure the numbers of the sentences here that it surely has
   * @param pairs the sentences that are versions of each other
   */
  private record Shared(Set<Integer> sure, Set<Pair> pairs) {

    Shared() {
      this(new HashSet<>(), new HashSet<>());
    }

    void add(int here, Match match) {
      if (match.likeness().isSure()) {
        sure.add(here);
      }
      if (match.likeness().label() != Label.NEW && match.number() != Matches.UNKNOWN) {
        pairs.add(new Pair(here, match.number()));
      }
    }

    Company beside(int here, int there) {
      int shared = sure.size() - (sure.contains(here) ? 1 : 0);
      int neighbours = 0;
      if (there != Matches.UNKNOWN) {
        neighbours += pairs.contains(new Pair(here - 1, there - 1)) ? 1 : 0;
        neighbours += pairs.contains(new Pair(here + 1, there + 1)) ? 1 : 0;
      }
      return new Company(shared, neighbours);
    }
  }

  /** What was found of all sentences of a document. */
  static SharedSentences of(List<Matches> all) {
    var shared = new SharedSentences();
    for (Matches matches : all) {
      matches
          .found()
          .forEach(
              (sighting, match) ->
                  shared
                      .byDocument
                      .computeIfAbsent(sighting.moment(), _ -> new Shared())
                      .add(matches.number(), match));
    }
    return shared;
  }

  /**
   * What else a document shares.
   *
   * @param here the number of a sentence of the one whose sentences were found
   * @param document the other
   * @param there the number of a sentence of that, or {@link Matches#UNKNOWN}
   */
  Company beside(int here, Moment document, int there) {
    Shared shared = byDocument.get(document);
    return shared == null ? Company.NONE : shared.beside(here, there);
  }
}
