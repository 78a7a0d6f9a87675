package io.nutgraf.article;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** So that memory is bounded: beyond as many lines, rows are not taken apart. */
  private static final int MOST_CELLS = 100_000;

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

  /** Titles and what is told, in document order. */
  public List<Span> lines() {
    return withTitles(toldSentences().stream().map(Sentence::span).toList());
  }

  /**
   * Titles and wherever names may stand, in document order: pull quotes too, and of a row each cell
   * by itself, so that no name goes on in the next.
   */
  public List<Span> nameLines() {
    List<Span> lines = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      switch (kindOf(sentence.paragraph())) {
        case CODE -> {}
        case TABLE_ROW -> addCells(sentence.span(), lines);
        default -> lines.add(sentence.span());
      }
    }
    return withTitles(lines);
  }

  /**
   * The sentences that tell something, and for the first time: not those of programs, nor those of
   * pull quotes, which are words of the text once more.
   */
  public List<Sentence> toldSentences() {
    return layout.isKnown()
        ? sentences.stream().filter(sentence -> isTold(sentence.paragraph())).toList()
        : sentences;
  }

  /** The paragraphs of the same. */
  public List<Span> toldParagraphs() {
    return IntStream.range(0, paragraphs.size())
        .filter(this::isTold)
        .mapToObj(paragraphs::get)
        .toList();
  }

  private boolean isTold(int paragraph) {
    return switch (kindOf(paragraph)) {
      case CODE, PULL_QUOTE -> false;
      default -> true;
    };
  }

  private BlockKind kindOf(int paragraph) {
    return layout.isKnown() ? layout.blocks().get(paragraph).kind() : BlockKind.PARAGRAPH;
  }

  private void addCells(Span row, List<Span> cells) {
    int start = row.start();
    for (int i = start; i <= row.end(); i++) {
      boolean ends = text.charAt(Math.min(i, row.end() - 1)) == '\t' && cells.size() < MOST_CELLS;
      if (i == row.end() || ends) {
        Span cell = TextLine.trim(text, start, i);
        if (!cell.isEmpty()) {
          cells.add(cell);
        }
        start = i + 1;
      }
    }
  }

  private List<Span> withTitles(List<Span> spans) {
    return Stream.concat(titles().stream(), spans.stream()).sorted().toList();
  }

  /** The words at {@code span}, verbatim. */
  public Excerpt excerpt(Span span) {
    return Excerpt.of(text, span);
  }
}
