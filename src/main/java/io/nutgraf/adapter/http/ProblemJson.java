package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import org.jspecify.annotations.Nullable;

/** The wire shape of a problem (RFC 9457). */
public final class ProblemJson {

  private static final String TYPE_PREFIX = "urn:nutgraf:problem:";

  private ProblemJson() {}

  static ObjectNode of(Problem problem, String requestId) {
    ProblemCode code = problem.code();
    ObjectNode json =
        of(
            code.wire(),
            code.status(),
            code.title(),
            problem.detail(),
            problem.parameter(),
            requestId);
    if (problem.several() != null) {
      NamesJson.putChoices(json, problem.several());
    }
    return json;
  }

  /** What is told of a problem, whoever has found it. */
  public static ObjectNode of(
      String code,
      int status,
      String title,
      String detail,
      @Nullable String parameter,
      String requestId) {
    ObjectNode json =
        Json.object()
            .put("type", TYPE_PREFIX + code)
            .put("title", title)
            .put("status", status)
            .put("detail", detail)
            .put("code", code);
    if (parameter != null) {
      json.put("parameter", parameter);
    }
    return json.put("requestId", requestId);
  }
}
