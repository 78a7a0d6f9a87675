package io.nutgraf.metadata;

import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A form of words that is noise in its place. The rules stand in {@code noise.txt}: kind, place and
 * a regular expression for the whole line.
 *
 * @param kind what it is
 * @param place where in a document it must stand
 * @param words how it reads
 */
record NoiseRule(Noise.Kind kind, Place place, Pattern words) {

  /** The longest line that can be noise, in UTF-16 code units. */
  private static final int LONGEST = 300;

  /** Where noise stands. */
  enum Place {
    /** A line of its own, wherever. */
    LINE,
    /** A line of its own before the first running text or after the last. */
    EDGE,
    /** A line of its own after the last running text. */
    END,
    /** As {@link #END}, or the last sentences of the last paragraph. */
    LAST
  }

  static final List<NoiseRule> ALL = read();

  boolean matches(String text, Span span) {
    return span.length() <= LONGEST
        && words.matcher(text).region(span.start(), span.end()).matches();
  }

  private static List<NoiseRule> read() {
    try (InputStream in = NoiseRule.class.getResourceAsStream("noise.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(NoiseRule::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NoiseRule parse(String line) {
    String[] parts = line.split(" ", 3);
    return new NoiseRule(
        Noise.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
        Place.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        Pattern.compile(parts[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
