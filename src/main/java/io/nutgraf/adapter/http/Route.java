package io.nutgraf.adapter.http;

import java.util.Optional;
import java.util.Set;

/**
 * One operation of the API.
 *
 * @param method {@code GET}, {@code POST}, {@code DELETE}
 * @param path with at most one variable: {@code /v1/documents/{id}/text}
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
    return path.endsWith("/text") ? "accept-encoding" : "include";
  }

  /** The variable of {@code actual} (empty where the path has none), if the path matches. */
  Optional<String> match(String actual) {
    int open = path.indexOf('{');
    if (open < 0) {
      return path.equals(actual) ? Optional.of("") : Optional.empty();
    }
    String before = path.substring(0, open);
    String after = path.substring(path.indexOf('}') + 1);
    if (!actual.startsWith(before)
        || !actual.endsWith(after)
        || actual.length() <= before.length() + after.length()) {
      return Optional.empty();
    }
    String variable = actual.substring(before.length(), actual.length() - after.length());
    return variable.indexOf('/') < 0 ? Optional.of(variable) : Optional.empty();
  }
}
