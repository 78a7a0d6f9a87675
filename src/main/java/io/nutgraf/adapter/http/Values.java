package io.nutgraf.adapter.http;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Named values that a request states, in its query or in its JSON. What is absent is empty; what is
 * there and wrong throws a {@link ProblemException} that names it.
 */
interface Values {

  /** The full name of a value, as a problem names it: {@code documents[2].percent}. */
  String nameOf(String name);

  OptionalInt integer(String name, int min, int max);

  /** A number from 0 to 1. */
  OptionalDouble share(String name);

  Optional<Boolean> flag(String name);

  /** A string with at least one character that is no white space, and at most {@code max}. */
  Optional<String> words(String name, int max);

  /** A calendar day, {@code 2022-11-29}. */
  Optional<LocalDate> day(String name);

  /** One of {@code allowed}. */
  Optional<String> choice(String name, Set<String> allowed);

  /** Some of {@code allowed}, none of them twice; empty where there is no such value. */
  Set<String> choices(String name, Set<String> allowed);
}
