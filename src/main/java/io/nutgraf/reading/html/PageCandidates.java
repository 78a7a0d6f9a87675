package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a page may be called, who may have written it, or when: each value with all that speaks for
 * it and against it, wherever it is stated.
 */
final class PageCandidates {

  /** So many different values are weighed. */
  private static final int MOST = 300;

  /** A value, and where it is stated first. */
  static final class Candidate {
    final String key;
    final String text;
    final Source source;
    final Set<String> signs = new LinkedHashSet<>();

    private Candidate(String key, String text, Source source) {
      this.key = key;
      this.text = text;
      this.source = source;
    }
  }

  private final Map<String, Candidate> byKey = new LinkedHashMap<>();

  /** Adds that {@code text} is stated, and how; what has the same key is the same. */
  void add(String key, String text, Source source, Collection<String> signs) {
    if (key.isEmpty() || (byKey.size() >= MOST && !byKey.containsKey(key))) {
      return;
    }
    byKey.computeIfAbsent(key, k -> new Candidate(k, text, source)).signs.addAll(signs);
  }

  List<Candidate> all() {
    return new ArrayList<>(byKey.values());
  }

  /** Leaves out those of which {@code isNone} is true. */
  void removeIf(Predicate<Candidate> isNone) {
    byKey.values().removeIf(isNone);
  }
}
