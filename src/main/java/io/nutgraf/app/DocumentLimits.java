package io.nutgraf.app;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.ReadingLimits;
import java.util.function.Supplier;

/**
 * What a document may cost. How much its text may hold is no setting: see {@link
 * io.nutgraf.summarize.TextLimits}.
 *
 * @param reading how large a file may be, and what is in it
 * @param budgets asked once for each document, when its bytes are at hand: how long it may take to
 *     read and to summarize it
 */
public record DocumentLimits(ReadingLimits reading, Supplier<Budget> budgets) {

  /** The size of the largest document that is read, in bytes. */
  public long maxBytes() {
    return reading.bytes();
  }

  /** What is said of a document of {@code bytes} bytes, where those are too many. */
  public Rejection tooLarge(long bytes) {
    String detail = "The document has %d bytes; at most %d are read.".formatted(bytes, maxBytes());
    return new Rejection(RejectionCode.DOCUMENT_TOO_LARGE, detail);
  }

  /** The limits of a place where nobody waits: of size alone. */
  public static DocumentLimits ofBytes(long maxBytes) {
    return new DocumentLimits(ReadingLimits.ofBytes(maxBytes), () -> Budget.UNLIMITED);
  }
}
