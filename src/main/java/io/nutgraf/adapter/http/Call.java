package io.nutgraf.adapter.http;

import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.app.Topic;
import io.nutgraf.model.DocumentId;
import java.util.List;

/**
 * A request on its route.
 *
 * @param variables those of the path, in its order; the first is its {@code {id}}
 */
record Call(Route route, HttpRequest request, List<String> variables, QueryParameters parameters) {

  Call {
    variables = List.copyOf(variables);
  }

  /** The document that the path names; what is no id names none. */
  DocumentId documentId() {
    return documentId(0);
  }

  /** The other document that the path names. */
  DocumentId otherDocumentId() {
    return documentId(1);
  }

  private DocumentId documentId(int number) {
    return DocumentId.parse(variables.get(number)).orElseThrow(Call::noSuchDocument);
  }

  /** The name in the path, percent-decoded. */
  String name() {
    return Rules.words(
        "id", QueryParameters.decodePath("id", variables.getFirst()), Topic.LONGEST_ID);
  }

  static ProblemException noSuchDocument() {
    return new ProblemException(Problem.of(OfRequest.NOT_FOUND, "There is no such document."));
  }
}
