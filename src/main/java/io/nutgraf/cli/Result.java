package io.nutgraf.cli;

import io.nutgraf.adapter.http.ProblemCode;
import io.nutgraf.app.SummarizeDocument.Answer;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;

/** What came of a document that the command line was given. */
sealed interface Result {

  /**
   * It was summarized.
   *
   * @param bytes its size; of a text, in UTF-16 code units
   */
  record Done(Answer.Summarized answer, long bytes) implements Result {}

  /**
   * It could not be, or was none.
   *
   * @param code the API's own
   */
  record Failed(ProblemCode code, String detail) implements Result {

    static Failed of(Rejection rejection) {
      return new Failed(new ProblemCode.OfDocument(rejection.code()), rejection.detail());
    }

    static Failed of(RejectionCode code, String detail) {
      return of(new Rejection(code, detail));
    }

    /** What is wrong is not the document, but how it was named or stated. */
    static Failed invalid(String detail) {
      return new Failed(ProblemCode.OfRequest.INVALID_PARAMETER, detail);
    }

    static Failed notFound(String detail) {
      return new Failed(ProblemCode.OfRequest.NOT_FOUND, detail);
    }
  }
}
