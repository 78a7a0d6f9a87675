package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a page.
 *
 * @param number of the page, from 0
 * @param top of the page, in the direction of its lines
 * @param height of it
 * @param fragments what stands in the direction of most, from the top down
 * @param aside what stands in others, or is marked as no part of the document
 */
record PageText(
    int number, float top, float height, List<Fragment> fragments, List<Fragment> aside) {

  static PageText of(int number, PageGlyphs glyphs) {
    Direction main = glyphs.direction();
    List<Fragment> fragments = new ArrayList<>();
    List<Fragment> aside = new ArrayList<>();
    for (Fragment fragment : Fragments.of(glyphs.of(main))) {
      (fragment.mark().isArtifact() ? aside : fragments).add(fragment);
    }
    for (Direction direction : Direction.values()) {
      if (direction != main) {
        aside.addAll(Fragments.of(glyphs.of(direction)));
      }
    }
    float top = main.across(glyphs.frame().shownWidth(), 0);
    float height = glyphs.frame().shownHeight();
    return switch (main) {
      case RIGHT, ASLANT -> new PageText(number, 0, height, fragments, aside);
      case LEFT -> new PageText(number, -height, height, fragments, aside);
      case DOWN -> new PageText(number, top, glyphs.frame().shownWidth(), fragments, aside);
      case UP -> new PageText(number, 0, glyphs.frame().shownWidth(), fragments, aside);
    };
  }

  /** How far down the page a place is, 0 to 1. */
  float depth(float y) {
    return (y - top) / height;
  }
}
