package io.nutgraf.quotes;

import io.nutgraf.model.Span;
import io.nutgraf.quotes.Passage.Kind;

/** Where what is said begins and ends, by the words that say so. */
final class Clauses {

  /** Between verb and "that": told reporters in Brussels on Monday that. */
  private static final int LONGEST_ADVERBIAL = 12;

  /** Before a name: White House spokesman Josh Earnest said. */
  private static final int LONGEST_ROLE = 5;

  /** What may begin an adverbial. */
  private static final Parts BESIDE =
      Parts.of(Part.TIME, Part.ADVERB, Part.PREPOSITION, Part.LINKING, Part.CONJUNCTION);

  static final Parts JOINS = Parts.of(Part.CONJUNCTION, Part.RELATIVE);

  private Clauses() {}

  /** Whether nothing but adverbials stands between {@code cue} and the quotation behind it. */
  static boolean introduces(Passage passage, Cue cue, int quotation) {
    int last = quotation - 1;
    if (last < cue.to() || isSource(passage, cue, last)) {
      return true;
    }
    boolean marked =
        passage.is(last, Kind.COMMA) || passage.is(last, Kind.COLON) || passage.is(last, Kind.DASH);
    boolean that = passage.is(last, Part.THAT_WORD);
    return (marked || that) && quotation - cue.to() <= LONGEST_ADVERBIAL + (marked ? 8 : 0);
  }

  /** Podle Jany Malé „…“: whether a source, of one word and its name, ends with {@code last}. */
  private static boolean isSource(Passage passage, Cue cue, int last) {
    Phrase subject = cue.subject();
    return subject != null
        && passage.is(cue.from(), Part.FROM)
        && subject.token() >= cue.to()
        && subject.span().end() == passage.end(last);
  }

  /** Whether {@code cue} stands between commas: peace, he said, is possible. */
  static boolean isAside(Passage passage, Cue cue) {
    int start = cueStart(cue);
    while (start > 0 && passage.isWord(start - 1) && cueStart(cue) - start < LONGEST_ROLE) {
      start--;
    }
    return start > 0
        && passage.is(start - 1, Kind.COMMA)
        && passage.is(cue.to(), Kind.COMMA)
        && (!passage.has(start, JOINS) || passage.is(start, Part.AS))
        && !passage.is(start - 2, Kind.QUOTATION);
  }

  /** Whether nothing is said behind {@code cue}: shouted to the crowd on Monday. */
  static boolean isShortBehind(Passage passage, Cue cue) {
    Phrase subject = cue.subject();
    if (subject != null && subject.token() >= cue.from()) {
      return true;
    }
    int i = cue.to();
    while (passage.isWord(i) && !passage.is(i, Part.THAT_WORD)) {
      i++;
    }
    return i >= passage.size() - 1
        && i - cue.to() <= 8
        && (i == cue.to()
            || passage.is(cue.from(), Part.REFLEXIVE)
            || passage.has(cue.to(), BESIDE));
  }

  /** Whether the quotation begins a sentence or a part of it that stands by itself. */
  static boolean begins(Passage passage, int quotation) {
    return quotation == 0 || !passage.isWord(quotation - 1);
  }

  /** What {@code cue} says, behind it, to the end of the sentence. */
  static Span behind(Passage passage, Cue cue) {
    int first = Math.min(firstBehind(passage, cue), passage.size() - 1);
    while (first + 1 < passage.size() && !isContent(passage, first)) {
      first++;
    }
    int lastQuoted = passage.size() - 1;
    while (lastQuoted > first && !passage.is(lastQuoted, Kind.QUOTATION)) {
      lastQuoted--;
    }
    boolean aside =
        passage.is(lastQuoted + 1, Kind.COMMA)
            || passage.is(lastQuoted + 1, Kind.DASH)
            || ",，".indexOf(passage.charAt(passage.end(lastQuoted) - 2)) >= 0;
    boolean ends = lastQuoted > first && (aside || passage.is(cue.from(), Part.LABEL));
    return new Span(passage.start(first), ends ? passage.end(lastQuoted) : end(passage));
  }

  /** The first token of what is said behind {@code cue}. */
  static int firstBehind(Passage passage, Cue cue) {
    boolean verb = passage.has(cue.from(), CueFinder.VERB);
    boolean spokenTo = passage.is(cue.from(), Part.REFLEXIVE);
    int limit = Math.min(passage.size(), cue.to() + (verb ? 1 : 2) * LONGEST_ADVERBIAL);
    for (int i = cue.to(); i < limit && !passage.is(i, Kind.QUOTATION); i++) {
      if (passage.is(i, Kind.COMMA) && passage.is(i + 1, Part.THAT_WORD)) {
        return i + 2;
      }
      if (passage.is(i, Part.THAT_WORD)) {
        return i + 1;
      }
      boolean pronoun = passage.has(i, NounPhrases.PRONOUN); // told voters he would
      if (spokenTo && i > cue.to() && pronoun) {
        return i;
      }
      if (passage.is(i, Kind.COLON) || (passage.is(i, Kind.COMMA) && i > cue.to() + 2)) {
        return i + 1;
      }
    }
    return cue.to();
  }

  /** From {@code start} to the end of the quotation. */
  static Span upTo(Passage passage, int start, int quotation) {
    int from = 0;
    while (from < quotation && (passage.start(from) < start || !isContent(passage, from))) {
      from++;
    }
    return new Span(passage.start(from), passage.end(quotation));
  }

  /** The sentence that {@code cue} interrupts; without it where it ends it. */
  static Span around(Passage passage, Cue cue) {
    int last = passage.size() - 1;
    int afterCue = cue.to();
    while (afterCue <= last && passage.isWord(afterCue)) {
      afterCue++;
    }
    if (afterCue >= last) {
      int end = cueStart(cue);
      while (end > 0 && passage.is(end - 1, Kind.COMMA)) {
        end--;
      }
      return new Span(passage.span().start(), passage.end(Math.max(0, end - 1)));
    }
    return new Span(passage.start(0), end(passage));
  }

  private static int cueStart(Cue cue) {
    return cue.subject() == null ? cue.from() : Math.min(cue.from(), cue.subject().token());
  }

  private static boolean isContent(Passage passage, int token) {
    return passage.isWord(token) || passage.is(token, Kind.QUOTATION);
  }

  /** Where the clause from {@code first} ends: the sentence, or a part of it before a semicolon. */
  static int end(Passage passage, int first) {
    int stop = first + 1;
    while (stop < passage.size() && !passage.is(stop, Kind.STOP)) {
      stop++;
    }
    return passage.end(stop - 1);
  }

  /** Where the sentence ends, without its point. */
  static int end(Passage passage) {
    int last = passage.size() - 1;
    while (last > 0 && passage.is(last, Kind.STOP)) {
      last--;
    }
    return passage.end(last);
  }
}
