package io.nutgraf.dates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A word that time is told with, and all it may be. */
@SuppressWarnings("EnumOrdinal") // An array by role, for every word of a document is asked.
final class TimeWord {

  /** What a word is worth in a role it has not. */
  static final int NONE = Integer.MIN_VALUE;

  /** One of these is in every expression without digits. */
  private static final Set<TimeRole> TELLING =
      EnumSet.of(
          TimeRole.MONTH,
          TimeRole.WEEKDAY,
          TimeRole.TODAY,
          TimeRole.UNIT,
          TimeRole.SEASON,
          TimeRole.DECADE,
          TimeRole.DAYTIME,
          TimeRole.TELLING_START);

  /** An expression may begin with one of these, or of those above. */
  private static final Set<TimeRole> STARTING =
      EnumSet.of(
          TimeRole.SHIFT,
          TimeRole.NEAREST,
          TimeRole.NUMBER,
          TimeRole.ORDINAL,
          TimeRole.NTH,
          TimeRole.CENTURY,
          TimeRole.PART,
          TimeRole.REIGN,
          TimeRole.START);

  private static final int ROLES = TimeRole.values().length;

  private final int[] values = new int[ROLES];

  private boolean starts;
  private boolean tells;

  TimeWord() {
    Arrays.fill(values, NONE);
  }

  void put(TimeRole role, int value) {
    values[role.ordinal()] = value;
    boolean century = role == TimeRole.NUMBER && (value == 1000 || (value >= 15 && value <= 20));
    tells |= TELLING.contains(role) || century; // nineteen eighty-four
    starts |= tells || STARTING.contains(role);
  }

  /** The number that goes with it as {@code role}; {@link #NONE} where it is no such word. */
  int value(TimeRole role) {
    return values[role.ordinal()];
  }

  /** True where an expression may begin with it. */
  boolean starts() {
    return starts;
  }

  /** True where it may be all of an expression that has no digits. */
  boolean tells() {
    return tells;
  }
}
