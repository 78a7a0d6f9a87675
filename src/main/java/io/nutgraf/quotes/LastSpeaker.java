package io.nutgraf.quotes;

import io.nutgraf.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Who spoke last: where nothing else is said, the next passage goes on with what they say. */
final class LastSpeaker {

  private @Nullable Speaker speaker;
  private boolean isNobody;
  private int passage;

  /** Notes who speaks in the passage {@code number}; null for somebody who is not known. */
  void keep(@Nullable Speaker who, int number) {
    speaker = who;
    isNobody = who == null;
    passage = number;
  }

  /**
   * Who goes on speaking in the passage {@code number}: the speaker of the one before, or of it.
   */
  @Nullable Speaker in(int number) {
    return number - passage <= 1 ? speaker : null;
  }

  /** Whether somebody goes on speaking there who is not known: they said. */
  boolean isNobodyIn(int number) {
    return isNobody && number - passage <= 1;
  }
}
