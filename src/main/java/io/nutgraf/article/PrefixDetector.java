package io.nutgraf.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands before an article's first words and is no part of them: {@code date
 * 2022-11-29}, {@code By Jane Doe | Updated: 29 November 2022, 14:05 GMT}. At the very start it may
 * run on into the first sentence; below the headline it must fill its line.
 */
final class PrefixDetector {

  private static final int LINES = 8;

  private PrefixDetector() {}

  /** The prefixes of {@code text}, whose lines are {@code lines}, in its order. */
  static List<Prefix> detect(String text, List<TextLine> lines) {
    List<Prefix> found = new ArrayList<>();
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      TextLine line = lines.get(i);
      Optional<Prefix> prefix = new PrefixScan(text, line.span()).prefix(i == 0);
      prefix.ifPresent(found::add);
      if (prefix.isEmpty() && line.isProse()) {
        break;
      }
    }
    return found;
  }
}
