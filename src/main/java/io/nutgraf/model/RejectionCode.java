package io.nutgraf.model;

import java.util.Locale;

/**
 * Why a document could not be summarized. Each is produced by something, and none ever changes its
 * name or its meaning: records hold them.
 */
public enum RejectionCode {
  UNSUPPORTED_MEDIA_TYPE,
  DOCUMENT_TOO_LARGE,
  NO_TEXT_FOUND,
  MALFORMED_DOCUMENT,
  CHARSET_UNKNOWN,

  /** Behind a password. */
  ENCRYPTED_DOCUMENT,

  TIME_LIMIT_EXCEEDED,

  /** A bug, whose trace a log has. */
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
  public static RejectionCode parse(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
