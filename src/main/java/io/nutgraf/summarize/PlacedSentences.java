package io.nutgraf.summarize;

import io.nutgraf.article.Byline;
import io.nutgraf.article.FrontMatter;
import io.nutgraf.article.Prefix;
import io.nutgraf.article.ReadText;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Budget;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Noise;
import io.nutgraf.model.PlacedSentence;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.TextPart;
import io.nutgraf.ranking.Ranking;
import io.nutgraf.text.Marks;
import io.nutgraf.text.Segmenter;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All sentences of a text, each with what it is a part of: those of the body as they are ranked,
 * and around them, line by line, headline and credits, captions, and what was removed, so that
 * every word of the text stands in one. A dateline that leads into a sentence on its line belongs
 * to that.
 *
 * <p>Linear in the length of the text.
 */
final class PlacedSentences {

  /** In so many paragraphs a date on a line of its own says of when the text is. */
  private static final int FIRST_PARAGRAPHS = 4;

  /** "Updated Monday,": so many words more such a line has. */
  private static final int MOST_BESIDE_DATE = 1;

  /** And so many code units: no words of a longer paragraph are counted. */
  private static final int LONGEST_BESIDE_DATE = 60;

  private final ReadText article;
  private final String text;
  private final List<PlacedSentence> all = new ArrayList<>();

  /** What stands around the body and is known, in document order, without overlaps. */
  private final List<Labelled> labelled;

  /** Where lines before the body say who wrote it, whatever else they say. */
  private final List<Span> bylines;

  private int next;

  private record Labelled(Span span, TextPart part) {}

  private PlacedSentences(ReadText article, List<Labelled> labelled) {
    this.article = article;
    this.text = article.text();
    this.labelled = labelled;
    this.bylines =
        article.noise().prefixes().stream()
            .map(Prefix::byline)
            .filter(Objects::nonNull)
            .map(Byline::span)
            .toList();
  }

  /**
   * The sentences of {@code article}, in its order; what {@code ranking} picked is of its body.
   *
   * @param dates the dates in it
   */
  static List<PlacedSentence> of(ReadText article, Ranking ranking, List<DateMention> dates) {
    List<ScoredSentence> body = ranking.scored(article.sentences());
    int first =
        body.isEmpty() ? article.text().length() : body.getFirst().sentence().span().start();
    int last = body.isEmpty() ? 0 : body.getLast().sentence().span().end();
    var placed = new PlacedSentences(article, labelled(article, first, last));
    List<TextPart> parts = parts(article, dates);
    List<Span> picks =
        ranking.picks().stream().map(pick -> pick.sentence().sentence().span()).toList();
    int from = 0;
    for (ScoredSentence sentence : body) {
      Budget.check();
      Span span = sentence.sentence().span();
      TextPart part = parts.get(sentence.sentence().paragraph());
      boolean picked =
          part != TextPart.BODY && picks.stream().anyMatch(pick -> pick.contains(span));
      placed.addAround(from, span.start(), TextPart.ASIDE);
      placed.add(sentence, picked ? TextPart.BODY : part, from);
      from = span.end();
    }
    placed.addAround(from, article.text().length(), TextPart.FOOTER);
    return placed.all;
  }

  /** What each paragraph of the body is a part of. */
  private static List<TextPart> parts(ReadText article, List<DateMention> dates) {
    PictureLines pictures = new PictureLines(article.text());
    List<TextPart> parts = new ArrayList<>(article.paragraphs().size());
    for (Span paragraph : article.paragraphs()) {
      Budget.check();
      boolean caption =
          article.layout().isKnown()
              ? article.layout().blocks().get(parts.size()).kind() == BlockKind.CAPTION
              : pictures.is(paragraph);
      boolean dateline =
          parts.size() < FIRST_PARAGRAPHS
              && dates.stream().anyMatch(date -> isAllOf(article.text(), date, paragraph));
      parts.add(caption ? TextPart.CAPTION : dateline ? TextPart.DATELINE : TextPart.BODY);
    }
    return parts;
  }

  /** Whether {@code paragraph} says little more than {@code date}. */
  private static boolean isAllOf(String text, DateMention date, Span paragraph) {
    Span span = date.excerpt().span();
    return paragraph.contains(span)
        && paragraph.length() <= span.length() + LONGEST_BESIDE_DATE
        && Words.count(text, paragraph) <= Words.count(text, span) + MOST_BESIDE_DATE;
  }

  private static List<Labelled> labelled(ReadText article, int first, int last) {
    List<Labelled> labelled = new ArrayList<>();
    FrontMatter front = article.front();
    for (Span span : front.apart()) {
      labelled.add(new Labelled(span, ofApart(front, span, first)));
    }
    Set<Span> prefixes = new HashSet<>();
    for (Prefix prefix : article.noise().prefixes()) {
      prefixes.add(prefix.span());
      boolean isByline = prefix.byline() != null && prefix.date() == null;
      labelled.add(new Labelled(prefix.span(), isByline ? TextPart.BYLINE : TextPart.DATELINE));
    }
    for (Noise noise : article.noise().passages()) {
      Span span = noise.excerpt().span();
      if (!prefixes.contains(span)) {
        labelled.add(new Labelled(span, span.start() >= last ? TextPart.FOOTER : TextPart.ASIDE));
      }
    }
    labelled.sort(Comparator.comparing(Labelled::span));
    return labelled;
  }

  private static TextPart ofApart(FrontMatter front, Span span, int first) {
    if (front.headline() != null && overlaps(front.headline().span(), span)) {
      return TextPart.HEADLINE;
    }
    if (front.dateline() != null && front.dateline().span().overlaps(span)) {
      return TextPart.DATELINE;
    }
    boolean isByline = front.byline() != null && overlaps(front.byline().span(), span);
    return span.start() >= first ? TextPart.FOOTER : isByline ? TextPart.BYLINE : TextPart.DATELINE;
  }

  private static boolean overlaps(@Nullable Span one, Span other) {
    return one != null && one.overlaps(other);
  }

  /** The sentences from one of the body, or the text's start, to the next, or its end. */
  private void addAround(int from, int to, TextPart otherwise) {
    int at = from;
    while (next < labelled.size() && labelled.get(next).span().start() < to) {
      Labelled known = labelled.get(next);
      int start = Math.max(at, known.span().start());
      int end = Math.min(to, known.span().end());
      addPassage(at, start, otherwise);
      if (end > start) {
        addPassage(start, end, known.part());
        at = end;
      }
      if (known.span().end() > to) {
        break;
      }
      next++;
    }
    addPassage(at, to, otherwise);
  }

  private void addPassage(int from, int to, TextPart part) {
    if (from >= to || !Words.standIn(text, new Span(from, to))) {
      return;
    }
    if (part == TextPart.HEADLINE && to - from <= Segmenter.MAX_LENGTH) {
      all.add(new PlacedSentence(Marks.trim(text, from, to), part, null));
      return;
    }
    String passage = text.substring(from, to);
    for (Sentence sentence :
        Segmenter.standard().segment(passage, article.language()).sentences()) {
      Span span = new Span(from + sentence.span().start(), from + sentence.span().end());
      if (Words.standIn(text, span)) {
        boolean signed = part == TextPart.DATELINE && bylines.stream().anyMatch(span::overlaps);
        all.add(new PlacedSentence(span, signed ? TextPart.BYLINE : part, null));
      }
    }
  }

  /** Adds a sentence of the body, with a dateline that leads into it behind {@code from}. */
  private void add(ScoredSentence sentence, TextPart part, int from) {
    Span span = sentence.sentence().span();
    if (!all.isEmpty() && leadsTo(all.getLast(), span, from)) {
      span = new Span(all.removeLast().span().start(), span.end());
    }
    all.add(new PlacedSentence(span, part, sentence));
  }

  private boolean isDateline(Span span) {
    Excerpt dateline = article.front().dateline();
    return dateline != null && dateline.span().overlaps(span);
  }

  private boolean leadsTo(PlacedSentence before, Span span, int from) {
    if (before.ranked() != null
        || !isDateline(before.span())
        || before.span().start() < from
        || span.end() - before.span().start() > Segmenter.MAX_LENGTH
        || Marks.isTerminal(text.charAt(before.span().end() - 1))) {
      return false;
    }
    for (int i = before.span().end(); i < span.start(); i++) {
      if (Marks.isLineBreak(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
