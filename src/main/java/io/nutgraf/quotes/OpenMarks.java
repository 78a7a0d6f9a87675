package io.nutgraf.quotes;

/** The quotation marks that are open at a place of the text, the outermost first. */
final class OpenMarks {

  /** Marks that open and close each other, however they are mixed: “…", „…“, ”…”. */
  enum Family {
    DOUBLE,
    GUILLEMET,
    CORNER,
    WHITE_CORNER,
    SINGLE
  }

  /** Nobody quotes deeper: marks beyond this open nothing, and memory stays bounded. */
  private static final int DEEPEST = 12;

  private final int[] at = new int[DEEPEST];
  private final char[] mark = new char[DEEPEST];
  private final Family[] family = new Family[DEEPEST];

  /** Behind the last mark that may have closed a quotation in single marks, or 0. */
  private final int[] mayEnd = new int[DEEPEST];

  private int depth;

  boolean isEmpty() {
    return depth == 0;
  }

  boolean isInnermost(Family family) {
    return depth > 0 && this.family[depth - 1] == family;
  }

  /** The mark that opened the innermost quotation; a space if none is open. */
  char innermostMark() {
    return depth > 0 ? mark[depth - 1] : ' ';
  }

  Family outermostFamily() {
    return family[0];
  }

  int outermostStart() {
    return at[0];
  }

  void open(int position, char character, Family ofFamily) {
    if (depth < DEEPEST) {
      at[depth] = position;
      mark[depth] = character;
      family[depth] = ofFamily;
      mayEnd[depth] = 0;
      depth++;
    }
  }

  /** Closes the innermost of that family and all within it: where it opened, -1 if none is open. */
  int close(Family ofFamily) {
    for (int i = depth - 1; i >= 0; i--) {
      if (family[i] == ofFamily) {
        depth = i;
        return at[i];
      }
    }
    return -1;
  }

  /** The innermost may end before {@code end}. */
  void mayEnd(int end) {
    mayEnd[depth - 1] = end;
  }

  int mayEnd() {
    return depth == 0 ? 0 : mayEnd[depth - 1];
  }

  /** Leaves the outermost alone open. */
  void keepOutermost() {
    depth = Math.min(depth, 1);
  }

  void clear() {
    depth = 0;
  }
}
