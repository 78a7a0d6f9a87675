package io.nutgraf.app;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Document;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.DocumentReader;
import io.nutgraf.reading.RawDocument;
import io.nutgraf.reading.Reading;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Summarizes what a caller sends, and keeps nothing of it. */
public final class SummarizeNow {

  private final DocumentReader reader;
  private final Summarizer summarizer;
  private final DocumentLimits limits;

  /**
   * @param limits what a document may cost; the size of a text is that of its UTF-8. What is
   *     summarized within another {@link Budget}, that of a request, ends with it too
   */
  public SummarizeNow(DocumentReader reader, Summarizer summarizer, DocumentLimits limits) {
    this.reader = reader;
    this.summarizer = summarizer;
    this.limits = limits;
  }

  /** What came of it. */
  public sealed interface Answer {

    /**
     * A summary.
     *
     * @param document what was summarized; all offsets are into its text
     * @param mediaType what a file was read as; null for a text
     * @param charset the character set that a file was read in; null where it has none
     * @param sentences all sentences but noise, in document order
     */
    record Summarized(
        Document document,
        @Nullable String mediaType,
        @Nullable String charset,
        Summary summary,
        List<ScoredSentence> sentences)
        implements Answer {
      public Summarized {
        sentences = List.copyOf(sentences);
      }
    }

    /** The document could not be summarized. */
    record Rejected(Rejection rejection) implements Answer {}
  }

  /** Summarizes a text as it is: offsets are those of the caller's own string. */
  public Answer text(Document document, SummaryOptions options) {
    long bytes = document.text().getBytes(StandardCharsets.UTF_8).length;
    return bytes > limits.maxBytes()
        ? tooLarge(bytes)
        : summarize(document, null, null, options, limits.budgets().get());
  }

  /** Reads a file and summarizes its text. */
  public Answer file(RawDocument raw, SummaryOptions options) {
    if (raw.bytes().length > limits.maxBytes()) {
      return tooLarge(raw.bytes().length);
    }
    Budget budget = limits.budgets().get();
    return switch (budget.spend(() -> reader.read(raw), Reading.Unreadable::new)) {
      case Reading.Read read ->
          summarize(read.document(), read.mediaType(), read.charset(), options, budget);
      case Reading.Unreadable unreadable -> new Answer.Rejected(unreadable.rejection());
    };
  }

  private Answer summarize(
      Document document,
      @Nullable String mediaType,
      @Nullable String charset,
      SummaryOptions options,
      Budget budget) {
    return switch (budget.spend(
        () -> summarizer.summarize(document, options), Outcome.Rejected::new)) {
      case Outcome.Summarized it ->
          new Answer.Summarized(document, mediaType, charset, it.summary(), it.sentences());
      case Outcome.Rejected it -> new Answer.Rejected(it.rejection());
    };
  }

  private Answer tooLarge(long bytes) {
    String detail =
        "The document has %d bytes; at most %d are read.".formatted(bytes, limits.maxBytes());
    return new Answer.Rejected(new Rejection(RejectionCode.DOCUMENT_TOO_LARGE, detail));
  }
}
