package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import io.nutgraf.reading.html.PageDateScan.Written;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a page may have been published: each day with all that speaks for it. Of the places where a
 * day is shown that nearest to the headline counts.
 */
final class DateCandidates {

  /** What machines write of a day is no longer, in UTF-16 code units. */
  private static final int LONGEST = 100;

  /** So many lines from the headline a day is near it. */
  private static final int NEAR = 5;

  private record Place(int away, List<String> signs) {}

  private final PageAnchor anchor;
  private final PageDateScan scan;
  private final PageCandidates found = new PageCandidates();
  private final Map<String, String> exact = new HashMap<>();
  private final Map<PageDay, Place> elements = new LinkedHashMap<>();
  private final Map<PageDay, Place> texts = new LinkedHashMap<>();

  /** For a page whose words {@code scan} reads. */
  DateCandidates(PageAnchor anchor, PageDateScan scan) {
    this.anchor = anchor;
    this.scan = scan;
  }

  /** Adds the day that {@code words} say, where nobody sees it; nothing where they say none. */
  void addWords(String words, Source source, Collection<String> signs) {
    day(words.length() > LONGEST ? words.substring(0, LONGEST) : words)
        .ifPresent(day -> add(day, source, signs));
  }

  private Optional<PageDay> day(String words) {
    return PageDay.parse(words).or(() -> scan.in(words).stream().map(Written::day).findFirst());
  }

  void add(PageDay day, Source source, Collection<String> signs) {
    String key = day.day().toString();
    found.add(key, key, source, signs);
    if (day.value().indexOf('T') > 0) {
      exact.putIfAbsent(key, day.value());
    }
  }

  /** Adds the day of a time element on a line. */
  void addElement(String words, int line, List<String> signs) {
    var place = new Place(anchor.away(line), signs);
    day(words).ifPresent(day -> elements.merge(day, place, (a, b) -> a.away <= b.away ? a : b));
  }

  /** Adds a day that is written on a line. */
  void addText(PageDay day, int line, List<String> signs) {
    texts.merge(day, new Place(anchor.away(line), signs), DateCandidates::nearer);
  }

  private static Place nearer(Place one, Place other) {
    Place nearer = one.away <= other.away ? one : other;
    if (!nearer.signs.contains("text-again")) {
      nearer.signs.add("text-again");
    }
    return nearer;
  }

  /** True where a day is written on any line. */
  boolean hasText() {
    return !texts.isEmpty();
  }

  /** True where a day is written right below the headline. */
  boolean hasTextNear() {
    return texts.values().stream().anyMatch(place -> place.away <= NEAR);
  }

  /** All that stands on lines counts from here on. */
  void settle() {
    elements.forEach((day, place) -> add(day, Source.TIME_ELEMENT, place.signs));
    texts.forEach((day, place) -> add(day, Source.LAYOUT, place.signs));
  }

  PageCandidates all() {
    return found;
  }

  /** The value of a candidate as exactly as it is stated; empty where it is that there is none. */
  String value(PageCandidates.Candidate candidate) {
    return exact.getOrDefault(candidate.key, candidate.text);
  }
}
