package io.nutgraf.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
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
    return new FrontProblem(
        413,
        "document_too_large",
        "The document is too large",
        "A request may have 10 MiB, as in Amazon API Gateway.");
  }

  static FrontProblem internalError() {
    return new FrontProblem(
        500,
        "internal_error",
        "Something went wrong here",
        "It is logged in the data folder of nutgraf serve.");
  }

  /** What the HTTP server itself refuses, for it is no HTTP or breaks a limit of it. */
  static FrontProblem malformed(int status) {
    return new FrontProblem(
        status,
        "invalid_parameter",
        "A parameter is not valid",
        "The request line or a header is not as HTTP has it.");
  }

  GatewayAnswer answer(String requestId) {
    ObjectNode json = Json.object();
    json.put("type", "urn:nutgraf:problem:" + code)
        .put("title", title)
        .put("status", status)
        .put("detail", detail)
        .put("code", code)
        .put("requestId", requestId);
    var headers =
        Map.of(
            "content-type", "application/problem+json",
            "cache-control", "no-store",
            "x-content-type-options", "nosniff",
            "x-request-id", requestId);
    return new GatewayAnswer(status, headers, List.of(), Json.bytes(json));
  }
}
