package io.nutgraf.dates;

/** Whether a sentence tells of what was or of what is to come. */
public enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
