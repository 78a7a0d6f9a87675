package io.nutgraf.reuse;

import io.nutgraf.model.Novelty.Label;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sightings of one sentence that may be versions of it, as they are found. Not thread-safe. */
final class Matches {

  /** With less evidence in one sentence no document is looked at for its others. */
  private static final double WORTH_A_LOOK = -1;

  /** By so much less evidence: about a twentieth of the odds. */
  private static final double FAR_LESS = 3;

  /** Where no document was looked at as a whole, nobody knows the number of its sentences. */
  static final int UNKNOWN = -1;

  private final int number;
  private final Fingerprint own;
  private final Sieve sieve;
  private final SortedMap<Sighting, Match> found = new TreeMap<>();
  private boolean partial;
  private boolean boilerplate;

  /**
   * @param number that of the sentence in its document
   */
  Matches(int number, Fingerprint own) {
    this.number = number;
    this.own = own;
    sieve = new Sieve(own.words());
  }

  /**
   * A sentence that may be a version of this one.
   *
   * @param number its number in its document, or {@link #UNKNOWN}
   */
  record Match(Likeness likeness, int number) {}

  int number() {
    return number;
  }

  Fingerprint own() {
    return own;
  }

  Map<Sighting, Match> found() {
    return found;
  }

  /** Compares the sentence with all that have its key. */
  void compare(Sightings sightings) {
    sightings.seen().forEach(sighting -> compare(sighting, UNKNOWN));
    partial |= sightings.more();
    boilerplate |= sightings.more() && sightings.seen().stream().allMatch(this::isSame);
  }

  private boolean isSame(Sighting sighting) {
    return sighting.print().words().equals(own.words());
  }

  /** Compares the sentence with another one, which has a number in its document. */
  void compare(Sighting sighting, int number) {
    if (!sieve.lets(sighting.print().words())) {
      return;
    }
    Likeness likeness = Likeness.of(sighting.print().words(), own.words());
    if (likeness.evidence() > -Company.MOST) {
      found.put(sighting, new Match(likeness, number));
    }
  }

  /** Whether more sentences have its key than were looked at. */
  boolean isPartial() {
    return partial;
  }

  /** The documents that are worth a look: they may have it, each once. */
  Stream<Moment> moments() {
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().likeness().evidence() > WORTH_A_LOOK)
        .map(entry -> entry.getKey().moment())
        .distinct();
  }

  /**
   * What the sentence is. First of all versions is the earliest; one that is far less likely to be
   * a version than another does not count for that.
   *
   * @param shared tells what else the documents share
   */
  Finding finding(SharedSentences shared) {
    SortedMap<Sighting, Likeness> versions = versions(shared);
    int seenIn = (int) versions.keySet().stream().map(Sighting::moment).distinct().count();
    if (versions.isEmpty()) {
      return new Finding(own, Label.NEW, null, seenIn);
    }
    double most = versions.values().stream().mapToDouble(Likeness::evidence).max().orElseThrow();
    boolean repeated = most == Double.POSITIVE_INFINITY;
    Sighting first =
        versions.entrySet().stream()
            .filter(entry -> entry.getValue().evidence() >= most - FAR_LESS)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    Label label = !repeated ? Label.EDITED : boilerplate ? Label.BOILERPLATE : Label.REPEATED;
    return new Finding(own, label, first, seenIn);
  }

  private SortedMap<Sighting, Likeness> versions(SharedSentences shared) {
    SortedMap<Sighting, Likeness> versions = new TreeMap<>();
    found.forEach(
        (sighting, match) -> {
          double around = shared.beside(number, sighting.moment(), match.number()).evidence();
          double doubt = Doubt.of(own.words(), sighting.print().words());
          Likeness likeness = match.likeness().with(around - doubt);
          if (likeness.label() != Label.NEW) {
            versions.put(sighting, likeness);
          }
        });
    return versions;
  }
}
