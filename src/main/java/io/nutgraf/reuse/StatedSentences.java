package io.nutgraf.reuse;

import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.Marks;
import io.nutgraf.text.Segmenter;
import java.util.ArrayList;
import java.util.List;

/**
 * All sentences of a text: those that are told, and what stands between them. A headline may be
 * another document's too, and so are the lines around an article that are no part of it.
 */
public final class StatedSentences {

  private StatedSentences() {}

  /**
   * The sentences of {@code text}, in its order; none overlaps another.
   *
   * @param told sentences of it that are known, in its order and apart. One begins with the words
   *     that stand before it on its line and end no sentence, such as a dateline: whoever knew them
   *     for one, or did not, has the same sentence
   * @param language the text's language
   */
  public static List<Span> of(String text, List<Span> told, Language language) {
    List<Span> all = new ArrayList<>();
    int from = 0;
    for (Span sentence : told) {
      addRest(text, from, sentence.start(), language, all);
      boolean goesOn = !all.isEmpty() && leadsTo(text, all.getLast(), from, sentence);
      int start = goesOn ? all.removeLast().start() : sentence.start();
      all.add(new Span(start, sentence.end()));
      from = sentence.end();
    }
    addRest(text, from, text.length(), language, all);
    return all;
  }

  /** Whether {@code before} stands in the rest from {@code from} and ends no sentence. */
  private static boolean leadsTo(String text, Span before, int from, Span sentence) {
    if (before.start() < from
        || sentence.end() - before.start() > Segmenter.MAX_LENGTH
        || Marks.isTerminal(text.charAt(before.end() - 1))) {
      return false;
    }
    for (int i = before.end(); i < sentence.start(); i++) {
      if (Marks.isLineBreak(text.charAt(i)) || !Marks.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void addRest(
      String text, int from, int to, Language language, List<Span> sentences) {
    if (from >= to) {
      return;
    }
    String rest = text.substring(from, to);
    for (Sentence sentence : Segmenter.standard().segment(rest, language).sentences()) {
      Span span = sentence.span();
      sentences.add(new Span(from + span.start(), from + span.end()));
    }
  }
}
