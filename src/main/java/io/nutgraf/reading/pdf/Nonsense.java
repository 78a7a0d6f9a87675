package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out what nobody can read: passages set in fonts that do not say what their glyphs are, and
 * all of a page where a third of it is so set, for what is left of its sentences says nothing.
 */
final class Nonsense {

  private static final class Letters {
    private int all;
    private int nonsense;

    boolean prevails() {
      return nonsense * 3 > all;
    }
  }

  private Nonsense() {}

  /** True where something was left out. */
  static boolean removeFrom(List<Passage> passages) {
    Map<Integer, Letters> pages = new HashMap<>();
    for (Passage passage : passages) {
      for (Line line : passage.lines()) {
        Letters letters = pages.computeIfAbsent(line.page(), k -> new Letters());
        for (Fragment fragment : line.fragments()) {
          letters.all += fragment.text().length();
          letters.nonsense += isNonsense(fragment) ? fragment.text().length() : 0;
        }
      }
    }
    return passages.removeIf(
        passage ->
            isNonsense(passage)
                || (passage.kind != BlockKind.PAGE_FURNITURE
                    && pages.getOrDefault(passage.first().page(), new Letters()).prevails()));
  }

  private static boolean isNonsense(Passage passage) {
    return passage.lines().stream()
        .flatMap(line -> line.fragments().stream())
        .allMatch(Nonsense::isNonsense);
  }

  private static boolean isNonsense(Fragment fragment) {
    return fragment.font().census.isNonsense();
  }
}
