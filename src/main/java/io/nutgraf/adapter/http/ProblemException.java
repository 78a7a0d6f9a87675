package io.nutgraf.adapter.http;

import java.util.Map;

/**
 * Carries a problem from the depth of a request to the one place that answers it. Not a bug: has no
 * stack trace.
 */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  ProblemException(Problem problem) {
    this(problem, Map.of());
  }

  ProblemException(Problem problem, Map<String, String> headers) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
    this.headers = headers;
  }

  static ProblemException invalid(String parameter, String detail) {
    return new ProblemException(Problem.invalid(parameter, detail));
  }

  Problem problem() {
    return problem;
  }

  Map<String, String> headers() {
    return headers;
  }
}
