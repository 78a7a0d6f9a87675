package io.nutgraf.adapter.dynamodb;

import static java.util.Objects.requireNonNull;

import io.nutgraf.app.ReuseIndex;
import io.nutgraf.app.Signature;
import io.nutgraf.model.Span;
import io.nutgraf.reuse.Fingerprint;
import io.nutgraf.reuse.FirstKeys;
import io.nutgraf.reuse.Moment;
import io.nutgraf.reuse.Sighting;
import io.nutgraf.reuse.WordHashes;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The row of a sentence: {@code k#0123456789abcdef} and {@code time#id#offset+length#words}, the
 * words' hashes in base 64. Its key is all that there is to it, as with every row of the index: so
 * writing it twice changes nothing, and two handlers that meet can only want it or not. Under one
 * key the earliest document comes first, and what is compared needs no other read.
 */
final class SentenceRow {

  private static final String KEY = "k#";
  private static final int HEX = 16;
  private static final Base64.Encoder WORDS = Base64.getUrlEncoder().withoutPadding();

  private SentenceRow() {}

  /** The partition of a key. */
  static String facet(long key) {
    return KEY + "%016x".formatted(key);
  }

  /** What every row of a document at {@code moment} begins with, but for a number sign. */
  static String position(Moment moment) {
    return moment.time() + "#" + moment.document();
  }

  /**
   * The rows of a document: one for each key, {@link ReuseIndex#MOST_ROWS} at most. Of a long
   * document it is the sentences that are the first in an order by hash, for of what it shares with
   * another long one the same are the first there.
   */
  static Set<IndexKey> of(Signature signature) {
    Map<Long, Fingerprint> byKey = new HashMap<>();
    for (Fingerprint print : signature.prints().prints()) {
      print.keys().forEach(key -> byKey.putIfAbsent(key, print));
    }
    Set<IndexKey> rows = new LinkedHashSet<>();
    for (long key : first(byKey.keySet())) {
      rows.add(row(signature.moment(), key, requireNonNull(byKey.get(key))));
    }
    return rows;
  }

  /** Of {@code keys} those that a document with them is found by. */
  static List<Long> first(Set<Long> keys) {
    return FirstKeys.of(keys, ReuseIndex.MOST_ROWS);
  }

  private static IndexKey row(Moment moment, long key, Fingerprint print) {
    String words = WORDS.encodeToString(print.words().bytes());
    return new IndexKey(
        facet(key),
        position(moment) + "#" + print.span().start() + "+" + print.span().length() + "#" + words);
  }

  /** The sentence that a row is of; empty where it is none. */
  static Optional<Sighting> parse(IndexKey row) {
    String[] parts = row.position().split("#", -1);
    try {
      long key = Long.parseUnsignedLong(row.facet().substring(KEY.length()), HEX);
      int plus = parts[2].indexOf('+');
      int start = Integer.parseInt(parts[2].substring(0, plus));
      int length = Integer.parseInt(parts[2].substring(plus + 1));
      WordHashes words = WordHashes.parse(Base64.getUrlDecoder().decode(parts[3]));
      return Optional.of(
          new Sighting(
              new Moment(parts[0], parts[1]),
              new Fingerprint(new Span(start, start + length), List.of(key), words)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException spoilt) {
      return Optional.empty();
    }
  }
}
