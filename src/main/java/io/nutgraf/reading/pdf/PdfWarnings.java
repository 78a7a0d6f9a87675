package io.nutgraf.reading.pdf;

import io.nutgraf.model.Warning;

/** What a reader of the summary should know of a PDF file. */
final class PdfWarnings {

  private PdfWarnings() {}

  static Warning textUnreliable() {
    return new Warning(
        "text_unreliable",
        "Fonts of the file do not say which characters they show; what is set in them is left out.");
  }

  static Warning damaged() {
    return new Warning(
        "document_damaged", "The file is damaged; what could be read of it was summarized.");
  }
}
