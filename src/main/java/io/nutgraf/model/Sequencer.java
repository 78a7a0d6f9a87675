package io.nutgraf.model;

import java.time.Instant;
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

  /**
   * The sequencer of an event that states none: its time. S3's own begin with two zeros and the
   * second of the event in eight hexadecimal digits, so that one of each kind still compare by time
   * to the second.
   */
  public static Sequencer at(Instant time) {
    String digits = "%010X%08X".formatted(Math.max(0, time.getEpochSecond()), time.getNano());
    return parse(digits).orElseThrow();
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
