package io.nutgraf.metadata.names;

import io.nutgraf.text.WordLists;
import java.util.List;
import java.util.Set;

/** Which names are names of news outlets: well-known ones, and those that end as outlets' do. */
final class OutletNames {

  private static final WordLists LISTS = WordLists.read(OutletNames.class, "outlets.txt");
  private static final Set<String> KNOWN = LISTS.of("known");
  private static final Set<String> COMMON = LISTS.of("common");
  private static final Set<String> SUFFIXES = LISTS.of("suffix");
  private static final Set<String> WEAK = LISTS.of("weak");
  private static final Set<String> KINDS = LISTS.of("kind");
  private static final Set<String> BODIES = Set.of("agency", "network", "service", "corporation");

  /** How likely a name is an outlet's. */
  enum Likeness {
    NONE,
    /** An organization of that name may be something else. */
    WEAK,
    STRONG
  }

  private OutletNames() {}

  /** Whether a name of these {@code words}, in their usual spelling, is surely an outlet's. */
  static boolean isOutlet(List<String> words) {
    return likeness(words) == Likeness.STRONG;
  }

  /** Whether the name of canonical id {@code id} is an outlet's and no other word. */
  static boolean isKnown(String id) {
    return KNOWN.contains(id);
  }

  /** How much the name of an organization of these {@code words} is like an outlet's. */
  static Likeness likeness(List<String> words) {
    String id = String.join("-", words);
    if (KNOWN.contains(id) || COMMON.contains(id)) {
      return Likeness.STRONG;
    }
    if (words.size() < 2) {
      return Likeness.NONE;
    }
    String last = words.getLast();
    if (SUFFIXES.contains(last) || KNOWN.contains(words.getFirst())) {
      return Likeness.STRONG;
    }
    boolean body = BODIES.contains(last) && KINDS.contains(words.get(words.size() - 2));
    if (body) {
      return Likeness.STRONG;
    }
    return WEAK.contains(last) ? Likeness.WEAK : Likeness.NONE;
  }
}
