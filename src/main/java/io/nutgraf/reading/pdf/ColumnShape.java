package io.nutgraf.reading.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the lines of a column stand.
 *
 * @param left where most begin
 * @param right where the longest end
 * @param pitch from one baseline to the next, most often, in ems
 */
record ColumnShape(float left, float right, float pitch) {

  private static final float USUAL_PITCH = 1.2f;

  static ColumnShape of(List<Line> lines) {
    float[] rights = new float[lines.size()];
    float[] pitches = new float[lines.size()];
    Map<Integer, Integer> lefts = new HashMap<>();
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      rights[i] = line.right();
      lefts.merge(Math.round(line.left()), 1, Integer::sum);
      if (i > 0 && Math.abs(line.size() - lines.get(i - 1).size()) < 0.05f * line.size()) {
        pitches[count++] = (line.baseline() - lines.get(i - 1).baseline()) / line.size();
      }
    }
    Arrays.sort(rights);
    Arrays.sort(pitches, 0, count);
    float pitch = count < 3 ? USUAL_PITCH : pitches[count / 2];
    float right = rights[Math.max(0, (int) (rights.length * 0.95) - 1)];
    return new ColumnShape(
        usualLeft(lefts, lines.size()), Math.max(right, rights[rights.length / 2]), pitch);
  }

  /** The leftmost place where a fifth of the lines begin. */
  private static float usualLeft(Map<Integer, Integer> lefts, int lines) {
    int left = Integer.MAX_VALUE;
    int leftmost = Integer.MAX_VALUE;
    for (int place : lefts.keySet()) {
      int near = 0;
      for (int i = place - 1; i <= place + 1; i++) {
        near += lefts.getOrDefault(i, 0);
      }
      if (near * 5 >= lines) {
        left = Math.min(left, place);
      }
      leftmost = Math.min(leftmost, place);
    }
    return left == Integer.MAX_VALUE ? leftmost : left;
  }

  float width() {
    return right - left;
  }
}
