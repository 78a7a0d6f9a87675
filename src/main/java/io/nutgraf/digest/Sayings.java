package io.nutgraf.digest;

import io.nutgraf.digest.Digest.Citation;
import io.nutgraf.digest.Digest.Saying;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Statement;
import io.nutgraf.reuse.WordHashes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who said what, each quotation once: those that the most documents carry. Not thread-safe. */
final class Sayings {

  /** How many quotations are told at most. */
  static final int MOST = 10;

  /** So many of a speaker at most, so that others are heard too. */
  private static final int MOST_OF_SPEAKER = 3;

  /** What the quotation of a passage without a rank still weighs. */
  private static final double UNRANKED = .1;

  /** How many different quotations are compared at most. */
  static final int MOST_COMPARED = 2_000;

  /** A longer one is no quotation that a briefing would carry. */
  private static final int MOST_WORDS = 80;

  private final List<Carried> carried = new ArrayList<>();

  /** A quotation and all who carry it. */
  private static final class Carried {

    private final String document;
    private final Quote quote;
    private final WordHashes words;
    private final boolean old;
    private final double weight;
    private final List<Citation> alsoIn = new ArrayList<>();

    Carried(String document, Quote quote, WordHashes words, boolean old, double rank) {
      this.document = document;
      this.quote = quote;
      this.words = words;
      this.old = old;
      this.weight = (UNRANKED + rank) * weight(quote.kind());
    }

    double weight() {
      return weight * (1 + alsoIn.size());
    }

    String speaker() {
      return Objects.requireNonNull(quote.speaker()).name();
    }

    boolean isIn(Citation told) {
      return stands(document, quote.excerpt(), told)
          || alsoIn.stream().anyMatch(it -> stands(it.document(), it.excerpt(), told));
    }

    private static boolean stands(String document, Excerpt words, Citation told) {
      return told.document().equals(document) && told.excerpt().span().overlaps(words.span());
    }

    private static double weight(Quote.Kind kind) {
      return switch (kind) {
        case DIRECT -> 1;
        case MIXED -> .7;
        case INDIRECT -> 0;
      };
    }

    Saying saying() {
      return new Saying(document, quote, alsoIn);
    }
  }

  /**
   * Takes the quotations of a document; the earliest document comes first.
   *
   * @param old whether all that it says was told before
   */
  void take(DigestDocument document, boolean old) {
    for (Quote quote : document.summary().metadata().quotes()) {
      Budget.check();
      if (isTellable(quote)) {
        WordHashes.of(document.text(), quote.excerpt().span())
            .ifPresent(words -> take(document, quote, words, old));
      }
    }
  }

  /** Whether it can be read by itself: the words of somebody who is named, not some of them. */
  private static boolean isTellable(Quote quote) {
    return quote.kind() != Quote.Kind.INDIRECT
        && quote.speaker() != null
        && quote.speaker().mention() != null
        && !Character.isLowerCase(quote.excerpt().text().codePointAt(0));
  }

  private void take(DigestDocument document, Quote quote, WordHashes words, boolean old) {
    if (words.size() > MOST_WORDS) {
      return;
    }
    for (Carried it : carried) {
      if (Alike.same(it.words, words)) {
        it.alsoIn.add(new Citation(document.id(), quote.excerpt()));
        return;
      }
    }
    if (carried.size() < MOST_COMPARED) {
      carried.add(new Carried(document.id(), quote, words, old, rank(document, quote)));
    }
  }

  private static double rank(DigestDocument document, Quote quote) {
    return document.statements().stream()
        .filter(statement -> statement.excerpt().span().overlaps(quote.excerpt().span()))
        .mapToDouble(Statement::rankScore)
        .findFirst()
        .orElse(0);
  }

  /**
   * At most {@value #MOST} quotations, the weightiest first.
   *
   * @param told what is told elsewhere, which no quotation says again
   */
  List<Saying> best(List<Passage> passages, List<Citation> told) {
    Map<String, Integer> bySpeaker = new HashMap<>();
    List<Saying> best = new ArrayList<>();
    carried.sort(Comparator.comparingDouble(it -> -it.weight()));
    for (Carried it : carried) {
      boolean isNews =
          !it.old
              && told.stream().noneMatch(it::isIn)
              && passages.stream().noneMatch(passage -> Alike.same(passage.words(), it.words));
      if (isNews
          && best.size() < MOST
          && bySpeaker.getOrDefault(it.speaker(), 0) < MOST_OF_SPEAKER) {
        bySpeaker.merge(it.speaker(), 1, Integer::sum);
        best.add(it.saying());
      }
    }
    return best;
  }
}
