package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * White between two columns.
 *
 * @param x where it is
 * @param top where it begins
 * @param bottom where it ends
 * @param height how far words stand on both sides of it
 */
record Gutter(float x, float top, float bottom, float height) {

  private static final int FEWEST_LINES = 3;

  /** Fewer letters are a number, on average. */
  private static final double NUMBERS = 4;

  /** More letters are a line of text. */
  private static final double TEXT = 25;

  /**
   * The white at {@code x} from {@code top} to {@code bottom} if columns stand on both sides of it,
   * and no cells of a table, no numbers of lines or pages. Columns are drawn one after the other;
   * if both are drawn line by line, their lines stand beside one another only by chance, or each
   * side has whole lines of text.
   */
  static Optional<Gutter> of(List<Fragment> part, float x, float top, float bottom) {
    List<Fragment> beside = new ArrayList<>();
    for (Fragment fragment : part) {
      if (fragment.middle() >= top && fragment.middle() <= bottom) {
        beside.add(fragment);
      }
    }
    List<Fragment> before = beside.stream().filter(f -> f.right() <= x).toList();
    List<Fragment> after = beside.stream().filter(f -> f.left() >= x).toList();
    if (Math.min(before.size(), after.size()) < FEWEST_LINES) {
      return Optional.empty();
    }
    Box left = Box.of(before);
    Box right = Box.of(after);
    float height = Math.min(left.bottom(), right.bottom()) - Math.max(left.top(), right.top());
    boolean divides = height > 0 && isBetweenColumns(before, after, beside, x);
    return divides ? Optional.of(new Gutter(x, top, bottom, height)) : Optional.empty();
  }

  private static boolean isBetweenColumns(
      List<Fragment> before, List<Fragment> after, List<Fragment> beside, float x) {
    double letters = Math.min(letters(before), letters(after));
    if (letters < NUMBERS) {
      return false;
    }
    int fewer = Math.min(before.size(), after.size());
    if (switches(beside, x) <= 0.4 * fewer + 1) {
      return true;
    }
    return letters >= TEXT || aligned(before, after) < 0.4 * fewer;
  }

  private static double letters(List<Fragment> side) {
    return side.stream().mapToInt(f -> f.text().length()).average().orElse(0);
  }

  /** How often what is drawn goes from one side to the other. */
  private static int switches(List<Fragment> beside, float x) {
    List<Fragment> drawn = new ArrayList<>(beside);
    drawn.sort(Comparator.comparingInt(Fragment::order));
    int switches = 0;
    for (int i = 1; i < drawn.size(); i++) {
      boolean wasBefore = drawn.get(i - 1).left() < x;
      boolean isBefore = drawn.get(i).left() < x;
      switches += wasBefore == isBefore ? 0 : 1;
    }
    return switches;
  }

  /** How many lines have another on the same height on the other side. */
  private static int aligned(List<Fragment> before, List<Fragment> after) {
    float[] heights = new float[after.size()];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = after.get(i).baseline();
    }
    Arrays.sort(heights);
    int aligned = 0;
    for (Fragment fragment : before) {
      float near = 0.15f * fragment.size();
      int at = Arrays.binarySearch(heights, fragment.baseline() - near);
      int first = at < 0 ? -at - 1 : at;
      aligned += first < heights.length && heights[first] <= fragment.baseline() + near ? 1 : 0;
    }
    return aligned;
  }
}
