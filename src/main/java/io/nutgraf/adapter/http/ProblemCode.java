package io.nutgraf.adapter.http;

import io.nutgraf.model.RejectionCode;
import java.util.Locale;

/**
 * The code of a problem, which decides status and title. It is that of a document's rejection, or
 * one that only a request can have. None ever changes its name or its meaning.
 */
public sealed interface ProblemCode {

  /** As users see it: {@code document_too_large}. */
  String wire();

  /** The status of the answer, 300 to 599. */
  int status();

  /** The same for a person, in a few words. */
  String title();

  /** What is wrong with a request, or with the time that it comes at. */
  enum OfRequest implements ProblemCode {
    AMBIGUOUS_NAME(300, "The name stands for several"),
    INVALID_PARAMETER(400, "A parameter is not valid"),
    INVALID_CURSOR(400, "The cursor is not valid"),
    FEATURE_OFF(403, "The feature is switched off here"),
    NOT_FOUND(404, "There is no such thing here"),
    TEXT_NOT_KEPT(404, "There is no text of the document"),
    METHOD_NOT_ALLOWED(405, "The method is not offered here"),
    CONFLICT(409, "The request conflicts with an earlier one"),
    THROTTLED(429, "Too many requests"),
    UNAVAILABLE(503, "Not available now");

    private final int status;
    private final String title;

    OfRequest(int status, String title) {
      this.status = status;
      this.title = title;
    }

    @Override
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int status() {
      return status;
    }

    @Override
    public String title() {
      return title;
    }
  }

  /** What a document is rejected for, or what a request is that holds one. */
  record OfDocument(RejectionCode rejection) implements ProblemCode {

    @Override
    public String wire() {
      return rejection.wire();
    }

    @Override
    public int status() {
      return switch (rejection) {
        case DOCUMENT_TOO_LARGE -> 413;
        case UNSUPPORTED_MEDIA_TYPE -> 415;
        case NO_TEXT_FOUND,
            MALFORMED_DOCUMENT,
            CHARSET_UNKNOWN,
            ENCRYPTED_DOCUMENT,
            TIME_LIMIT_EXCEEDED ->
            422;
        case INTERNAL_ERROR -> 500;
      };
    }

    @Override
    public String title() {
      return switch (rejection) {
        case DOCUMENT_TOO_LARGE -> "The document is too large";
        case UNSUPPORTED_MEDIA_TYPE -> "The media type is not supported";
        case NO_TEXT_FOUND -> "The document holds no text";
        case MALFORMED_DOCUMENT -> "The document is malformed";
        case CHARSET_UNKNOWN -> "The character set is unknown";
        case ENCRYPTED_DOCUMENT -> "The document is encrypted";
        case TIME_LIMIT_EXCEEDED -> "The document takes too long";
        case INTERNAL_ERROR -> "Something went wrong here";
      };
    }
  }
}
