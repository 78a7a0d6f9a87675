package io.nutgraf.reuse;

/**
 * How two sentences agree in their words. Small words are those that begin with a small letter: a
 * run of them is a clause or a quotation, where one of names may be a formula.
 *
 * @param common the words of their longest common subsequence
 * @param commonLong the small long ones of them
 * @param run the most small words in a common run
 * @param runLong the most small long words in one
 */
record Alignment(int common, int commonLong, int run, int runLong) {

  static Alignment of(WordHashes a, WordHashes b) {
    int[][] common = common(a, b);
    return new Alignment(common[0][0], commonLong(a, b, common), run(a, b, false), run(a, b, true));
  }

  /** For each place in both, the words of the longest common subsequence of what follows. */
  private static int[][] common(WordHashes a, WordHashes b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.at(i) == b.at(j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static int commonLong(WordHashes a, WordHashes b, int[][] common) {
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.at(i) == b.at(j)) {
        count += counts(a, i, true) && b.isSmall(j) ? 1 : 0;
        i++;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }

  private static int run(WordHashes a, WordHashes b, boolean onlyLong) {
    int most = 0;
    int[] counts = new int[b.size() + 1];
    for (int i = 0; i < a.size(); i++) {
      for (int j = b.size() - 1; j >= 0; j--) {
        boolean same = a.at(i) == b.at(j);
        int one = counts(a, i, onlyLong) && b.isSmall(j) ? 1 : 0;
        counts[j + 1] = same ? counts[j] + one : 0;
        most = Math.max(most, counts[j + 1]);
      }
    }
    return most;
  }

  private static boolean counts(WordHashes words, int i, boolean onlyLong) {
    return words.isSmall(i) && (!onlyLong || words.isLong(i));
  }
}
