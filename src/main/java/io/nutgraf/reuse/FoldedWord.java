package io.nutgraf.reuse;

import io.nutgraf.model.Span;
import io.nutgraf.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a sentence as it is compared: without case, without marks around it or within it
 * ("didn", "t"), and in Unicode's compatibility form (NFKC).
 *
 * @param text the word
 * @param small whether it began with a small letter: it is no name, and no number
 */
record FoldedWord(String text, boolean small) {

  /** The words within {@code sentence} of {@code text}, in order. */
  static List<FoldedWord> of(String text, Span sentence) {
    List<FoldedWord> words = new ArrayList<>();
    Words.scan(text, sentence, (start, end) -> addParts(text, start, end, words));
    return words;
  }

  /** Whether two sentences have the same words, whatever their case. */
  static boolean areSame(String text, Span sentence, String otherText, Span other) {
    return texts(text, sentence).equals(texts(otherText, other));
  }

  private static List<String> texts(String text, Span sentence) {
    return of(text, sentence).stream().map(FoldedWord::text).toList();
  }

  /** The parts of a word between the marks that join them; each has a letter or a digit. */
  private static void addParts(String text, int start, int end, List<FoldedWord> words) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || isJoint(text.charAt(i))) {
        if (i > from) {
          boolean small = Character.isLowerCase(text.codePointAt(from));
          words.add(new FoldedWord(fold(text.substring(from, i)), small));
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
