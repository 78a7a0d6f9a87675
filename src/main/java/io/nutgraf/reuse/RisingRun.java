package io.nutgraf.reuse;

/** The longest rising subsequence of numbers (Schensted, 1961). */
final class RisingRun {

  private RisingRun() {}

  /** Which of {@code numbers}, all different, are of it; those below 0 are of none. */
  static boolean[] of(int[] numbers) {
    int[] ends = new int[numbers.length]; // of a run of each length, the place of its last
    int[] before = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0) {
        continue;
      }
      int place = place(numbers, ends, length, numbers[i]);
      before[i] = place == 0 ? -1 : ends[place - 1];
      ends[place] = i;
      length = Math.max(length, place + 1);
    }
    boolean[] rising = new boolean[numbers.length];
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      rising[i] = true;
    }
    return rising;
  }

  /** The length of the longest run that {@code number} can go on. */
  private static int place(int[] numbers, int[] ends, int length, int number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[ends[middle]] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
