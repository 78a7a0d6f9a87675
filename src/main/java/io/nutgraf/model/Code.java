package io.nutgraf.model;

import java.util.Locale;

/** The stable codes of what can go wrong. A code never changes its name or its meaning. */
public enum Code {
  UNSUPPORTED_MEDIA_TYPE,
  DOCUMENT_TOO_LARGE,
  NO_TEXT_FOUND,
  ENCRYPTED_DOCUMENT,
  MALFORMED_DOCUMENT,
  CHARSET_UNKNOWN,
  LANGUAGE_UNSUPPORTED,
  TIME_LIMIT_EXCEEDED,
  INVALID_PARAMETER,
  INVALID_CURSOR,
  NOT_FOUND,
  METHOD_NOT_ALLOWED,
  CONFLICT,
  THROTTLED,
  UNAVAILABLE,
  INTERNAL_ERROR;

  /** As users see it: {@code document_too_large}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The code that {@code wire} names.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Code parse(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
