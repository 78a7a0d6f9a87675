package io.nutgraf.reuse;

import io.nutgraf.model.Span;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a sentence whose changes are looked for.
 *
 * @param text the word, verbatim
 * @param folded the same as it is compared
 * @param span where it stands in the sentence
 * @param before the word before it, as it is compared; empty where none is, so that a capital tells
 *     nothing
 * @param after the word after it, as it is compared; empty where none is
 */
record DiffWord(String text, String folded, Span span, String before, String after) {

  /** More words of one sentence are not told apart. */
  static final int MOST = 512;

  /** The words of a sentence. */
  static List<DiffWord> of(String sentence) {
    List<Span> spans = new ArrayList<>();
    Words.scan(
        sentence, new Span(0, sentence.length()), (start, end) -> spans.add(new Span(start, end)));
    List<String> folded = spans.stream().map(span -> folded(span.of(sentence))).toList();
    List<DiffWord> words = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, spans.size()); i++) {
      String before = i == 0 ? "" : folded.get(i - 1);
      String after = i + 1 == folded.size() ? "" : folded.get(i + 1);
      Span span = spans.get(i);
      words.add(new DiffWord(span.of(sentence), folded.get(i), span, before, after));
    }
    return words;
  }

  private static String folded(String word) {
    return FoldedWord.fold(word).replace('’', '\'');
  }

  /** Whether it is the first word of its sentence. */
  boolean begins() {
    return before.isEmpty();
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }
}
