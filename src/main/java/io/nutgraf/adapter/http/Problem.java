package io.nutgraf.adapter.http;

import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.app.FindName;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, as RFC 9457 tells it. Its type is {@code urn:nutgraf:problem:} and
 * the code; the code alone decides status and title.
 *
 * @param code the stable code
 * @param detail one clear sentence for a person, never an exception's message
 * @param parameter the parameter, header or field that is wrong, where there is one
 * @param several those that a name may stand for, where that is the problem
 */
record Problem(
    ProblemCode code,
    String detail,
    @Nullable String parameter,
    FindName.Answer.@Nullable Several several) {

  Problem(ProblemCode code, String detail, @Nullable String parameter) {
    this(code, detail, parameter, null);
  }

  static Problem of(ProblemCode code, String detail) {
    return new Problem(code, detail, null);
  }

  static Problem of(Rejection rejection) {
    return of(rejection.code(), rejection.detail());
  }

  static Problem of(RejectionCode code, String detail) {
    return of(new ProblemCode.OfDocument(code), detail);
  }

  static Problem invalid(String parameter, String detail) {
    return new Problem(OfRequest.INVALID_PARAMETER, detail, parameter);
  }

  /** An outage: another time it may go well. */
  static Problem of(UnavailableException outage) {
    return outage.throttled()
        ? of(OfRequest.THROTTLED, "Too much is asked at once. Try again soon.")
        : of(OfRequest.UNAVAILABLE, "A part of the service does not answer. Try again.");
  }

  /** A bug: the log tells more, and nobody else. */
  static Problem internalError() {
    return of(RejectionCode.INTERNAL_ERROR, "It is logged under the request id.");
  }

  int status() {
    return code.status();
  }
}
