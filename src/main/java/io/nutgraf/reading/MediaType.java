package io.nutgraf.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A media type as stated with a file (RFC 9110, section 8.3.1), read leniently.
 *
 * @param name type and subtype in lower case; empty where none was stated
 * @param charset the character set it names, if any
 */
record MediaType(String name, Optional<String> charset) {

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  static MediaType parse(@Nullable String contentType) {
    if (contentType == null) {
      return new MediaType("", Optional.empty());
    }
    int end = contentType.indexOf(';');
    String name = end < 0 ? contentType : contentType.substring(0, end);
    Matcher charset = CHARSET.matcher(contentType);
    return new MediaType(
        name.strip().toLowerCase(Locale.ROOT),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
  }

  /** True where it says nothing: none stated, or what programs state that do not know. */
  boolean isUnspecific() {
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
