package io.nutgraf.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.http.ProblemCode;
import io.nutgraf.adapter.http.ProblemJson;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.model.RejectionCode;
import java.util.List;
import java.util.Map;

/**
 * What the HTTP front answers where the API function is not asked, or gives no answer: problem+json
 * (RFC 9457) in the API's own form. One of its codes is not the API's: {@code forbidden}.
 *
 * @param detail one clear sentence for a person
 */
record FrontProblem(int status, String code, String title, String detail) {

  static FrontProblem forbidden(String reason) {
    return new FrontProblem(403, "forbidden", "This is for this machine alone", reason);
  }

  static FrontProblem tooLarge() {
    return of(
        new ProblemCode.OfDocument(RejectionCode.DOCUMENT_TOO_LARGE),
        "A request may have 10 MiB, as in Amazon API Gateway.");
  }

  static FrontProblem internalError() {
    return of(
        new ProblemCode.OfDocument(RejectionCode.INTERNAL_ERROR),
        "It is logged in the data folder of nutgraf serve.");
  }

  /** What the HTTP server itself refuses, for it is no HTTP or breaks a limit of it. */
  static FrontProblem malformed(int status) {
    ProblemCode code = ProblemCode.OfRequest.INVALID_PARAMETER;
    return new FrontProblem(
        status, code.wire(), code.title(), "The request line or a header is not as HTTP has it.");
  }

  private static FrontProblem of(ProblemCode code, String detail) {
    return new FrontProblem(code.status(), code.wire(), code.title(), detail);
  }

  GatewayAnswer answer(String requestId) {
    ObjectNode json = ProblemJson.of(code, status, title, detail, null, requestId);
    var headers =
        Map.of(
            "content-type", "application/problem+json",
            "cache-control", "no-store",
            "x-content-type-options", "nosniff",
            "x-request-id", requestId);
    return new GatewayAnswer(status, headers, List.of(), Json.bytes(json));
  }
}
