package io.nutgraf.article;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A document taken apart, as those read it who look for names, quotations and dates.
 *
 * @param text the document's text; every excerpt is a slice of it
 * @param words the same without noise: line breaks in its place, so that offsets are those of text
 * @param language the language
 * @param titles what stands before the body and is no sentence of it, in document order: headline
 *     and dateline
 * @param paragraphs the paragraphs of the body
 * @param sentences the sentences of the body
 */
public record SegmentedText(
    String text,
    String words,
    Language language,
    List<Span> titles,
    List<Span> paragraphs,
    List<Sentence> sentences) {

  public SegmentedText {
    if (text.length() != words.length()) {
      throw new IllegalArgumentException("offsets differ");
    }
    titles = List.copyOf(titles);
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  /** Titles and sentences, in document order. */
  public List<Span> lines() {
    List<Span> lines = new ArrayList<>(titles.size() + sentences.size());
    lines.addAll(titles);
    sentences.forEach(sentence -> lines.add(sentence.span()));
    lines.sort(null);
    return lines;
  }

  /** The words at {@code span}, verbatim. */
  public Excerpt excerpt(Span span) {
    return Excerpt.of(text, span);
  }
}
