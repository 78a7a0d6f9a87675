package io.nutgraf.text;

/** Whether somebody is told of as a man or a woman, or something as neither. */
public enum Gender {
  MAN,
  WOMAN,
  /** What is no person: it. */
  NEUTER,
  UNKNOWN;

  /** Whether both are known, and differ. */
  public boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }

  /** Whether this, a pronoun's, may be that of somebody whose name tells {@code ofName}. */
  public boolean fits(Gender ofName) {
    return this == ofName || (this != NEUTER && ofName == UNKNOWN);
  }
}
