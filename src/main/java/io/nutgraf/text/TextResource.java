package io.nutgraf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A text that is packaged beside the class that reads it: UTF-8, a line each, {@code #} remarks.
 */
public final class TextResource {

  private TextResource() {}

  /**
   * The lines of the resource {@code name} in the package of {@code reader}, without blank ones and
   * without those that begin with {@code #}.
   *
   * @throws NullPointerException if it is not packaged
   */
  public static List<String> lines(Class<?> reader, String name) {
    try (InputStream in = reader.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, () -> name + " is not packaged").readAllBytes();
      return lines(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same of a text that is read already. */
  static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
  }
}
