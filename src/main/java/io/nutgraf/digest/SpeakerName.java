package io.nutgraf.digest;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Speaker;
import org.jspecify.annotations.Nullable;

/** By which name a briefing tells who says something. */
final class SpeakerName {

  private SpeakerName() {}

  /**
   * The speaker of a quotation in a document that says {@code known}; null where nobody is named.
   * Where several persons have the name that stands at the quotation, it is as it stands there.
   */
  static @Nullable Speaker of(Quote quote, Metadata known) {
    Speaker speaker = quote.speaker();
    if (speaker == null || speaker.mention() == null) {
      return null;
    }
    String words = speaker.excerpt().text();
    boolean isShared = isAtEndOf(words, speaker.name()) && namesakes(words, known) > 1;
    return isShared ? new Speaker(words, speaker.mention(), speaker.excerpt()) : speaker;
  }

  private static long namesakes(String words, Metadata known) {
    return known.mentions().stream()
        .filter(it -> it.type() == EntityType.PERSON && isAtEndOf(words, it.name()))
        .count();
  }

  private static boolean isAtEndOf(String words, String name) {
    return name.endsWith(" " + words);
  }
}
