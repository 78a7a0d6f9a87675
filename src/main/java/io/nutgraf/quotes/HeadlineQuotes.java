package io.nutgraf.quotes;

import io.nutgraf.model.Quote;
import java.util.List;

/** Headlines quote what the text quotes again, longer and with its speaker. */
final class HeadlineQuotes {

  /** No text has more headlines than this. */
  private static final int MOST = 3;

  /** Fewer characters may be said by several. */
  private static final int SHORTEST = 12;

  private HeadlineQuotes() {}

  /** Gives the first of {@code quotes} the speaker of a later one that holds their words. */
  static void attribute(List<Quote> quotes) {
    for (int i = 0; i < Math.min(MOST, quotes.size()); i++) {
      Quote quote = quotes.get(i);
      String text = quote.excerpt().text();
      if (quote.speaker() == null && quote.cue() == null && text.length() >= SHORTEST) {
        attribute(quotes, i, text.substring(1, text.length() - 2));
      }
    }
  }

  private static void attribute(List<Quote> quotes, int index, String words) {
    for (Quote later : quotes.subList(index + 1, quotes.size())) {
      if (later.speaker() != null && later.excerpt().text().contains(words)) {
        Quote quote = quotes.get(index);
        quotes.set(index, new Quote(quote.excerpt(), quote.kind(), later.speaker(), null));
        return;
      }
    }
  }
}
