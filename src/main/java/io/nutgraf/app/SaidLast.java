package io.nutgraf.app;

import io.nutgraf.dossier.Carrier;
import io.nutgraf.dossier.Quotation;
import java.util.Comparator;

/**
 * The order in which quotations are told, that which was first carried last first, and of one
 * document in the order of its text; and keys that tell where in it one stands.
 */
final class SaidLast {

  private static final int LAST_OFFSET = 999_999_999;

  static final Comparator<Quotation> FIRST = Comparator.comparing(SaidLast::key).reversed();

  private SaidLast() {}

  /** Of one width, so that the order of keys as strings is that of quotations. */
  static String key(Quotation quotation) {
    Carrier first = quotation.first();
    return "%s#%s#%09d"
        .formatted(
            first.moment().time(),
            first.moment().document(),
            LAST_OFFSET - first.quote().excerpt().offset());
  }

  /** Whether {@code quotation} is told after the one with this key. */
  static boolean isAfter(String key, Quotation quotation) {
    return key(quotation).compareTo(key) < 0;
  }
}
