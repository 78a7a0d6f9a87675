package io.nutgraf.reading.pdf;

import io.nutgraf.model.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds the columns of a page and the order in which they are read. The tallest strip of white that
 * has words on both sides divides what stands beside it, and what stands above and below; each part
 * is divided again (after the recursive cuts of Nagy and Seth, 1984, and the white space cover of
 * Breuel, 2002). A strip between the cells of a table divides nothing: {@link Gutter} tells.
 */
final class Columns {

  /** The finest step across, in points, and the most steps there are. */
  private static final float STEP = 2;

  private static final int MOST_STEPS = 400;

  /** What has more is no page that anybody reads; its order is that of its lines. */
  private static final int MOST_FRAGMENTS = 5_000;

  /** So many strips are looked at, from the left. */
  private static final int MOST_LOOKS = 1_000;

  /** How wide a strip is at least, in ems of the page. */
  private static final float NARROWEST = 0.7f;

  private final float em;
  private final boolean rightToLeft;

  private Columns(float em, boolean rightToLeft) {
    this.em = em;
    this.rightToLeft = rightToLeft;
  }

  /** The fragments of each column, in the order of reading. */
  static List<List<Fragment>> of(List<Fragment> page) {
    List<List<Fragment>> columns = new ArrayList<>();
    if (page.isEmpty()) {
      return columns;
    }
    StringBuilder text = new StringBuilder();
    page.forEach(fragment -> text.append(fragment.text()));
    Columns finder = new Columns(em(page), Scripts.runsRightToLeft(text));
    Deque<List<Fragment>> open = new ArrayDeque<>();
    open.push(page);
    while (!open.isEmpty()) {
      Budget.check();
      List<Fragment> part = open.pop();
      Optional<Gutter> gutter = finder.tallest(part);
      if (gutter.isEmpty()) {
        columns.add(part);
      } else {
        List<List<Fragment>> parts = finder.divided(part, gutter.get());
        for (int i = parts.size() - 1; i >= 0; i--) {
          if (!parts.get(i).isEmpty()) {
            open.push(parts.get(i));
          }
        }
      }
    }
    return columns;
  }

  /** Half of all letters are smaller. */
  private static float em(List<Fragment> page) {
    List<Fragment> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(Fragment::size));
    long letters = sorted.stream().mapToLong(f -> f.text().length()).sum();
    long seen = 0;
    for (Fragment fragment : sorted) {
      seen += fragment.text().length();
      if (seen * 2 >= letters) {
        return fragment.size();
      }
    }
    return sorted.getLast().size();
  }

  private List<List<Fragment>> divided(List<Fragment> part, Gutter gutter) {
    List<Fragment> above = new ArrayList<>();
    List<Fragment> before = new ArrayList<>();
    List<Fragment> after = new ArrayList<>();
    List<Fragment> below = new ArrayList<>();
    for (Fragment fragment : part) {
      if (fragment.middle() < gutter.top()) {
        above.add(fragment);
      } else if (fragment.middle() > gutter.bottom()) {
        below.add(fragment);
      } else if ((fragment.left() + fragment.right()) / 2 < gutter.x()) {
        before.add(fragment);
      } else {
        after.add(fragment);
      }
    }
    return rightToLeft
        ? List.of(above, after, before, below)
        : List.of(above, before, after, below);
  }

  private Optional<Gutter> tallest(List<Fragment> part) {
    if (part.size() < 6 || part.size() > MOST_FRAGMENTS) {
      return Optional.empty();
    }
    Box box = Box.of(part);
    float step = Math.max(STEP, (box.right() - box.left()) / MOST_STEPS);
    float rowStep = Math.max(STEP, (box.bottom() - box.top()) / MOST_STEPS);
    BitSet[] rows = covered(part, box, step, rowStep);
    int steps = (int) ((box.right() - box.left()) / step);
    Optional<Gutter> best = Optional.empty();
    float lastTop = -1;
    float lastBottom = -1;
    int looks = 0;
    for (int i = 1; i < steps; i++) {
      int start = 0;
      while (start < rows.length) {
        int end = start;
        while (end < rows.length && !rows[end].get(i)) {
          end++;
        }
        float top = box.top() + start * rowStep;
        float bottom = box.top() + end * rowStep;
        if (bottom - top > 3 * em
            && looks < MOST_LOOKS
            && (top != lastTop || bottom != lastBottom)) {
          lastTop = top;
          lastBottom = bottom;
          looks++;
          best = taller(best, Gutter.of(part, box.left() + i * step, top, bottom));
        }
        start = end + 1;
      }
    }
    return best;
  }

  private static Optional<Gutter> taller(Optional<Gutter> best, Optional<Gutter> other) {
    return other.isPresent() && (best.isEmpty() || other.get().height() > best.get().height())
        ? other
        : best;
  }

  /** For each row of the grid, where words are, or so near that a strip would be too narrow. */
  private BitSet[] covered(List<Fragment> part, Box box, float step, float rowStep) {
    BitSet[] rows = new BitSet[(int) ((box.bottom() - box.top()) / rowStep) + 1];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new BitSet();
    }
    float margin = NARROWEST * em / 2;
    for (Fragment fragment : part) {
      int left = Math.max(0, (int) Math.floor((fragment.left() - margin - box.left()) / step) + 1);
      int right = Math.max(left, (int) Math.ceil((fragment.right() + margin - box.left()) / step));
      int last = Math.min(rows.length - 1, (int) ((fragment.bottom() - box.top()) / rowStep));
      for (int row = Math.max(0, (int) ((fragment.top() - box.top()) / rowStep));
          row <= last;
          row++) {
        rows[row].set(left, right);
      }
    }
    return rows;
  }
}
