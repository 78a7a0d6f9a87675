package io.nutgraf.model;

import java.util.Locale;
import java.util.Optional;

/**
 * S3's order of the events of one key: hexadecimal digits, the shorter right-padded with zeros,
 * compared as strings. Kept padded to a fixed width, so that a database compares it rightly too.
 */
public record Sequencer(String value) implements Comparable<Sequencer> {

  private static final int WIDTH = 48;

  public Sequencer {
    if (value.length() != WIDTH || !isHex(value)) {
      throw new IllegalArgumentException("not a padded sequencer");
    }
  }

  /** The sequencer that an event states, or empty where {@code digits} is none. */
  public static Optional<Sequencer> parse(String digits) {
    if (digits.isEmpty() || digits.length() > WIDTH || !isHex(digits)) {
      return Optional.empty();
    }
    String upper = digits.toUpperCase(Locale.ROOT);
    return Optional.of(new Sequencer(upper + "0".repeat(WIDTH - digits.length())));
  }

  private static boolean isHex(String value) {
    return value.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
  }

  @Override
  public int compareTo(Sequencer other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
