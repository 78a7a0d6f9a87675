package io.nutgraf.dates;

import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all dates that sentences of a language speak of, by the words and the grammar that its
 * {@code dates.txt} states. Immutable and thread-safe.
 */
public final class DateFinder {

  private final TimeWords words;

  private DateFinder(TimeWords words) {
    this.words = words;
  }

  /** That of the language with this code; of one without such a file it finds numbers alone. */
  public static DateFinder of(String language) {
    return new DateFinder(TimeWords.of(language));
  }

  /** The dates of a sentence, in its order; no two overlap. */
  public List<FoundDate> in(String text, Span sentence) {
    TimeTokens tokens = new TimeTokens(text, sentence, words);
    return tokens.mayTellTime() ? in(tokens) : List.of();
  }

  private static List<FoundDate> in(TimeTokens tokens) {
    DateGrammar grammar = DateGrammar.of(tokens);
    List<FoundDate> found = new ArrayList<>();
    ParsedDate last = null;
    for (ParsedDate match : DateRanges.completed(tokens, grammar.matches())) {
      found.add(
          new FoundDate(
              new Span(tokens.start(match.start()), tokens.end(match.end() - 1)),
              match.expression(),
              match.certainty(),
              grammar.tense(match),
              last != null && DateRanges.isJoined(tokens, last, match)));
      last = match;
    }
    return found;
  }
}
