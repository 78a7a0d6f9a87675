package io.nutgraf.quotes;

import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.Passage.Kind;
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

  /** Between comma and verb. */
  private static final int LONGEST_SUBJECT = 6;

  /** To say, without saying: nobody says it. */
  private static final Parts BEFORE_NOUN = Parts.of(Part.TO_WORD, Part.PREPOSITION, Part.LINKING);

  private static final Parts STARTS_ADVERBIAL =
      Parts.of(Part.TIME, Part.ADVERB, Part.PREPOSITION, Part.LINKING);

  private final CueFinder cues;

  IndirectSpeech(CueFinder cues) {
    this.cues = cues;
  }

  /** What {@code passage}, one sentence without quotations, says that somebody said. */
  @Nullable Utterance in(Passage passage) {
    Utterance last = atEnd(passage);
    return last != null ? last : anywhere(passage);
  }

  /** The sentence, X said: whatever else it says of saying. */
  private @Nullable Utterance atEnd(Passage passage) {
    int size = passage.size();
    for (int i = size - 1; i > 0 && i > size - LONGEST_ADVERBIAL; i--) {
      Cue cue = passage.is(i, Part.THAT) ? cues.at(passage, i, CueFinder.SPEECH) : null;
      Phrase subject = cue == null ? null : cue.subject();
      Utterance utterance =
          cue == null || subject == null || isNegated(passage, cue)
              ? null
              : trailing(passage, cue, subject);
      if (utterance != null) {
        return utterance;
      }
    }
    return null;
  }

  private @Nullable Utterance anywhere(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.is(i, Kind.COLON) || passage.is(i, Kind.STOP)) {
        return null;
      }
      boolean source = passage.is(i, Part.ACCORDING) || passage.is(i, Part.FROM);
      if (!source && !passage.is(i, Part.VERB)) {
        continue;
      }
      Cue cue = cues.at(passage, i, CueFinder.SPEECH);
      Phrase subject = cue == null ? null : cue.subject();
      if (cue == null || subject == null) {
        continue;
      }
      Utterance utterance =
          source ? fromSource(passage, cue, subject) : fromVerb(passage, cue, subject);
      if (utterance != null) {
        return utterance;
      }
    }
    return null;
  }

  private @Nullable Utterance fromSource(Passage passage, Cue cue, Phrase subject) {
    int comma = cue.to();
    while (comma < passage.size() && passage.isWord(comma)) {
      comma++;
    }
    if (subject.token() > comma) {
      comma = subject.token();
      while (passage.isWord(comma)) {
        comma++;
      }
    }
    if (cue.from() == 0) {
      return passage.is(comma, Kind.COMMA) ? utterance(passage, cue, comma + 1) : null;
    }
    boolean last = comma >= passage.size() - 1;
    return last && passage.is(cue.from() - 1, Kind.COMMA) ? upTo(passage, cue, cue.from()) : null;
  }

  private @Nullable Utterance fromVerb(Passage passage, Cue cue, Phrase subject) {
    boolean noun = passage.has(cue.from() - 1, BEFORE_NOUN);
    if (noun || isNegated(passage, cue)) {
      return null;
    }
    Utterance trailing = trailing(passage, cue, subject);
    boolean inverted = subject.token() > cue.from();
    if (trailing != null || inverted || !passage.is(cue.from(), Part.THAT)) {
      return trailing;
    }
    if (isSubordinate(passage, subject)) {
      return null;
    }
    int that = that(passage, cue);
    if (that > 0) {
      return utterance(passage, cue, that + 1);
    }
    boolean bare =
        passage.is(cue.from(), Part.BARE)
            && !passage.is(cue.from(), Part.REFLEXIVE)
            && passage.has(cue.to(), NounPhrases.SUBJECT)
            && !passage.is(cue.to(), Part.TIME);
    return bare ? utterance(passage, cue, cue.to()) : null;
  }

  /** The "that" of {@code cue}, with adverbials and those spoken to before it at most; or 0. */
  private static int that(Passage passage, Cue cue) {
    boolean spokenTo = passage.is(cue.from(), Part.REFLEXIVE);
    if (passage.is(cue.to(), Kind.COMMA) && passage.is(cue.to() + 1, Part.THAT_WORD)) {
      return cue.to() + 1;
    }
    for (int i = cue.to(); i <= cue.to() + LONGEST_ADVERBIAL && passage.isWord(i); i++) {
      if (passage.is(i, Part.THAT_WORD)) {
        return i;
      }
      if (passage.is(i + 1, Kind.COMMA) && passage.is(i + 2, Part.THAT_WORD)) {
        return i + 2;
      }
      boolean object =
          passage.is(i, Part.DETERMINER)
              && !passage.is(i + 1, Part.TIME)
              && !passage.has(i - 1, Passage.OBLIQUE);
      boolean starts =
          i > cue.to() || passage.has(i, STARTS_ADVERBIAL) || passage.is(i + 1, Part.TIME);
      if (!spokenTo && (object || !starts)) {
        return 0;
      }
      if (passage.isNegation(i) || (i > cue.to() && passage.is(i, Part.VERB))) {
        return 0;
      }
    }
    return 0;
  }

  /** The clause, X said; the clause, said X. */
  private static @Nullable Utterance trailing(Passage passage, Cue cue, Phrase subject) {
    int first = Math.min(cue.from(), subject.token());
    while (first > 0 && passage.isWord(first - 1)) {
      first--;
    }
    boolean aside =
        passage.is(first - 1, Kind.COMMA)
            && (!passage.has(first, Clauses.JOINS) || passage.is(first, Part.AS))
            && cue.from() - first <= LONGEST_SUBJECT
            && passage.is(cue.from(), Part.THAT);
    return aside && Clauses.isShortBehind(passage, cue) ? upTo(passage, cue, first) : null;
  }

  /** What X said, when X said: the sentence says something else. */
  private static boolean isSubordinate(Passage passage, Phrase subject) {
    int before = subject.token() - 1;
    while (before > 0 && passage.isWord(before) && !passage.has(before, Clauses.JOINS)) {
      before--;
    }
    return passage.has(before, Clauses.JOINS) && !passage.is(before, Part.JOINING);
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
    Span span = new Span(passage.start(start), Clauses.end(passage, start));
    return new Utterance(Quote.Kind.INDIRECT, span, cue);
  }

  private static @Nullable Utterance upTo(Passage passage, Cue cue, int limit) {
    int end = limit;
    while (end > 0 && !passage.isWord(end - 1)) {
      end--;
    }
    boolean adverbial = passage.has(0, Passage.OBLIQUE) && end < 2 * SHORTEST;
    boolean subordinate = passage.is(0, Part.CONJUNCTION) && !passage.has(1, NounPhrases.SUBJECT);
    if (end < SHORTEST || adverbial || subordinate) {
      return null;
    }
    Span span = new Span(passage.span().start(), passage.end(end - 1));
    return new Utterance(Quote.Kind.INDIRECT, span, cue);
  }
}
