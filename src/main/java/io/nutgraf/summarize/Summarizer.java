package io.nutgraf.summarize;

import io.nutgraf.model.Code;
import io.nutgraf.model.Document;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.SummaryOptions;

/** The one front door: a document in, its summary out. Pure, deterministic, thread-safe. */
public final class Summarizer {

  private Summarizer() {}

  /** A summarizer with the product's own settings. */
  public static Summarizer standard() {
    return new Summarizer();
  }

  /** Summarizes {@code document}. The same arguments always give the same outcome. */
  public Outcome summarize(Document document, SummaryOptions options) {
    if (document.text().isBlank()) {
      return new Outcome.Rejected(new Rejection(Code.NO_TEXT_FOUND, "The document holds no text."));
    }
    throw new UnsupportedOperationException("lands with the ranking");
  }
}
