package io.nutgraf.reuse;

import io.nutgraf.model.Novelty.Label;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sightings of one sentence, as they are found. Not thread-safe. */
final class Matches {

  private final Fingerprint own;
  private final Sieve sieve;
  private final TreeSet<Sighting> repeated = new TreeSet<>();
  private final TreeSet<Sighting> edited = new TreeSet<>();
  private boolean partial;
  private boolean boilerplate;

  Matches(Fingerprint own) {
    this.own = own;
    sieve = new Sieve(own.words());
  }

  Fingerprint own() {
    return own;
  }

  /** Compares the sentence with all that have its key. */
  void compare(Sightings sightings) {
    sightings.seen().forEach(this::compare);
    partial |= sightings.more();
    boilerplate |= sightings.more() && sightings.seen().stream().allMatch(this::isSame);
  }

  private boolean isSame(Sighting sighting) {
    return sighting.print().words().equals(own.words());
  }

  /** Compares the sentence with another one. */
  void compare(Sighting sighting) {
    if (!sieve.lets(sighting.print().words())) {
      return;
    }
    switch (Likeness.of(sighting.print().words(), own.words()).label()) {
      case REPEATED, BOILERPLATE -> repeated.add(sighting);
      case EDITED -> edited.add(sighting);
      case NEW -> {}
    }
  }

  /** Whether more sentences have its key than were looked at. */
  boolean isPartial() {
    return partial;
  }

  /** The documents that have it, each once. */
  Stream<Moment> moments() {
    return Stream.concat(repeated.stream(), edited.stream()).map(Sighting::moment).distinct();
  }

  Finding finding() {
    int seenIn = (int) moments().count();
    if (!repeated.isEmpty()) {
      Label label = boilerplate ? Label.BOILERPLATE : Label.REPEATED;
      return new Finding(own, label, repeated.first(), seenIn);
    }
    @Nullable Sighting first = edited.isEmpty() ? null : edited.first();
    return new Finding(own, first == null ? Label.NEW : Label.EDITED, first, seenIn);
  }
}
