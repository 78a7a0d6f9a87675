package io.nutgraf.metadata.quotes;

import io.nutgraf.metadata.quotes.Lexicon.Part;
import io.nutgraf.metadata.quotes.Passage.Kind;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said in the writer's words: X said that …; according to X, …; …, X said. Only what
 * is clear: a verb of speech with its subject, and a clause.
 */
final class IndirectSpeech {

  /** Fewer tokens are no clause. */
  private static final int SHORTEST = 4;

  /** Between verb and "that". */
  private static final int LONGEST_ADVERBIAL = 10;

  private static final int STARTS_CLAUSE =
      Part.DETERMINER.bit()
          | Part.HE.bit()
          | Part.SHE.bit()
          | Part.IT.bit()
          | Part.OTHER.bit()
          | Passage.CAPITAL;

  private final CueFinder cues;

  IndirectSpeech(CueFinder cues) {
    this.cues = cues;
  }

  /** What {@code passage}, one sentence without quotations, says that somebody said. */
  @Nullable Utterance in(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.is(i, Kind.COLON) || passage.is(i, Kind.STOP)) {
        return null;
      }
      boolean source = passage.is(i, Part.ACCORDING) || passage.is(i, Part.FROM);
      if (!source && !passage.is(i, Part.VERB)) {
        continue;
      }
      Cue cue = cues.at(passage, i, Part.VERB.bit());
      if (cue == null || cue.subject() == null) {
        continue;
      }
      Utterance utterance = source ? fromSource(passage, cue) : fromVerb(passage, cue);
      if (utterance != null) {
        return utterance;
      }
    }
    return null;
  }

  private @Nullable Utterance fromSource(Passage passage, Cue cue) {
    int comma = cue.to();
    while (comma < passage.size() && passage.isWord(comma)) {
      comma++;
    }
    if (cue.from() == 0) {
      return passage.is(comma, Kind.COMMA) ? utterance(passage, cue, comma + 1) : null;
    }
    boolean last = comma >= passage.size() - 1;
    return last && passage.is(cue.from() - 1, Kind.COMMA) ? upTo(passage, cue, cue.from()) : null;
  }

  private @Nullable Utterance fromVerb(Passage passage, Cue cue) {
    if (passage.has(cue.from() - 1, Part.TO_WORD.bit()) || isNegated(passage, cue)) {
      return null;
    }
    Utterance trailing = trailing(passage, cue);
    if (trailing != null) {
      return trailing;
    }
    if (!passage.is(cue.from(), Part.THAT)) {
      return null;
    }
    for (int i = cue.to(); i <= cue.to() + LONGEST_ADVERBIAL && passage.isWord(i); i++) {
      if (passage.is(i, Part.THAT_WORD)) {
        return utterance(passage, cue, i + 1);
      }
      if (i > cue.to() && passage.has(i, Part.VERB.bit())) {
        break;
      }
    }
    boolean bare =
        passage.is(cue.from(), Part.BARE)
            && !passage.is(cue.from(), Part.REFLEXIVE)
            && passage.has(cue.to(), STARTS_CLAUSE)
            && !passage.is(cue.to(), Part.TIME);
    return bare ? utterance(passage, cue, cue.to()) : null;
  }

  /** The clause, X said. */
  private @Nullable Utterance trailing(Passage passage, Cue cue) {
    Phrase subject = cue.subject();
    int first = subject == null ? cue.from() : Math.min(cue.from(), subject.token());
    while (first > 0 && passage.isWord(first - 1)) {
      first--;
    }
    int after = cue.to();
    while (passage.isWord(after)) {
      if (passage.is(after++, Part.THAT_WORD)) {
        return null;
      }
    }
    boolean ends = after >= passage.size() - 1 && after - cue.to() <= 6;
    boolean aside = passage.is(first - 1, Kind.COMMA) && cue.from() - first <= 6;
    boolean speaks = passage.is(cue.from(), Part.THAT);
    return ends && aside && speaks ? upTo(passage, cue, first) : null;
  }

  private static boolean isNegated(Passage passage, Cue cue) {
    for (int i = Math.max(0, cue.from() - 3); i < cue.from(); i++) {
      if (passage.isNegation(i)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Utterance utterance(Passage passage, Cue cue, int first) {
    int start = first;
    while (start < passage.size() && !passage.isWord(start)) {
      start++;
    }
    if (passage.size() - start < SHORTEST) {
      return null;
    }
    Span span = new Span(passage.start(start), Clauses.end(passage));
    return new Utterance(Quote.Kind.INDIRECT, span, cue);
  }

  private static @Nullable Utterance upTo(Passage passage, Cue cue, int limit) {
    int end = limit;
    while (end > 0 && !passage.isWord(end - 1)) {
      end--;
    }
    if (end < SHORTEST) {
      return null;
    }
    Span span = new Span(passage.span().start(), passage.end(end - 1));
    return new Utterance(Quote.Kind.INDIRECT, span, cue);
  }
}
