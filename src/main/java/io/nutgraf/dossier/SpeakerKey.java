package io.nutgraf.dossier;

import io.nutgraf.model.Quote;
import io.nutgraf.model.Speaker;
import io.nutgraf.spelling.CanonicalId;

/**
 * Who says something, as far as a document tells.
 *
 * @param id that of the mention, or what the name would have for one; empty where nobody is told
 */
record SpeakerKey(String id) {

  static SpeakerKey of(Quote quote) {
    Speaker speaker = quote.speaker();
    if (speaker == null) {
      return new SpeakerKey("");
    }
    return new SpeakerKey(
        speaker.mention() == null ? CanonicalId.of(speaker.name()) : speaker.mention());
  }

  boolean isKnown() {
    return !id.isEmpty();
  }

  /** Whether both may be one: by name, by last name, or because one is not told. */
  boolean mayBe(SpeakerKey other) {
    return id.equals(other.id)
        || !isKnown()
        || !other.isKnown()
        || id.endsWith("-" + other.id)
        || other.id.endsWith("-" + id);
  }
}
