package io.nutgraf.reading.html;

/**
 * Finds the regions of a page that its text stands in: the innermost that has almost all of it,
 * with those beside it that read as text too, for many a text is cut in pieces by what stands
 * between them.
 */
final class Container {

  /** The share of a region's text that one within it must have to stand for it. */
  private static final double MAIN = .7;

  /** The share of it that stands in no region within; a text stands beside its advertisements. */
  private static final double MOST_OWN = .1;

  /** A piece of a text: at least so much of it, in UTF-16 code units, and beside the largest. */
  private static final int SMALLEST_PIECE = 120;

  private static final double PIECE = .05;

  /** The share of running text in all words of a piece. */
  private static final double RUNNING = .7;

  private final Layout layout;
  private final Weights weights;
  private final boolean[] in;

  private Container(Layout layout, Weights weights) {
    this.layout = layout;
    this.weights = weights;
    in = new boolean[layout.regions().size()];
  }

  /** Which regions of {@code layout} the text stands in, by their index. */
  static boolean[] of(Layout layout, Weights weights) {
    return new Container(layout, weights).find();
  }

  private boolean[] find() {
    int[] main = mainParts();
    int at = 0;
    while (main[at] > 0 && standsFor(main[at], at)) {
      at = main[at];
    }
    for (Region region : layout.regions()) {
      int i = region.index();
      int outer = region.outer().index();
      in[i] = i == at || (i > 0 && (in[outer] || isPiece(i, outer, main[outer], at)));
    }
    return in;
  }

  /** For each region the one within it that has the most text; 0 where none has any. */
  private int[] mainParts() {
    int[] main = new int[in.length];
    for (Region region : layout.regions()) {
      int i = region.index();
      int outer = region.outer().index();
      int most = main[outer] == 0 ? 0 : weights.prose()[main[outer]];
      if (i > 0 && weights.prose()[i] > most) {
        main[outer] = i;
      }
    }
    return main;
  }

  private boolean standsFor(int part, int whole) {
    return weights.prose()[part] >= MAIN * weights.prose()[whole]
        && weights.own()[whole] <= MOST_OWN * weights.prose()[whole];
  }

  /** True for a region beside one that the way to the innermost, {@code at}, leads through. */
  private boolean isPiece(int i, int outer, int main, int at) {
    int prose = weights.prose()[i];
    return i != main
        && outer < at
        && prose >= SMALLEST_PIECE
        && prose >= PIECE * weights.prose()[main]
        && prose >= RUNNING * weights.length()[i]
        && isOnTheWay(main, at);
  }

  private boolean isOnTheWay(int region, int at) {
    Region inner = layout.regions().get(at);
    while (inner.index() > region) {
      inner = inner.outer();
    }
    return inner.index() == region && region > 0;
  }
}
