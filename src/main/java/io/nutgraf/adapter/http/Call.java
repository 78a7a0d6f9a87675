package io.nutgraf.adapter.http;

import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.app.Topic;
import io.nutgraf.model.DocumentId;

/**
 * A request on its route.
 *
 * @param variable the {@code {id}} of the path; empty where the route has none
 */
record Call(Route route, HttpRequest request, String variable, QueryParameters parameters) {

  /** The document that the path names; what is no id names none. */
  DocumentId documentId() {
    return DocumentId.parse(variable).orElseThrow(Call::noSuchDocument);
  }

  /** The name in the path, percent-decoded. */
  String name() {
    return Rules.words("id", QueryParameters.decodePath("id", variable), Topic.LONGEST_ID);
  }

  static ProblemException noSuchDocument() {
    return new ProblemException(Problem.of(OfRequest.NOT_FOUND, "There is no such document."));
  }
}
