package io.nutgraf.dossier;

import io.nutgraf.model.Quote;
import io.nutgraf.reuse.Moment;
import java.util.Comparator;

/**
 * A document that carries a quotation.
 *
 * @param moment the document and its place in the order of documents
 * @param quote the quotation as it stands there
 */
public record Carrier(Moment moment, Quote quote) implements Comparable<Carrier> {

  private static final Comparator<Carrier> ORDER =
      Comparator.comparing(Carrier::moment).thenComparing(it -> it.quote().excerpt().span());

  /** The earliest first, and of one document in the order of its text. */
  @Override
  public int compareTo(Carrier other) {
    return ORDER.compare(this, other);
  }
}
