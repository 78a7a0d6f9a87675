package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may have written a page, each person or group of persons with all that speaks for them. Of
 * the places where they are shown that nearest to the headline counts.
 */
final class AuthorCandidates {

  /** What says of a place that somebody is meant as an author counts from farther ones, too. */
  private static final Set<String> LASTING =
      Set.of("own-author", "own-byline", "rel", "itemprop", "mark", "line", "introduced");

  private record Place(int away, Source source, List<String> names, List<String> signs) {

    Place with(Place other) {
      Place near = away <= other.away ? this : other;
      Place far = away <= other.away ? other : this;
      Set<String> both = new LinkedHashSet<>(near.signs);
      far.signs.stream().filter(LASTING::contains).forEach(both::add);
      both.add("again");
      return new Place(near.away, near.source, near.names, new ArrayList<>(both));
    }
  }

  private final PageAnchor anchor;
  private final PageCandidates found = new PageCandidates();
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, Place> nearest = new LinkedHashMap<>();

  AuthorCandidates(PageAnchor anchor) {
    this.anchor = anchor;
  }

  /** Adds that {@code authors} are stated where nobody sees it. */
  void add(List<String> authors, Source source, Collection<String> signs) {
    if (!authors.isEmpty()) {
      found.add(key(authors), String.join(", ", authors), source, signs);
      names.putIfAbsent(key(authors), authors);
    }
  }

  /** Adds that {@code authors} are shown on a line. */
  void shown(List<String> authors, Source source, int line, List<String> signs) {
    if (!authors.isEmpty()) {
      var place = new Place(anchor.away(line), source, authors, signs);
      nearest.merge(key(authors), place, Place::with);
    }
  }

  /** All of them, when all have been added. */
  PageCandidates all() {
    nearest.values().forEach(place -> add(place.names, place.source, place.signs));
    nearest.clear();
    return found;
  }

  /** The names that a candidate is of; none where it is that there is no author. */
  List<String> names(PageCandidates.Candidate candidate) {
    return names.getOrDefault(candidate.key, List.of());
  }

  /** The signs of a place: what it stands in, and how far it is from the headline. */
  List<String> place(int line, Set<PageHint> near, Set<PageHint> zones) {
    List<String> signs = new ArrayList<>();
    near.forEach(hint -> signs.add("near-" + hint.sign()));
    zones.forEach(hint -> signs.add("in-" + hint.sign()));
    signs.add(anchor.isKnown() ? distance(line - anchor.line()) : "no-anchor");
    return signs;
  }

  private static String distance(int lines) {
    if (lines < 0) {
      return lines >= -3 ? "b3" : lines >= -10 ? "b10" : "b-far";
    }
    return lines <= 3 ? "a3" : lines <= 8 ? "a8" : lines <= 20 ? "a20" : "a-far";
  }

  private static String key(List<String> names) {
    return PageFold.of(String.join(" ", names));
  }
}
