package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the numbers that stand beside the lines of pleadings, transcripts and manuscripts. */
final class LineNumbers {

  private static final int FEWEST = 8;

  private LineNumbers() {}

  /** The numbers of the lines of {@code page}: each apart from its line, one more than the last. */
  static List<Fragment> of(PageText page) {
    Map<Integer, List<Fragment>> columns = new HashMap<>();
    for (Line line : Line.of(page.fragments(), page.number())) {
      Fragment first = line.fragments().getFirst();
      Fragment last = line.fragments().getLast();
      if (isNumber(first)) {
        // Numbers are set flush right, or so near that they share a step of two ems.
        columns.computeIfAbsent(step(first), k -> new ArrayList<>()).add(first);
      } else if (isNumber(last)) {
        columns.computeIfAbsent(-1 - step(last), k -> new ArrayList<>()).add(last);
      }
    }
    List<Fragment> numbers = new ArrayList<>();
    for (List<Fragment> column : columns.values()) {
      if (column.size() >= FEWEST && count(column)) {
        numbers.addAll(column);
      }
    }
    return numbers;
  }

  private static int step(Fragment number) {
    return Math.round(number.right() / (2 * number.size()));
  }

  private static boolean isNumber(Fragment fragment) {
    String text = fragment.text();
    return text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** True where nine of ten go up as the first ones do, by 1 or by 5. */
  private static boolean count(List<Fragment> column) {
    int inRow = 0;
    for (int i = 1; i < column.size(); i++) {
      int rise = value(column.get(i)) - value(column.get(i - 1));
      inRow += rise == 1 || rise == 5 ? 1 : 0;
    }
    return inRow * 10 >= (column.size() - 1) * 9;
  }

  private static int value(Fragment number) {
    return Integer.parseInt(number.text());
  }
}
