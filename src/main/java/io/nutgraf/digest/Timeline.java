package io.nutgraf.digest;

import io.nutgraf.model.Budget;
import io.nutgraf.model.DateMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The days that matter, each with the passage that tells best what happened on it: of those that
 * name it, and of the first ones of documents published on it, the one with most of the words that
 * the most documents have of that day, for its length. Not thread-safe.
 */
final class Timeline {

  /** So many passages from the top of a document tell of its own day. */
  private static final int TOP = 5;

  /** What a passage counts that is only taken to speak of the day. */
  private static final double TAKEN = .5;

  /** What one counts that looks back: it tells what mattered in the end. */
  private static final double LOOKS_BACK = 1.5;

  private static final double LEAD = .5;
  private static final int LENGTH_OFFSET = 3;
  private static final double LENGTH_POWER = .7;

  private final PassageList passages;
  private final Postings postings;
  private final Predicate<Passage> news;
  private final NamedDays named;
  private final Map<LocalDate, List<Candidate>> candidates = new HashMap<>();

  /** A passage that may tell of a day, and how much it counts for that. */
  private record Candidate(Passage passage, double trust, boolean looksBack) {}

  /**
   * The days of {@code passages}.
   *
   * @param news whether a passage says what was not told before
   */
  Timeline(PassageList passages, Postings postings, Predicate<Passage> news) {
    this.passages = passages;
    this.postings = postings;
    this.news = news;
    this.named = new NamedDays(passages.documents());
    for (int d = 0; d < passages.documents().size(); d++) {
      Budget.check();
      readNamed(d);
      readTop(d);
    }
  }

  private void readNamed(int number) {
    DigestDocument document = passages.documents().get(number);
    for (DateMention date : document.summary().metadata().dates()) {
      LocalDate day = named.dayOf(document, date).orElse(null);
      Passage passage = passages.holding(number, date.excerpt().span());
      if (day != null && passage != null) {
        boolean later =
            document
                .day()
                .filter(own -> ChronoUnit.DAYS.between(day, own) > DayWeights.LATER)
                .isPresent();
        add(day, new Candidate(passage, 1, later));
      }
    }
  }

  private void readTop(int number) {
    LocalDate day = passages.documents().get(number).day().orElse(null);
    if (day == null) {
      return;
    }
    for (Passage passage : passages.of(number)) {
      if (passage.place() < TOP) {
        add(day, new Candidate(passage, TAKEN, false));
      }
    }
  }

  private void add(LocalDate day, Candidate candidate) {
    if (candidate.passage().isTellable() && !candidate.passage().leans()) {
      candidates.computeIfAbsent(day, _ -> new ArrayList<>()).add(candidate);
    }
  }

  /**
   * At most {@code most} days, in the order of time.
   *
   * @param told what is told elsewhere, which no day tells again; the days' passages are added
   */
  List<Digest.Day> days(int most, List<Passage> told) {
    List<Digest.Day> days = new ArrayList<>();
    for (DayWeights.Weighed weighed : DayWeights.of(passages.documents(), named)) {
      Budget.check();
      if (days.size() == most) {
        break;
      }
      best(weighed.day(), told)
          .ifPresent(
              passage -> {
                told.add(passage);
                var citation =
                    new Digest.Citation(
                        passages.documentOf(passage).id(), passage.statement().excerpt());
                days.add(new Digest.Day(weighed.day(), citation, weighed.documents()));
              });
    }
    days.sort(Comparator.comparing(Digest.Day::day));
    return days;
  }

  private Optional<Passage> best(LocalDate day, List<Passage> told) {
    List<Candidate> all = candidates.getOrDefault(day, List.of());
    Map<Integer, Double> spread = spread(all);
    return all.stream()
        .sorted(Comparator.comparingDouble(candidate -> -score(candidate, spread)))
        .map(Candidate::passage)
        .distinct()
        .filter(news)
        .filter(passage -> told.stream().noneMatch(it -> Selection.saysAgain(passage, it)))
        .findFirst();
  }

  /** For each term how many documents have it in what they tell of the day. */
  private static Map<Integer, Double> spread(List<Candidate> candidates) {
    Map<Integer, Double> spread = new HashMap<>();
    Map<Integer, Map<Integer, Double>> byDocument = new HashMap<>();
    for (Candidate candidate : candidates) {
      Map<Integer, Double> own =
          byDocument.computeIfAbsent(candidate.passage().document(), _ -> new HashMap<>());
      for (int term : candidate.passage().terms()) {
        own.merge(term, candidate.trust(), Math::max);
      }
    }
    byDocument
        .values()
        .forEach(own -> own.forEach((term, it) -> spread.merge(term, it, Double::sum)));
    return spread;
  }

  private double score(Candidate candidate, Map<Integer, Double> spread) {
    Passage passage = candidate.passage();
    int n = passages.all().size();
    double sum = 0;
    for (int term : passage.terms()) {
      double rarity = StrictMath.log(1 + (double) n / postings.count(term));
      sum += spread.getOrDefault(term, 0.0) * rarity;
    }
    double length = StrictMath.pow(LENGTH_OFFSET + passage.terms().length, LENGTH_POWER);
    return sum
        / length
        * (1 + LEAD / (1 + passage.place()))
        * candidate.trust()
        * passage.trust()
        * (candidate.looksBack() ? LOOKS_BACK : 1);
  }
}
