package io.nutgraf.quotes;

import io.nutgraf.quotes.Passage.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of speech: before it, behind it, or in the clause it depends on. */
final class SubjectFinder {

  private static final Parts FINITE = Parts.of(Part.AUXILIARY, Part.VERB, Part.THAT_WORD);
  private static final Parts BESIDE = Parts.of(Part.TIME, Part.PARTICLE);
  private static final Parts BETWEEN = Parts.of(Part.AUXILIARY, Part.ADVERB, Part.TO_WORD);
  private static final Parts BEGINS_OTHER_PHRASE =
      Parts.of(Part.CAPITAL).and(NounPhrases.BEFORE_NOUN).and(NounPhrases.PRONOUN);
  private static final Parts CLAUSE_START =
      Parts.of(Part.CONJUNCTION, Part.THAT_WORD, Part.RELATIVE);

  private final PhraseFinder phrases;

  SubjectFinder(PhraseFinder phrases) {
    this.phrases = phrases;
  }

  /** The subject of the verb {@code v}; null where none is known. */
  @Nullable Phrase of(Passage passage, int v) {
    int end = v;
    while (end > 0 && passage.has(end - 1, BETWEEN) && !passage.is(end - 1, Part.IT)) {
      end--;
    }
    if (end == 0 || passage.is(end - 1, Kind.QUOTATION)) {
      return v == end ? behind(passage, v) : null;
    }
    if (passage.is(end - 1, Kind.DASH)) {
      return behind(passage, v);
    }
    if (passage.is(end - 1, Part.RELATIVE)) {
      end--;
    }
    if (passage.is(end - 1, Kind.COMMA)) {
      boolean participle = isParticiple(passage, v);
      Phrase inverted = !participle && isAuxiliary(passage, end, v) ? inverted(passage, v) : null;
      if (inverted != null) {
        return inverted;
      }
      int first = clauseStart(passage, end);
      Phrase main = participle ? phrases.leading(passage, first, end - 1) : null;
      return main != null ? main : phrases.in(passage, first, end - 1);
    }
    boolean byDoing = isParticiple(passage, v) && passage.is(end - 1, Part.PREPOSITION);
    if (passage.is(end - 1, Part.CONJUNCTION) || byDoing) {
      return phrases.leading(passage, clauseStart(passage, end), end - 1);
    }
    int start = end;
    while (start > 0 && passage.isWord(start - 1) && !startsClause(passage, start - 1)) {
      start--;
    }
    if (start > 0 && passage.is(start - 1, Part.RELATIVE) && isClause(passage, start, end)) {
      int head = start - 1;
      return phrases.in(passage, clauseStart(passage, head), head);
    }
    if (isParticiple(passage, v) && !passage.is(v - 1, Part.BEING)) {
      Phrase nearest = phrases.ending(passage, start, end);
      Phrase doing = nearest == null ? phrases.leading(passage, start, end) : nearest;
      if (doing != null && doing.kind() == Phrase.Kind.NAME) {
        return doing;
      }
    }
    return phrases.in(passage, start, end);
  }

  /** Who studies the region; but not: which officials. */
  private static boolean isClause(Passage passage, int first, int end) {
    return first + 1 < end
        && !passage.has(first, BEGINS_OTHER_PHRASE)
        && passage.has(first + 1, NounPhrases.BEFORE_NOUN);
  }

  /** That the judge, which the judge; but not: in that case. */
  private static boolean startsClause(Passage passage, int i) {
    return passage.has(i, CLAUSE_START)
        && !(passage.is(i, Part.DETERMINER) && passage.is(i - 1, Part.PREPOSITION));
  }

  /** Said; a dit: whether nothing but auxiliaries stands before the verb. */
  private static boolean isAuxiliary(Passage passage, int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (!passage.is(i, Part.AUXILIARY)) {
        return false;
      }
    }
    return true;
  }

  /** Saying, adding: its subject is the sentence's, or the noun before it. */
  static boolean isParticiple(Passage passage, int v) {
    return passage.endsWith(v, "ing");
  }

  /** …, said Angela Merkel, the chancellor: a name behind the verb, and nothing that it does. */
  private @Nullable Phrase inverted(Passage passage, int v) {
    if (passage.is(v - 2, Kind.QUOTATION) || passage.is(v, Part.ADDRESSING)) {
      return behind(passage, v);
    }
    int end = v + 1;
    while (passage.isWord(end)) {
      end++;
    }
    Phrase phrase = end > v + 1 && end - v <= 8 ? phrases.in(passage, v + 1, end) : null;
    if (phrase == null) {
      return null;
    }
    boolean all = phrase.span().end() == passage.end(end - 1);
    boolean indefinite = phrase.kind() == Phrase.Kind.NOUN && !isDetermined(passage, phrase);
    if (passage.is(v - 1, Part.AUXILIARY)) {
      return all && !indefinite && !hasVerb(passage, v + 1, end) ? phrase : null;
    }
    boolean alone = all && phrase.kind() == Phrase.Kind.NAME;
    return alone || isOnlyComma(passage, v - 1) ? phrase : null;
  }

  /** Has said his client will argue. */
  private static boolean hasVerb(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.has(i, FINITE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDetermined(Passage passage, Phrase phrase) {
    return passage.is(phrase.token(), Part.DETERMINER);
  }

  /** With an apposition there are two commas: Anna Berg, the owner, said. */
  private static boolean isOnlyComma(Passage passage, int comma) {
    for (int i = comma - 1; i >= 0 && i > comma - CueFinder.REACH; i--) {
      if (passage.is(i, Kind.COMMA)) {
        return false;
      }
    }
    return true;
  }

  private static int clauseStart(Passage passage, int end) {
    int start = end - 1;
    while (start > 0
        && (passage.isWord(start - 1) || passage.is(start - 1, Kind.COMMA))
        && end - start < 2 * CueFinder.REACH) {
      start--;
    }
    return start;
  }

  /** The subject behind a verb: said Anna Berg; but not: told Anna Berg. */
  @Nullable Phrase behind(Passage passage, int verb) {
    int first = verb + 1;
    while (passage.has(first, BESIDE)
        || (passage.is(first, Part.PREPOSITION) && passage.is(first + 1, Part.TIME))) {
      first++; // a explicat luni directorul, řekla v pondělí mluvčí
    }
    return passage.is(verb, Part.ADDRESSING) ? null : phrases.behind(passage, first);
  }
}
