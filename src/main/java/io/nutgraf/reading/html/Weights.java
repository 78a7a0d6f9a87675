package io.nutgraf.reading.html;

import java.util.List;

/**
 * How much stands in the regions of a page, in UTF-16 code units, by their index.
 *
 * @param own the running text that stands in a region and in none within it
 * @param prose all running text in it
 * @param length all words in it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Weights(int[] own, int[] prose, int[] length) {

  /** Those of {@code layout}, of which the regions that are {@code out} count nothing. */
  static Weights of(Layout layout, boolean[] out) {
    int[] prose = new int[out.length];
    int[] length = new int[out.length];
    for (HtmlBlock block : layout.blocks()) {
      int region = block.region().index();
      if (!out[region]) {
        prose[region] += block.prose();
        length[region] += block.text().length();
      }
    }
    int[] own = prose.clone();
    List<Region> regions = layout.regions();
    for (int i = out.length - 1; i > 0; i--) {
      int outer = regions.get(i).outer().index();
      prose[outer] += prose[i];
      length[outer] += length[i];
    }
    return new Weights(own, prose, length);
  }

  /** All running text of the page. */
  int all() {
    return prose[0];
  }
}
