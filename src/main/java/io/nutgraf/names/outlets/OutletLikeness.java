package io.nutgraf.names.outlets;

import io.nutgraf.spelling.OutletNames;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.WordLists;
import java.util.List;
import java.util.Set;

/** How likely a name is that of a news outlet: well-known ones, and those that end as theirs do. */
public enum OutletLikeness {
  NONE,
  /** An organization of that name may be something else. */
  WEAK,
  STRONG;

  private static final WordLists LISTS = LanguagePack.wordsOfAll(Feature.OUTLETS, "; ");
  private static final Set<String> SUFFIXES = LISTS.of("suffix");
  private static final Set<String> WEAK_SUFFIXES = LISTS.of("weak");
  private static final Set<String> KINDS = LISTS.of("kind");
  private static final Set<String> BODIES = LISTS.of("body");

  /** That of the name of an organization of these {@code words}, in their usual spelling. */
  public static OutletLikeness of(List<String> words) {
    String id = String.join("-", words);
    if (OutletNames.isKnown(id) || OutletNames.isCommon(id)) {
      return STRONG;
    }
    if (words.size() < 2) {
      return NONE;
    }
    String last = words.getLast();
    if (SUFFIXES.contains(last) || OutletNames.isKnown(words.getFirst())) {
      return STRONG;
    }
    boolean body = BODIES.contains(last) && KINDS.contains(words.get(words.size() - 2));
    if (body) {
      return STRONG;
    }
    return WEAK_SUFFIXES.contains(last) ? WEAK : NONE;
  }
}
