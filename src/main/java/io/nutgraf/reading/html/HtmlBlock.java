package io.nutgraf.reading.html;

import io.nutgraf.model.BlockKind;

/**
 * Words of a page that its layout sets apart.
 *
 * @param region the innermost region they stand in
 * @param text the words, white space folded but in {@code CODE}; a line feed where the line breaks
 * @param linked how many UTF-16 code units of them are links
 */
record HtmlBlock(Region region, String text, int linked) {

  BlockKind kind() {
    return region.kind();
  }
}
