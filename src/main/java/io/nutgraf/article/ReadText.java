package io.nutgraf.article;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.Structure;
import java.util.ArrayList;
import java.util.List;

/**
 * A document that was read as an article: all that those know of it who look for its sentences,
 * names, quotations, phrases and dates. Every span is one of {@code text}, in UTF-16 code units.
 *
 * @param text the document's text; every excerpt is a slice of it
 * @param words the same without noise: line breaks in its place, so that offsets are those of text
 * @param language the language
 * @param noise what is no part of the article, and what it says
 * @param front what the document says of itself
 * @param layout the body's layout, a block for each of its paragraphs; unknown where the document's
 *     is
 * @param paragraphs the paragraphs of the body
 * @param sentences the sentences of the body that have words, numbered from 0
 * @param statements the same, those of one quotation joined; each has the index of its first
 */
public record ReadText(
    String text,
    String words,
    Language language,
    DetectedNoise noise,
    FrontMatter front,
    Structure layout,
    List<Span> paragraphs,
    List<Sentence> sentences,
    List<Sentence> statements) {

  public ReadText {
    if (text.length() != words.length()) {
      throw new IllegalArgumentException("offsets differ");
    }
    if (layout.isKnown() && layout.blocks().size() != paragraphs.size()) {
      throw new IllegalArgumentException("paragraphs that are no blocks");
    }
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
  }

  /**
   * What stands before the body and is no sentence of it, in document order: headline and dateline.
   */
  public List<Span> titles() {
    return front.titles();
  }

  /** Titles and sentences, in document order. */
  public List<Span> lines() {
    List<Span> titles = titles();
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
