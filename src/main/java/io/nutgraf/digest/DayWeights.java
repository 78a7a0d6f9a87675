package io.nutgraf.digest;

import io.nutgraf.model.DateMention;
import io.nutgraf.model.StatedDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much each day matters: each document that names it counts once, one that comes more than
 * {@value #LATER} days after it and still names it {@value #LOOKS_BACK} times as much, one that was
 * published on it {@value #PUBLISHED}. The days lie between the first document and the last.
 */
final class DayWeights {

  private static final double PUBLISHED = .3;
  private static final double LOOKS_BACK = 3;
  static final int LATER = 3;

  private static final int NEAR = 7;

  /** Of so many documents more than one must speak for a day. */
  private static final int MANY = 20;

  private DayWeights() {}

  /** A day, how much it matters, and how many documents speak for it. */
  record Weighed(LocalDate day, double weight, int documents) {}

  /** All days that matter, that which matters most first. */
  static List<Weighed> of(List<DigestDocument> documents, NamedDays days) {
    Map<LocalDate, Double> weights = new TreeMap<>();
    Map<LocalDate, Integer> counts = new HashMap<>();
    for (DigestDocument document : documents) {
      LocalDate own = document.day().orElse(null);
      Set<LocalDate> named = new HashSet<>(daysNamedIn(document, days));
      for (LocalDate day : named) {
        boolean looksBack = own != null && ChronoUnit.DAYS.between(day, own) > LATER;
        weights.merge(day, looksBack ? LOOKS_BACK : 1, Double::sum);
      }
      if (own != null) {
        weights.merge(own, PUBLISHED, Double::sum);
        named.add(own);
      }
      named.forEach(day -> counts.merge(day, 1, Integer::sum));
    }
    List<LocalDate> own = documents.stream().flatMap(it -> it.day().stream()).sorted().toList();
    int fewest = documents.size() < MANY ? 1 : 2;
    return weights.entrySet().stream()
        .filter(entry -> isWithin(entry.getKey(), own))
        .filter(entry -> counts.getOrDefault(entry.getKey(), 0) >= fewest)
        .map(e -> new Weighed(e.getKey(), e.getValue(), counts.getOrDefault(e.getKey(), 0)))
        .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
        .toList();
  }

  private static boolean isWithin(LocalDate day, List<LocalDate> documents) {
    return documents.isEmpty()
        || (!day.isBefore(documents.getFirst()) && !day.isAfter(documents.getLast()));
  }

  private static List<LocalDate> daysNamedIn(DigestDocument document, NamedDays days) {
    return document.summary().metadata().dates().stream()
        .flatMap(date -> days.dayOf(document, date).stream())
        .toList();
  }

  /** Whether a date means a day that is at most {@value #NEAR} days from another. */
  static boolean isNear(DateMention date, LocalDate day) {
    return dayOf(date).filter(it -> Math.abs(ChronoUnit.DAYS.between(it, day)) <= NEAR).isPresent();
  }

  /** The day that a date means; empty where it means a longer time or several days. */
  static Optional<LocalDate> dayOf(DateMention date) {
    String value = date.value();
    return value.indexOf('/') < 0 ? StatedDay.beginning(value) : Optional.empty();
  }
}
