package io.nutgraf.reuse;

import io.nutgraf.model.Span;
import io.nutgraf.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence as they are compared: without case, without marks between them or within
 * them ("didn", "t"), and in Unicode's compatibility form (NFKC).
 */
final class FoldedWords {

  private FoldedWords() {}

  /** The words within {@code sentence} of {@code text}, in order. */
  static List<String> of(String text, Span sentence) {
    List<String> words = new ArrayList<>();
    Words.scan(text, sentence, (start, end) -> addParts(text, start, end, words));
    return words;
  }

  /** The parts of a word between the marks that join them; each has a letter or a digit. */
  private static void addParts(String text, int start, int end, List<String> words) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || isJoint(text.charAt(i))) {
        if (i > from) {
          words.add(fold(text.substring(from, i)));
        }
        from = i + 1;
      }
    }
  }

  private static boolean isJoint(char c) {
    return c == '\'' || c == '’' || c == '.' || c == ',';
  }

  /** {@code word} as it is compared: "STRASSE" and "straße" are one. */
  static String fold(String word) {
    String composed =
        Normalizer.isNormalized(word, Normalizer.Form.NFKC)
            ? word
            : Normalizer.normalize(word, Normalizer.Form.NFKC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
