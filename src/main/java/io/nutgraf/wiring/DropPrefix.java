package io.nutgraf.wiring;

import io.nutgraf.adapter.s3.S3TextStore;
import java.util.regex.Pattern;

/**
 * What the keys of the drop folder begin with: folders of ASCII letters, digits and {@code _ . -},
 * each of which begins with a letter, a digit or {@code _} and ends with a slash.
 *
 * <p>S3 sends no event where a notification's prefix has what it wants encoded; IAM reads {@code
 * *}, {@code ?} and {@code $} in a policy as more than themselves. And what the functions write
 * must never lie in the drop folder: each text would be summarized as a document of its own, for
 * ever.
 *
 * @param value 64 characters at most
 */
public record DropPrefix(String value) {

  /** The longest prefix, in characters; the template tells it in 256 with other parameters. */
  public static final int LONGEST = 64;

  /** The template's AllowedPattern, too. All that the functions write begins with one prefix. */
  public static final Pattern PATTERN =
      Pattern.compile("^(?!" + S3TextStore.PREFIX + ")(?:[A-Za-z0-9_][A-Za-z0-9_.-]*/)+$");

  public DropPrefix {
    if (value.length() > LONGEST || !PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "the drop folder's prefix must be folders of ASCII letters, digits and _ . -, end with a"
              + " slash, have %d characters at most and not lie below %s: %s"
                  .formatted(LONGEST, S3TextStore.PREFIX, value));
    }
  }
}
