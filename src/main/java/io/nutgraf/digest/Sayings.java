package io.nutgraf.digest;

import io.nutgraf.digest.Digest.Citation;
import io.nutgraf.digest.Digest.Saying;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import io.nutgraf.model.Statement;
import io.nutgraf.reuse.WordHashes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;

/** Who said what, each quotation once: those that the most documents carry. Not thread-safe. */
final class Sayings {

  /** How many quotations are told at most. */
  static final int MOST = 10;

  /** So many of a speaker at most, each for less than the one before, so that others are heard. */
  private static final int MOST_OF_SPEAKER = 3;

  /** What the quotation of a passage that says nothing for its document still weighs. */
  private static final double LEAST = .1;

  /** What is farther from what all documents speak of is of something else on their pages. */
  private static final double UNRELATED = .12;

  /** How many different quotations are compared at most. */
  static final int MOST_COMPARED = 2_000;

  /** A longer one is no quotation that a briefing would carry. */
  private static final int MOST_WORDS = 80;

  /** What quotations begin with, ahead of their words. */
  private static final String OPENING = "\"'“”„‟«»‹›‘’‚[(¿¡「『 \u00a0";

  private static final Comparator<Offer> HEAVIEST =
      Comparator.comparingDouble((Offer offer) -> -offer.weight()).thenComparingInt(Offer::number);

  private final List<Carried> carried = new ArrayList<>();

  /** A quotation and all who carry it. */
  private static final class Carried {

    private final String document;
    private final Quote quote;
    private final WordHashes words;
    private final boolean old;
    private final double weight;
    private final List<Citation> alsoIn = new ArrayList<>();

    Carried(
        String document, Quote quote, WordHashes words, boolean old, double rank, double nearness) {
      this.document = document;
      this.quote = quote;
      this.words = words;
      this.old = old;
      this.weight = (LEAST + rank) * (LEAST + nearness) * weight(quote.kind());
    }

    double weight() {
      return weight * (1 + alsoIn.size());
    }

    /** By the last name, for which some documents have no first one. */
    String speaker() {
      String name = Objects.requireNonNull(quote.speaker()).name();
      return name.substring(name.lastIndexOf(' ') + 1);
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
        case MIXED -> .35;
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
   * @param nearness how near what stands at a place is to what all documents speak of, 0..1
   */
  void take(DigestDocument document, boolean old, ToDoubleFunction<Span> nearness) {
    Metadata known = document.summary().metadata();
    for (Quote quote : known.quotes()) {
      Budget.check();
      Speaker speaker = SpeakerName.of(quote, known);
      if (isTellable(quote) && speaker != null && isName(speaker.name())) {
        var told = new Quote(quote.excerpt(), quote.kind(), speaker, quote.cue());
        double near = nearness.applyAsDouble(quote.excerpt().span());
        WordHashes.of(document.text(), quote.excerpt().span())
            .filter(_ -> old || near >= UNRELATED)
            .ifPresent(words -> take(document, told, words, old, near));
      }
    }
  }

  private static boolean isName(String speaker) {
    return !Character.isLowerCase(speaker.codePointAt(0));
  }

  /** Whether it begins as a sentence does: all of somebody's words, not some of them. */
  private static boolean isTellable(Quote quote) {
    String words = quote.excerpt().text();
    int i = 0;
    while (i < words.length() && OPENING.indexOf(words.charAt(i)) >= 0) {
      i++;
    }
    return quote.kind() != Quote.Kind.INDIRECT
        && i < words.length()
        && Character.isLetterOrDigit(words.codePointAt(i))
        && !Character.isLowerCase(words.codePointAt(i));
  }

  private void take(
      DigestDocument document, Quote quote, WordHashes words, boolean old, double nearness) {
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
      carried.add(new Carried(document.id(), quote, words, old, rank(document, quote), nearness));
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
    PriorityQueue<Offer> offers = new PriorityQueue<>(HEAVIEST);
    for (int i = 0; i < carried.size(); i++) {
      if (isNews(carried.get(i), passages, told)) {
        offers.add(new Offer(i, carried.get(i).weight(), 0));
      }
    }
    while (!offers.isEmpty() && best.size() < MOST) {
      Budget.check();
      Offer offer = offers.remove();
      Carried it = carried.get(offer.number());
      int heard = bySpeaker.getOrDefault(it.speaker(), 0);
      if (offer.heard() < heard) {
        offers.add(new Offer(offer.number(), it.weight() / (1 + heard), heard));
      } else if (heard < MOST_OF_SPEAKER) {
        bySpeaker.put(it.speaker(), heard + 1);
        best.add(it.saying());
      }
    }
    return best;
  }

  /** A quotation by its number, and what it weighed when so many of its speaker were told. */
  private record Offer(int number, double weight, int heard) {}

  private static boolean isNews(Carried it, List<Passage> passages, List<Citation> told) {
    return !it.old
        && told.stream().noneMatch(it::isIn)
        && passages.stream().noneMatch(passage -> Alike.same(passage.words(), it.words));
  }
}
