package io.nutgraf.text;

import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import java.util.List;

/**
 * A text taken apart. Spans are in UTF-16 code units of the text, in its order, do not overlap
 * within a list, are never empty and carry no white space at either end; every sentence lies within
 * its paragraph.
 *
 * <p>Sentences come in two grains. {@code sentences} are the finest: where a grammar puts the
 * boundaries, inside quotations too. {@code statements} are what can be shown by itself: a
 * sentence, or a quotation of several sentences kept whole with the words that introduce or
 * attribute it.
 *
 * @param paragraphs the paragraphs
 * @param sentences the sentences, numbered from 0 through the whole text
 * @param statements the same sentences, those of one quotation joined; each has the index of its
 *     first sentence
 */
public record TextStructure(
    List<Span> paragraphs, List<Sentence> sentences, List<Sentence> statements) {

  public TextStructure {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
  }
}
