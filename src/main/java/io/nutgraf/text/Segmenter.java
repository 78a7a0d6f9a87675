package io.nutgraf.text;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Takes a text apart into paragraphs and sentences.
 *
 * <p>Blank lines end a paragraph, and so does a line break that no hard wrapping explains. A
 * sentence ends at a terminal mark with its closing quotes and brackets, unless what stands before
 * it is an abbreviation, an initial or an ordinal number, or what follows goes on in lower case. No
 * sentence is longer than {@value #MAX_LENGTH} code units: what has no end in reach is cut at white
 * space. A quotation of several sentences makes one statement.
 *
 * <p>Time and memory are linear in the length of the text, whatever it holds. Immutable and safe
 * for use by several threads.
 */
public final class Segmenter {

  /** The greatest length of a sentence, in UTF-16 code units. */
  public static final int MAX_LENGTH = 1000;

  /** What is one sentence, whatever marks stand in it. */
  private static final Set<BlockKind> UNITS =
      EnumSet.of(BlockKind.HEADING, BlockKind.CAPTION, BlockKind.TABLE_ROW, BlockKind.CODE);

  private static final Segmenter STANDARD = new Segmenter();

  private Segmenter() {}

  /** The segmenter with the product's own settings. */
  public static Segmenter standard() {
    return STANDARD;
  }

  /**
   * The paragraphs and sentences of {@code text}.
   *
   * @param language decides which abbreviations and ordinals are known; those of the usual language
   *     where it is undetermined
   */
  public TextStructure segment(String text, Language language) {
    return segment(text, language, Integer.MAX_VALUE);
  }

  /**
   * The same, but of a text with {@code most} sentences or more only those, and the rest unread.
   */
  public TextStructure segment(String text, Language language, int most) {
    return segment(text, ParagraphSplitter.split(text), _ -> false, language, most);
  }

  /**
   * The same of a text whose layout is known: each of {@code blocks} is a paragraph, and each
   * heading, caption, row and program a sentence.
   *
   * @param blocks blocks of {@code text}, in its order
   */
  public TextStructure segment(String text, List<Block> blocks, Language language, int most) {
    List<Span> paragraphs = blocks.stream().map(Block::span).toList();
    return segment(text, paragraphs, i -> UNITS.contains(blocks.get(i).kind()), language, most);
  }

  /**
   * @param isUnit which of the paragraphs are a sentence each
   */
  private static TextStructure segment(
      String text, List<Span> paragraphs, IntPredicate isUnit, Language language, int most) {
    var splitter = new SentenceSplitter(text, language);
    var sentences = new ArrayList<Sentence>();
    var statements = new ArrayList<Sentence>();
    for (int paragraph = 0; paragraph < paragraphs.size() && sentences.size() < most; paragraph++) {
      Budget.check();
      int first = sentences.size();
      int room = most - first;
      Span whole = paragraphs.get(paragraph);
      List<Span> spans =
          cut(text, isUnit.test(paragraph) ? List.of(whole) : splitter.split(whole, room));
      for (Span span : spans) {
        sentences.add(new Sentence(sentences.size(), paragraph, span));
      }
      int index = first;
      for (Span joined : withNumbers(text, QuotationJoiner.join(text, spans))) {
        statements.add(new Sentence(index, paragraph, joined));
        while (index < sentences.size() && joined.contains(sentences.get(index).span())) {
          index++;
        }
      }
    }
    return new TextStructure(paragraphs, sentences, statements);
  }

  /** The number of an item says nothing without what it numbers. */
  private static List<Span> withNumbers(String text, List<Span> spans) {
    var joined = new ArrayList<Span>(spans.size());
    int start = -1;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int from = start < 0 ? span.start() : start;
      boolean number = ItemNumber.is(text, span) && i + 1 < spans.size();
      start = number ? from : -1;
      if (!number) {
        joined.add(new Span(from, span.end()));
      }
    }
    return joined;
  }

  private static List<Span> cut(String text, List<Span> spans) {
    var cut = new ArrayList<Span>(spans.size());
    spans.forEach(span -> cut.addAll(LengthLimit.cut(text, span, MAX_LENGTH)));
    return cut;
  }
}
