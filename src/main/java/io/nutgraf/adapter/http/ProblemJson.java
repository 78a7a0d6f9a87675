package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;

/** The wire shape of a {@link Problem}. */
final class ProblemJson {

  private ProblemJson() {}

  static ObjectNode of(Problem problem, String requestId) {
    ObjectNode json = Json.object();
    json.put("type", problem.type());
    json.put("title", problem.title());
    json.put("status", problem.status());
    json.put("detail", problem.detail());
    json.put("code", problem.code().wire());
    if (problem.parameter() != null) {
      json.put("parameter", problem.parameter());
    }
    json.put("requestId", requestId);
    return json;
  }
}
