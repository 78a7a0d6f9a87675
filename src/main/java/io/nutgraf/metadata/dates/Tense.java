package io.nutgraf.metadata.dates;

/** Whether a sentence tells of what was or of what is to come. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
