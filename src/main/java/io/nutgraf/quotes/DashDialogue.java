package io.nutgraf.quotes;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is said in lines that begin with a dash, as dialogue is printed in French, Spanish,
 * Polish, Russian and other languages. A list has such lines too: only where the words that say who
 * speaks interrupt one of them, it and its neighbours are dialogue.
 */
final class DashDialogue {

  private static final String DASHES = "—–―-";

  private final String words;
  private final DashTurnReader reader;
  private final List<Quotation> found = new ArrayList<>();

  /** The lines one below the other, so far. */
  private final List<DashTurn> run = new ArrayList<>();

  private DashDialogue(String words, Lexicon lexicon) {
    this.words = words;
    this.reader = new DashTurnReader(words, lexicon);
  }

  /** What is said so in {@code blocks}, the paragraphs and titles of {@code words}, in order. */
  static List<Quotation> find(String words, Lexicon lexicon, List<Span> blocks) {
    var dialogue = new DashDialogue(words, lexicon);
    for (Span block : blocks) {
      Budget.check();
      dialogue.read(block);
    }
    dialogue.endRun();
    return dialogue.found;
  }

  private void read(Span block) {
    int start = block.start();
    while (start < block.end()) {
      int end = start;
      while (end < block.end() && !(isLineBreak(end) && beginsTurn(end + 1, block.end()))) {
        end++;
      }
      if (beginsTurn(start, block.end())) {
        run.add(reader.read(start, Marks.skipSpaceBack(words, start, end)));
      } else {
        endRun();
      }
      start = Math.min(block.end(), end + 1);
    }
  }

  private boolean isLineBreak(int i) {
    return Marks.isLineBreak(words.charAt(i));
  }

  /** A dash before a word, or before what may stand before one. */
  private boolean beginsTurn(int i, int limit) {
    if (i >= limit || DASHES.indexOf(words.charAt(i)) < 0) {
      return false;
    }
    int first = Marks.skipSpace(words, i + 1, limit);
    boolean hyphen = words.charAt(i) == '-' && first == i + 1;
    return first < limit
        && !hyphen
        && (Character.isLetterOrDigit(CodePoints.at(words, first))
            || "¿¡…".indexOf(words.charAt(first)) >= 0);
  }

  private void endRun() {
    boolean dialogue = run.stream().anyMatch(DashTurn::isAttributed);
    if (dialogue) {
      for (DashTurn turn : run) {
        if (turn.isAttributed() || isSentence(turn)) {
          found.addAll(turn.said());
        }
      }
    }
    run.clear();
  }

  private boolean isSentence(DashTurn turn) {
    if (turn.said().isEmpty()) {
      return false;
    }
    Span inner = turn.said().getFirst().inner();
    return !Character.isLowerCase(CodePoints.at(words, inner.start()))
        && Marks.isTerminal(words.charAt(inner.end() - 1));
  }

  /**
   * One line of a dialogue.
   *
   * @param said what is said in it, without the words between that say who does
   * @param isAttributed whether there are such words
   */
  record DashTurn(List<Quotation> said, boolean isAttributed) {

    DashTurn {
      said = List.copyOf(said);
    }
  }
}
