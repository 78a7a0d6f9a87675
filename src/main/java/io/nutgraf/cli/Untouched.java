package io.nutgraf.cli;

import io.nutgraf.model.ObjectLocation;
import java.util.List;

/** Objects whose articles stayed as they were, though the queue was told of them. */
final class Untouched {

  /** How many of them are named. */
  private static final int MOST_NAMED = 20;

  private Untouched() {}

  /**
   * The end of a command that left some.
   *
   * @param why what is said of them below their names
   */
  static UserError error(List<ObjectLocation> untouched, String why) {
    untouched.stream()
        .limit(MOST_NAMED)
        .map(ObjectLocation::toString)
        .map(Terminal::harmless)
        .forEach(System.err::println);
    return new UserError(Nutgraf.FAILED, why);
  }
}
