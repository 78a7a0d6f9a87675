package io.nutgraf.reading.html;

import io.nutgraf.model.BlockKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The regions of a page that each call attention to another page: a heading that is a link, and at
 * most one short paragraph. One may be a part of a text; several that are made alike are not.
 */
final class Teasers {

  private static final int FEWEST = 3;

  /** In UTF-16 code units. */
  private static final int LONGEST = 400;

  private final List<Region> regions;
  private final int[] headings;
  private final int[] links;
  private final int[] paragraphs;
  private final int[] length;

  private Teasers(Layout layout) {
    regions = layout.regions();
    headings = new int[regions.size()];
    links = new int[regions.size()];
    paragraphs = new int[regions.size()];
    length = new int[regions.size()];
    layout.blocks().forEach(this::count);
    for (int i = regions.size() - 1; i > 0; i--) {
      int outer = regions.get(i).outer().index();
      headings[outer] += headings[i];
      links[outer] += links[i];
      paragraphs[outer] += paragraphs[i];
      length[outer] += length[i];
    }
  }

  /** Which of the regions of {@code layout} are teasers, by their index. */
  static boolean[] of(Layout layout) {
    return new Teasers(layout).find();
  }

  private void count(HtmlBlock block) {
    int i = block.region().index();
    length[i] += block.text().length();
    if (block.kind() == BlockKind.HEADING) {
      headings[i]++;
      links[i] += block.isLinked() ? 1 : 0;
    } else if (block.prose() > 0) {
      paragraphs[i]++;
    }
  }

  private boolean[] find() {
    Map<String, Integer> alike = new HashMap<>();
    boolean[] teasers = new boolean[regions.size()];
    for (int i = 1; i < teasers.length; i++) {
      teasers[i] = headings[i] == 1 && links[i] == 1 && paragraphs[i] <= 1 && length[i] < LONGEST;
      if (teasers[i]) {
        alike.merge(making(i), 1, Integer::sum);
      }
    }
    for (int i = 1; i < teasers.length; i++) {
      teasers[i] &= alike.getOrDefault(making(i), 0) >= FEWEST;
    }
    return teasers;
  }

  private String making(int i) {
    return regions.get(i).element().normalName() + '.' + regions.get(i).element().className();
  }
}
