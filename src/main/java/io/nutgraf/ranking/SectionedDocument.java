package io.nutgraf.ranking;

import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document in sections. Up to {@value #ARTICLE} sentences it is one: that is an article, in which
 * place counts. What is longer is a report, a book or a page of many things; there place counts for
 * nothing beyond the first section, and a summary is drawn from as many sections as it has room
 * for.
 */
final class SectionedDocument {

  /** The greatest number of sentences of an article. */
  static final int ARTICLE = 120;

  /** A bullet and white space at most, in UTF-16 code units. */
  private static final int BULLET = 4;

  /** What has fewer paragraphs has come without them. */
  private static final int PARAGRAPHS = 3;

  private static final int LEAST = 40;
  private static final int MOST = 80;

  private final String text;
  private final List<Sentence> sentences;
  private final StatementLayout layout;
  private final List<MeasuredSection> sections;
  private final int[] starts;
  private final boolean writtenSmall;

  private SectionedDocument(
      String text,
      List<Sentence> sentences,
      StatementLayout layout,
      List<MeasuredSection> sections) {
    this.text = text;
    this.sentences = sentences;
    this.layout = layout;
    this.sections = sections;
    starts = new int[sections.size()];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      at += sections.get(i).size();
    }
    writtenSmall = isWrittenSmall(this);
  }

  List<MeasuredSection> sections() {
    return sections;
  }

  static SectionedDocument of(
      String text,
      List<Sentence> sentences,
      StatementLayout layout,
      Model model,
      WordClasses classes) {
    int lead = Placement.lead(text, sentences, layout);
    if (sentences.size() <= ARTICLE) {
      return new SectionedDocument(
          text,
          sentences,
          layout,
          List.of(MeasuredSection.of(text, spans(sentences), model, classes, lead)));
    }
    List<MeasuredSection> sections = new ArrayList<>();
    int from = 0;
    while (from < sentences.size()) {
      int to = end(sentences, layout, from);
      List<Span> spans = spans(sentences.subList(from, to));
      int placed = from == 0 ? Math.min(to, lead) : 0;
      MeasuredSection section = MeasuredSection.of(text, spans, model, classes, placed);
      section.trim();
      sections.add(section);
      from = to;
    }
    return new SectionedDocument(text, sentences, layout, sections);
  }

  boolean isArticle() {
    return sections.size() == 1;
  }

  /**
   * Whether a sentence goes on from within another, as an item of a list does: "• or the sea.".
   * None does of a text whose writer has no use for capitals.
   */
  boolean beginsWithin(int sentence) {
    return !writtenSmall && beginsSmall(sentence);
  }

  private static boolean isWrittenSmall(SectionedDocument sections) {
    int small = 0;
    for (int s = 0; s < sections.size(); s++) {
      small += sections.beginsSmall(s) ? 1 : 0;
    }
    return 2 * small > sections.size();
  }

  private boolean beginsSmall(int sentence) {
    Span span = sentence(sentence).span();
    for (int i = span.start(); i < Math.min(span.end(), span.start() + BULLET); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }

  /** Whether it is plain where its lead ends: it has paragraphs, or is an agency's dispatch. */
  boolean isLaidOut() {
    boolean paragraphs =
        sentences.getLast().paragraph() - sentences.getFirst().paragraph() >= PARAGRAPHS - 1;
    return paragraphs || Dispatch.beginsWith(text, sentences.getFirst().span());
  }

  /** The number of sentences. */
  int size() {
    return sentences.size();
  }

  String text() {
    return text;
  }

  StatementLayout layout() {
    return layout;
  }

  /** The number of the section in which the document's sentence with this number stands. */
  int of(int sentence) {
    int at = Arrays.binarySearch(starts, sentence);
    return at >= 0 ? at : -at - 2;
  }

  MeasuredSection get(int section) {
    return sections.get(section);
  }

  /** The number of a section's first sentence in the document. */
  int start(int section) {
    return starts[section];
  }

  MeasuredSection sectionOf(int sentence) {
    return sections.get(of(sentence));
  }

  /** The number within its section of the document's sentence with this number. */
  int within(int sentence) {
    return sentence - starts[of(sentence)];
  }

  /** The document's sentence with this number. */
  Sentence sentence(int number) {
    return sentences.get(number);
  }

  /**
   * Where a section ends: before the highest heading, or else at the end of a paragraph, where one
   * comes in time.
   */
  private static int end(List<Sentence> sentences, StatementLayout layout, int from) {
    int last = Math.min(from + MOST, sentences.size());
    if (sentences.size() - from <= MOST) {
      return sentences.size();
    }
    int heading = highest(layout, from + LEAST, last);
    if (heading < last) {
      return heading;
    }
    for (int i = from + LEAST; i < last; i++) {
      if (sentences.get(i).paragraph() != sentences.get(i - 1).paragraph()) {
        return i;
      }
    }
    return last;
  }

  /** The first statement under a heading of the highest level; {@code to} where there is none. */
  private static int highest(StatementLayout layout, int from, int to) {
    int highest = to;
    for (int i = from; i < to; i++) {
      int level = layout.levelOver(i);
      if (level > 0 && (highest == to || level < layout.levelOver(highest))) {
        highest = i;
      }
    }
    return highest;
  }

  private static List<Span> spans(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::span).toList();
  }
}
