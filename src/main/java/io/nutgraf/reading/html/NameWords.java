package io.nutgraf.reading.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words in the names that authors of pages give to elements: their classes, ids and own tags.
 */
final class NameWords {

  /** Longer names are made by programs, and nobody reads them. */
  private static final int LONGEST = 1000;

  private NameWords() {}

  /**
   * True where a class, the id or the tag of {@code element} has one of {@code words}, which are in
   * small letters: {@code post-share}, {@code shareTools} and {@code share_2} have "share".
   */
  static boolean has(Element element, Set<String> words) {
    String tag = element.normalName();
    return has(element.className(), words)
        || has(element.id(), words)
        || (tag.indexOf('-') > 0 && has(tag, words));
  }

  private static boolean has(String names, Set<String> words) {
    int end = Math.min(names.length(), LONGEST);
    int start = 0;
    for (int i = 0; i < end; i++) {
      if (!isLetter(names.charAt(i))) {
        if (isOne(names, start, i, words)) {
          return true;
        }
        start = i + 1;
      } else if (i > start && isCapital(names.charAt(i)) && !isCapital(names.charAt(i - 1))) {
        if (isOne(names, start, i, words)) {
          return true;
        }
        start = i;
      }
    }
    return isOne(names, start, end, words);
  }

  private static boolean isOne(String names, int start, int end, Set<String> words) {
    return end > start && words.contains(names.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || isCapital(unit);
  }

  private static boolean isCapital(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }
}
