package io.nutgraf.model;

/** The one record of a dropped document. Every dropped file ends as exactly one. */
public sealed interface Article {

  DocumentId id();

  Source source();

  /** A document that was summarized. */
  record Succeeded(DocumentId id, Source source, Summary summary) implements Article {}

  /** A document that could not be. */
  record Failed(DocumentId id, Source source, Rejection rejection) implements Article {}

  default String status() {
    return switch (this) {
      case Succeeded _ -> "succeeded";
      case Failed _ -> "failed";
    };
  }
}
