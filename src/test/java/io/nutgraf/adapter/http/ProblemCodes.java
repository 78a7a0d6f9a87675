package io.nutgraf.adapter.http;

import io.nutgraf.model.RejectionCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All codes that there are. */
public final class ProblemCodes {

  private ProblemCodes() {}

  public static List<ProblemCode> all() {
    return Stream.<ProblemCode>concat(
            Arrays.stream(ProblemCode.OfRequest.values()),
            Arrays.stream(RejectionCode.values()).map(ProblemCode.OfDocument::new))
        .toList();
  }
}
