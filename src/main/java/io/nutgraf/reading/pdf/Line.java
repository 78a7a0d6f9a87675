package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a column: fragments on one baseline, in the order of reading.
 *
 * @param fragments at least one
 * @param page the page it stands on, from 0
 */
record Line(List<Fragment> fragments, int page) {

  /** Gaps between the cells of a row, in ems. */
  private static final float CELL_GAP = 1.6f;

  private static final Comparator<Fragment> ALONG = Comparator.comparingDouble(Fragment::left);

  Line {
    fragments = List.copyOf(fragments);
  }

  /** The lines of {@code fragments}, which are of one column, from the top down. */
  static List<Line> of(List<Fragment> fragments, int page) {
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::baseline));
    List<Line> lines = new ArrayList<>();
    List<Fragment> open = new ArrayList<>();
    for (Fragment fragment : sorted) {
      if (!open.isEmpty() && !isOnLine(open, fragment)) {
        lines.add(ofOne(open, page));
        open = new ArrayList<>();
      }
      open.add(fragment);
    }
    if (!open.isEmpty()) {
      lines.add(ofOne(open, page));
    }
    return lines;
  }

  private static boolean isOnLine(List<Fragment> open, Fragment fragment) {
    Fragment first = open.getFirst();
    float size = Math.min(first.size(), fragment.size());
    return fragment.baseline() - first.baseline() < 0.35f * size;
  }

  private static Line ofOne(List<Fragment> open, int page) {
    open.sort(ALONG);
    StringBuilder text = new StringBuilder();
    open.forEach(fragment -> text.append(fragment.text()));
    return new Line(Scripts.runsRightToLeft(text) ? open.reversed() : open, page);
  }

  /** Its words, a space between two fragments. */
  String text() {
    if (fragments.size() == 1) {
      return fragments.getFirst().text();
    }
    StringBuilder text = new StringBuilder();
    for (Fragment fragment : fragments) {
      text.append(text.isEmpty() ? "" : " ").append(fragment.text());
    }
    return text.toString();
  }

  /** Its cells, where wide gaps make it a row; else one. */
  List<String> cells() {
    List<String> cells = new ArrayList<>();
    Fragment last = fragments.getFirst();
    StringBuilder cell = new StringBuilder(last.text());
    for (Fragment fragment : fragments.subList(1, fragments.size())) {
      float gap = Math.max(fragment.left() - last.right(), last.left() - fragment.right());
      if (gap > CELL_GAP * Math.min(size(), fragment.size())) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(' ');
      }
      cell.append(fragment.text());
      last = fragment;
    }
    cells.add(cell.toString());
    return cells;
  }

  float left() {
    float left = Float.MAX_VALUE;
    for (Fragment fragment : fragments) {
      left = Math.min(left, fragment.left());
    }
    return left;
  }

  float right() {
    float right = -Float.MAX_VALUE;
    for (Fragment fragment : fragments) {
      right = Math.max(right, fragment.right());
    }
    return right;
  }

  float baseline() {
    return main().baseline();
  }

  float size() {
    return main().size();
  }

  float top() {
    return main().top();
  }

  float bottom() {
    return main().bottom();
  }

  boolean isBold() {
    return fragments.stream().allMatch(Fragment::bold);
  }

  float firstWord() {
    return fragments.getFirst().firstWord();
  }

  int order() {
    return fragments.stream().mapToInt(Fragment::order).min().orElse(0);
  }

  /** The longest of its fragments. */
  private Fragment main() {
    Fragment main = fragments.getFirst();
    for (Fragment fragment : fragments) {
      main = fragment.text().length() > main.text().length() ? fragment : main;
    }
    return main;
  }
}
