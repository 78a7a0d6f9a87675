package io.nutgraf.adapter.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the API.
 *
 * @param method {@code GET}, {@code POST}, {@code DELETE}
 * @param path whose variables are whole parts of it: {@code /v1/documents/{id}/text}
 * @param parameters the query parameters that it takes
 * @param handler what answers it
 */
record Route(String method, String path, Set<String> parameters, Handler handler) {

  /** Answers a call, or throws a {@link ProblemException}. */
  interface Handler {
    HttpResponse answer(Call call);
  }

  /** What to ask for less of, where an answer would be too long. */
  String lever() {
    if (parameters.contains("limit")) {
      return "limit";
    }
    if (parameters.contains("words")) {
      return "words";
    }
    return parameters.contains("include") ? "include" : "accept-encoding";
  }

  /** The variables of {@code actual} in their order, still encoded, if the path matches. */
  Optional<List<String>> match(String actual) {
    List<String> parts = parts(path);
    List<String> given = parts(actual);
    List<String> variables = new ArrayList<>();
    if (parts.size() != given.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).startsWith("{") && !given.get(i).isEmpty()) {
        variables.add(given.get(i));
      } else if (!parts.get(i).equals(given.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      parts.add(path.substring(from, slash));
      from = slash + 1;
    }
    parts.add(path.substring(from));
    return parts;
  }
}
