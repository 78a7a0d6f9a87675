package io.nutgraf.names.linking;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NamePhrase;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much a document is about somebody: {@code ln(1 + n) * (1 + .5 headline + .3 first + .3 spread
 * + .2 subject)}, where n is how often the name stands in the text, headline whether in a title,
 * first how early it comes, spread in which share of the paragraphs, and subject how often it opens
 * a sentence; all 0..1. What counts follows Dunietz and Gillick, "A New Entity Salience Task with
 * Millions of Training Examples", EACL 2014; the weights are ours.
 */
public final class MentionScorer {

  private static final double HEADLINE = 0.5;
  private static final double FIRST = 0.3;
  private static final double SPREAD = 0.3;
  private static final double SUBJECT = 0.2;

  /** A name that ends within so many code units of a sentence's start opens it. */
  private static final int OPENING = 40;

  private final ReadText text;
  private final int[] paragraphs;
  private final int[] sentences;

  public MentionScorer(ReadText text) {
    this.text = text;
    this.paragraphs = text.paragraphs().stream().mapToInt(Span::start).toArray();
    this.sentences = text.sentences().stream().mapToInt(s -> s.span().start()).toArray();
  }

  /** The salience of {@code entity}, more than 0, not yet against others'. */
  public double score(Entity entity) {
    Budget.check();
    List<NamePhrase> phrases = entity.phrases();
    boolean headline = false;
    int subjects = 0;
    Set<Integer> in = new HashSet<>();
    for (NamePhrase phrase : phrases) {
      int start = phrase.span().start();
      headline |= isInTitle(start);
      in.add(before(paragraphs, start));
      int sentence = before(sentences, start);
      subjects += sentence >= 0 && start - sentences[sentence] <= OPENING ? 1 : 0;
    }
    double first = 1 - (double) phrases.getFirst().span().start() / text.text().length();
    double spread = Math.min(1, (double) in.size() / Math.max(1, paragraphs.length));
    return Math.log1p(phrases.size())
        * (1
            + (headline ? HEADLINE : 0)
            + FIRST * first
            + SPREAD * spread
            + SUBJECT * subjects / phrases.size());
  }

  private boolean isInTitle(int offset) {
    return text.titles().stream().anyMatch(t -> t.start() <= offset && offset < t.end());
  }

  /** The index of the last of {@code starts} that is not after {@code offset}; -1 if none. */
  private static int before(int[] starts, int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }
}
