package io.nutgraf.model;

import org.jspecify.annotations.Nullable;

/**
 * How a document is to be summarized.
 *
 * @param sentenceCount how many key sentences, 1..100; ignored where {@code percent} is given
 * @param percent how many of the document's sentences, 1..100, rounded up; null for a plain count
 * @param order the order of the key sentences
 * @param query what the reader asks about; null for the document as a whole
 * @param excludeQuotes true to pick no sentence that is a quotation
 * @param sentenceLength how long the key sentences may be; where too few are, there are fewer
 */
public record SummaryOptions(
    int sentenceCount,
    @Nullable Integer percent,
    Order order,
    @Nullable String query,
    boolean excludeQuotes,
    SentenceLength sentenceLength) {

  /** The order of key sentences. */
  public enum Order {
    OFFSET,
    RANK
  }

  public static final int MAX_SENTENCES = 100;

  /** Three sentences in the document's order. */
  public static final SummaryOptions DEFAULT =
      new SummaryOptions(3, null, Order.OFFSET, null, false);

  public SummaryOptions {
    if (sentenceCount < 1 || sentenceCount > MAX_SENTENCES) {
      throw new IllegalArgumentException("sentenceCount out of 1..100: " + sentenceCount);
    }
    if (percent != null && (percent < 1 || percent > 100)) {
      throw new IllegalArgumentException("percent out of 1..100: " + percent);
    }
    if (query != null && query.isBlank()) {
      throw new IllegalArgumentException("a query has words");
    }
  }

  /** Options for sentences of any length. */
  public SummaryOptions(
      int sentenceCount,
      @Nullable Integer percent,
      Order order,
      @Nullable String query,
      boolean excludeQuotes) {
    this(sentenceCount, percent, order, query, excludeQuotes, SentenceLength.ANY);
  }

  public SummaryOptions withSentenceCount(int count) {
    return new SummaryOptions(count, percent, order, query, excludeQuotes, sentenceLength);
  }

  public SummaryOptions withSentenceLength(SentenceLength length) {
    return new SummaryOptions(sentenceCount, percent, order, query, excludeQuotes, length);
  }
}
