package io.nutgraf.quotes;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.Quotation.Form;
import io.nutgraf.quotes.TranscriptTurn.Role;
import io.nutgraf.text.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is said in transcripts and interviews, whose lines begin with who speaks. So do the
 * lines of forms and recipes: a text is a transcript where labels take turns, one of them is known
 * to be somebody's, and sentences stand behind most.
 */
final class Transcript {

  private static final int LEAST_TURNS = 3;

  private final String words;
  private final TranscriptLineReader lines;
  private final List<TranscriptTurn> turns = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private Transcript(String words, Lexicon lexicon, Occurrences occurrences) {
    this.words = words;
    this.lines = new TranscriptLineReader(words, lexicon, occurrences);
  }

  /** What is said in {@code blocks}, in order; nothing where they are no transcript. */
  static List<Quotation> find(
      String words, Lexicon lexicon, List<Span> blocks, Occurrences occurrences) {
    var transcript = new Transcript(words, lexicon, occurrences);
    for (Span block : blocks) {
      Budget.check();
      transcript.read(block);
    }
    return transcript.isOne() && transcript.isOfSomebody(occurrences)
        ? transcript.quotations()
        : List.of();
  }

  private void read(Span block) {
    int start = block.start();
    while (start < block.end()) {
      int end = start;
      while (end < block.end()
          && !(Marks.isLineBreak(words.charAt(end)) && begins(end + 1, block.end()))) {
        end++;
      }
      TranscriptTurn turn = lines.read(start, end);
      if (turn != null) {
        turns.add(turn);
        counts.merge(turn.key(), 1, Integer::sum);
      }
      start = end + 1;
    }
  }

  private boolean begins(int start, int limit) {
    return start < limit && lines.read(start, limit) != null;
  }

  private boolean isOne() {
    if (turns.size() < LEAST_TURNS) {
      return false;
    }
    int sentences = 0;
    boolean anchored = false;
    for (TranscriptTurn turn : turns) {
      sentences += endsSentence(turn.said()) ? 1 : 0;
      anchored |= turn.role() != Role.UNKNOWN && recurs(turn);
    }
    return anchored && 2 * sentences >= turns.size() && takesTurns();
  }

  /**
   * Letters for whoever asks and answers stand before what nobody said, too: the usual questions.
   */
  private boolean isOfSomebody(Occurrences occurrences) {
    return occurrences.hasPerson() || turns.stream().anyMatch(turn -> turn.role() == Role.PERSON);
  }

  private boolean recurs(TranscriptTurn turn) {
    return counts.getOrDefault(turn.key(), 0) > 1;
  }

  private boolean endsSentence(Span said) {
    int last = said.end() - 1;
    while (last > said.start() && "\"”’»)".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return Marks.isTerminal(words.charAt(last));
  }

  /** Whether somebody speaks again after somebody else. */
  private boolean takesTurns() {
    Map<String, Integer> lastTurns = new HashMap<>();
    for (int i = 0; i < turns.size(); i++) {
      Integer last = lastTurns.put(turns.get(i).key(), i);
      if (last != null && last < i - 1 && turns.get(i).role() != Role.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  private List<Quotation> quotations() {
    List<Quotation> quotations = new ArrayList<>();
    boolean named = turns.stream().anyMatch(turn -> turn.role() == Role.PERSON);
    for (TranscriptTurn turn : turns) {
      if (turn.role() != Role.UNKNOWN || recurs(turn)) {
        quotations.add(quotation(turn, named));
      }
    }
    return quotations;
  }

  /** Where nobody is named, all answers are of the one who is interviewed. */
  private static Quotation quotation(TranscriptTurn turn, boolean named) {
    boolean known = turn.role() == Role.PERSON || turn.role() == Role.UNKNOWN;
    Span label = known ? turn.label() : new Span(turn.start(), turn.start());
    Form form = turn.role() == Role.ANSWERS && !named ? Form.ANSWER : Form.TRANSCRIPT;
    return new Quotation(form, new Span(turn.start(), turn.said().end()), turn.said(), label);
  }
}
