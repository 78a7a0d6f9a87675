package io.nutgraf.app;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Document;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.PlacedSentence;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.Span;
import io.nutgraf.model.Statement;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.TextFormat;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reuse.StatedSentences;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to a document to a summary, within what a document may cost: the one way of events, of
 * requests and of the command line. Keeps nothing. Thread-safe.
 */
public final class SummarizeDocument {

  private final DocumentReader reader;
  private final Summarizer summarizer;
  private final DocumentLimits limits;
  private final InstantSource clock;

  /**
   * @param limits what a document may cost. What is done within another {@link Budget}, that of a
   *     request, ends with it too
   * @param clock tells the day: no document is of a later one
   */
  public SummarizeDocument(
      DocumentReader reader, Summarizer summarizer, DocumentLimits limits, InstantSource clock) {
    this.reader = reader;
    this.summarizer = summarizer;
    this.limits = limits;
    this.clock = clock;
  }

  /** With the product's own reader and summarizer. */
  public static SummarizeDocument within(DocumentLimits limits, InstantSource clock) {
    var reader = DocumentReaders.within(limits.reading());
    return new SummarizeDocument(reader, Summarizer.standard(), limits, clock);
  }

  /** What came of a document. */
  public sealed interface Answer {

    /** What a file was read as: {@code text/plain}; null for a text, and where it was not read. */
    @Nullable String mediaType();

    /** The character set that a file was read in; null where it has none. */
    @Nullable String charset();

    /**
     * A summary.
     *
     * @param document what was summarized; all offsets are into its text
     * @param placed all sentences of its text, in its order, each with what it is a part of
     */
    record Summarized(
        Document document,
        @Nullable String mediaType,
        @Nullable String charset,
        Summary summary,
        List<PlacedSentence> placed)
        implements Answer {
      public Summarized {
        placed = List.copyOf(placed);
      }

      /** Where its sentences stand, those around what it tells left out. */
      List<Span> spans() {
        return placed.stream()
            .map(PlacedSentence::ranked)
            .filter(Objects::nonNull)
            .map(ranked -> ranked.sentence().span())
            .toList();
      }

      /** Where all sentences of the text stand, those of noise too. */
      public List<Span> allSpans() {
        return StatedSentences.of(document.text(), spans(), summary.language());
      }
    }

    /** The document could not be read, or not be summarized. */
    record Rejected(Rejection rejection, @Nullable String mediaType, @Nullable String charset)
        implements Answer {

      private Rejected(Rejection rejection) {
        this(rejection, null, null);
      }
    }
  }

  /** What a document may cost here: whoever fetches one need fetch none that is too large. */
  public DocumentLimits limits() {
    return limits;
  }

  /**
   * Summarizes a text as it is, of which the size is that of its UTF-8. One that is plainly a file
   * of another format ({@link TextFormat}) is read as that, and offsets are into what is read.
   */
  public Answer text(Document document, SummaryOptions options) {
    byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > limits.maxBytes()) {
      return new Answer.Rejected(limits.tooLarge(bytes.length));
    }
    return TextFormat.of(document.text())
        .map(type -> file(raw(document, bytes, type), options))
        .filter(Answer.Summarized.class::isInstance)
        .orElseGet(() -> summarize(document, null, null, options, limits.budgets().get()));
  }

  private static RawDocument raw(Document document, byte[] bytes, String type) {
    return new RawDocument(
        bytes, "", type, document.title(), document.referenceDate(), document.uploadedOn());
  }

  /** Reads a file and summarizes its text. */
  public Answer file(RawDocument raw, SummaryOptions options) {
    if (raw.bytes().length > limits.maxBytes()) {
      return new Answer.Rejected(limits.tooLarge(raw.bytes().length));
    }
    Budget budget = limits.budgets().get();
    return switch (budget.spend(() -> reader.read(raw), Reading.Unreadable::new)) {
      case Reading.Read it ->
          summarize(it.document(), it.mediaType(), it.charset(), options, budget);
      case Reading.Unreadable it -> new Answer.Rejected(it.rejection());
    };
  }

  /**
   * Summarizes a text anew that was summarized before.
   *
   * @param known what is known of it since
   */
  Answer again(Document document, SummaryOptions options, Metadata known) {
    Budget budget = limits.budgets().get();
    Supplier<Outcome> work = () -> summarizer.summarize(document, options, known);
    return answer(document, null, null, budget.spend(work, Outcome.Rejected::new));
  }

  /**
   * All statements of a text that was summarized, in its order; none where they can't be told
   * within what a document may cost.
   */
  public List<Statement> statements(Document document) {
    return limits
        .budgets()
        .get()
        .spend(() -> summarizer.statements(document), _ -> List.<Statement>of());
  }

  private Answer summarize(
      Document read,
      @Nullable String mediaType,
      @Nullable String charset,
      SummaryOptions options,
      Budget budget) {
    Document document = read.asReadOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    Supplier<Outcome> work = () -> summarizer.summarize(document, options);
    return answer(document, mediaType, charset, budget.spend(work, Outcome.Rejected::new));
  }

  private static Answer answer(
      Document document, @Nullable String mediaType, @Nullable String charset, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Summarized it ->
          new Answer.Summarized(document, mediaType, charset, it.summary(), it.placed());
      case Outcome.Rejected it -> new Answer.Rejected(it.rejection(), mediaType, charset);
    };
  }
}
