package io.nutgraf.metadata.quotes;

import io.nutgraf.model.Mention;
import io.nutgraf.model.Quote;
import io.nutgraf.text.SegmentedText;
import java.util.List;

/** Finds who said what. Immutable and thread-safe. */
public final class QuoteExtractor {

  private QuoteExtractor() {}

  public static QuoteExtractor standard() {
    return new QuoteExtractor();
  }

  /** The quotations of {@code text}, in document order; {@code mentions} are whom it names. */
  public List<Quote> extract(SegmentedText text, List<Mention> mentions) {
    return List.of();
  }
}
