package io.nutgraf.app;

import io.nutgraf.model.Budget;
import java.util.function.Supplier;

/**
 * What a document may cost. How much its text may hold is no setting: see {@link
 * io.nutgraf.summarize.TextLimits}.
 *
 * @param maxBytes the size of the largest document that is read, in bytes
 * @param budgets asked once for each document, when its bytes are at hand: how long it may take to
 *     read and to summarize it
 */
public record DocumentLimits(long maxBytes, Supplier<Budget> budgets) {

  public DocumentLimits {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("the largest document must have a byte or more");
    }
  }

  /** The limits of a place where nobody waits: of size alone. */
  public static DocumentLimits ofBytes(long maxBytes) {
    return new DocumentLimits(maxBytes, () -> Budget.UNLIMITED);
  }
}
