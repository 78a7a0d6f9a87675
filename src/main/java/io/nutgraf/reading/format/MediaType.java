package io.nutgraf.reading.format;

import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A media type as stated with a file (RFC 9110, section 8.3.1), read leniently.
 *
 * @param name type and subtype in lower case; empty where none was stated
 * @param charset the character set it names, if any
 */
public record MediaType(String name, Optional<String> charset) {

  private static final LinearPattern CHARSET =
      LinearPattern.ofAnyCase(";\\s*charset\\s*=\\s*\"?(?<charset>[^\";\\s]+)");

  public static MediaType parse(@Nullable String contentType) {
    if (contentType == null) {
      return new MediaType("", Optional.empty());
    }
    int end = contentType.indexOf(';');
    String name = end < 0 ? contentType : contentType.substring(0, end);
    Found charset = end < 0 ? null : CHARSET.in(contentType, end, contentType.length());
    return new MediaType(
        name.strip().toLowerCase(Locale.ROOT),
        charset == null ? Optional.empty() : Optional.of(charset.group("charset")));
  }

  /** True where it says nothing: none stated, or what programs state that do not know. */
  public boolean isUnspecific() {
    return switch (name) {
      case "",
          "application/octet-stream",
          "binary/octet-stream",
          "application/unknown",
          "application/x-www-form-urlencoded" ->
          true;
      default -> false;
    };
  }
}
