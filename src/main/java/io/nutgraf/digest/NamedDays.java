package io.nutgraf.digest;

import io.nutgraf.model.DateMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days the dates of documents mean, as all of them together tell. A weekday that stands alone
 * may be the last one or the next; where a document takes it for one {@value #FAR} days ago or
 * more, and others name the same weekday of the next week and fewer that one, it is the next.
 */
final class NamedDays {

  private static final int WEEK = 7;

  /** The next one is nearer then. */
  private static final int FAR = 4;

  /** So many others must name the next one. */
  private static final int FEWEST = 2;

  /** The rule of a weekday that was taken for the last one. */
  private static final String NEAREST_PAST = "nearest_past";

  /** By day, how many documents name it otherwise. */
  private final Map<LocalDate, Integer> named = new HashMap<>();

  NamedDays(List<DigestDocument> documents) {
    for (DigestDocument document : documents) {
      Set<LocalDate> days = new HashSet<>();
      for (DateMention date : document.summary().metadata().dates()) {
        DayWeights.dayOf(date).filter(day -> !isFar(document, date, day)).ifPresent(days::add);
      }
      days.forEach(day -> named.merge(day, 1, Integer::sum));
    }
  }

  private static boolean isFar(DigestDocument document, DateMention date, LocalDate day) {
    return date.rule().equals(NEAREST_PAST)
        && document.day().filter(own -> isFarBefore(day, own)).isPresent();
  }

  private static boolean isFarBefore(LocalDate day, LocalDate own) {
    long days = ChronoUnit.DAYS.between(day, own);
    return days >= FAR && days < WEEK;
  }

  /** The day that a date of {@code document} means; empty where it means no single day. */
  Optional<LocalDate> dayOf(DigestDocument document, DateMention date) {
    return DayWeights.dayOf(date)
        .map(day -> isFar(document, date, day) && isRatherNext(day) ? day.plusDays(WEEK) : day);
  }

  private boolean isRatherNext(LocalDate day) {
    int next = named.getOrDefault(day.plusDays(WEEK), 0);
    return next >= FEWEST && next > named.getOrDefault(day, 0);
  }
}
