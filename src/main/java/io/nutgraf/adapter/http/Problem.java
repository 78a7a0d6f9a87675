package io.nutgraf.adapter.http;

import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.Code;
import io.nutgraf.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, as RFC 9457 tells it. Its type is {@code urn:nutgraf:problem:} and
 * the code; the code alone decides status and title.
 *
 * @param code the stable code
 * @param detail one clear sentence for a person, never an exception's message
 * @param parameter the parameter, header or field that is wrong, where there is one
 */
record Problem(Code code, String detail, @Nullable String parameter) {

  static final String TYPE_PREFIX = "urn:nutgraf:problem:";

  static Problem of(Code code, String detail) {
    return new Problem(code, detail, null);
  }

  static Problem of(Rejection rejection) {
    return new Problem(rejection.code(), rejection.detail(), null);
  }

  static Problem invalid(String parameter, String detail) {
    return new Problem(Code.INVALID_PARAMETER, detail, parameter);
  }

  /** An outage: another time it may go well. */
  static Problem of(UnavailableException outage) {
    return outage.throttled()
        ? of(Code.THROTTLED, "Too much is asked at once. Try again soon.")
        : of(Code.UNAVAILABLE, "A part of the service does not answer. Try again.");
  }

  /** A bug: the log tells more, and nobody else. */
  static Problem internalError() {
    return of(Code.INTERNAL_ERROR, "It is logged under the request id.");
  }

  String type() {
    return TYPE_PREFIX + code.wire();
  }

  int status() {
    return switch (code) {
      case INVALID_PARAMETER, INVALID_CURSOR -> 400;
      case NOT_FOUND -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case CONFLICT -> 409;
      case DOCUMENT_TOO_LARGE -> 413;
      case UNSUPPORTED_MEDIA_TYPE -> 415;
      case NO_TEXT_FOUND,
          ENCRYPTED_DOCUMENT,
          MALFORMED_DOCUMENT,
          CHARSET_UNKNOWN,
          LANGUAGE_UNSUPPORTED,
          TIME_LIMIT_EXCEEDED ->
          422;
      case THROTTLED -> 429;
      case INTERNAL_ERROR -> 500;
      case UNAVAILABLE -> 503;
    };
  }

  String title() {
    return switch (code) {
      case INVALID_PARAMETER -> "A parameter is not valid";
      case INVALID_CURSOR -> "The cursor is not valid";
      case NOT_FOUND -> "There is no such thing here";
      case METHOD_NOT_ALLOWED -> "The method is not offered here";
      case CONFLICT -> "The request conflicts with an earlier one";
      case DOCUMENT_TOO_LARGE -> "The document is too large";
      case UNSUPPORTED_MEDIA_TYPE -> "The media type is not supported";
      case NO_TEXT_FOUND -> "The document holds no text";
      case ENCRYPTED_DOCUMENT -> "The document is encrypted";
      case MALFORMED_DOCUMENT -> "The document is malformed";
      case CHARSET_UNKNOWN -> "The character set is unknown";
      case LANGUAGE_UNSUPPORTED -> "The language is not supported";
      case TIME_LIMIT_EXCEEDED -> "The document takes too long";
      case THROTTLED -> "Too many requests";
      case INTERNAL_ERROR -> "Something went wrong here";
      case UNAVAILABLE -> "Not available now";
    };
  }
}
