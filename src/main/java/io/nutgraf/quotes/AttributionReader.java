package io.nutgraf.quotes;

import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import io.nutgraf.text.WordRule;

/** Tells in a line of dialogue where the words begin that say who speaks. */
final class AttributionReader {

  /** More words before the verb are no adverbs: — said quietly. */
  private static final int MOST_BEFORE = 3;

  private static final Parts BEFORE_VERB =
      Parts.of(Part.AUXILIARY, Part.ADVERB, Part.PARTICLE, Part.TIME);
  private static final Parts KNOWN_OTHERWISE =
      Parts.of(Part.CONJUNCTION, Part.RELATIVE, Part.PREPOSITION, Part.LINKING, Part.THAT_WORD);

  private final String words;
  private final Lexicon lexicon;

  AttributionReader(String words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /**
   * Whether a verb of speech stands behind the dash before {@code from}; any verb where its subject
   * follows, or where what is said is {@code marked} as ended by a comma or the like.
   */
  boolean behindDash(int from, int limit, boolean marked) {
    return isAttribution(from, limit, marked, true);
  }

  /** The same behind a comma, where other verbs may stand: their subject has to follow. */
  boolean behindComma(int from, int limit) {
    return isAttribution(from, limit, false, false);
  }

  private boolean isAttribution(int from, int limit, boolean marked, boolean dash) {
    int i = Marks.skipSpace(words, from, limit);
    for (int count = 0; count <= MOST_BEFORE && CodePoints.beginsWordAt(words, i, limit); count++) {
      if (!Character.isLowerCase(CodePoints.at(words, i))) {
        return false;
      }
      int end = end(i, limit);
      int pronoun = lexicon.pronounIn(words, i, end);
      Parts parts = lexicon.partsOf(words, i, pronoun < 0 ? end : pronoun - 1);
      boolean subject = pronoun >= 0 || isSubject(end, limit);
      if (parts.hasAny(CueFinder.SPEECH)) {
        return dash || subject || goesOn(end, limit);
      }
      if (parts.hasAny(UTTERS) && (subject || (dash && marked && ends(end, limit)))) {
        return true;
      }
      boolean adverb = parts.hasAny(BEFORE_VERB) || (dash && marked && parts.equals(Parts.NONE));
      if (!adverb) {
        return false;
      }
      i = Marks.skipSpace(words, end, limit);
    }
    return false;
  }

  /** Where the word at {@code from} ends: before what an apostrophe joins to it, s’est. */
  private int end(int from, int limit) {
    int end = WordRule.CLAUSES.end(words, from, limit);
    int elided = lexicon.elidedIn(words, from, end);
    return elided < 0 ? end : elided;
  }

  private static final Parts UTTERS = Parts.of(Part.UTTERS);

  private boolean isSubject(int from, int limit) {
    int i = Marks.skipSpace(words, from, limit);
    if (i == from || !CodePoints.beginsWordAt(words, i, limit)) {
      return false;
    }
    Parts parts = lexicon.partsOf(words, i, end(i, limit));
    return Character.isUpperCase(CodePoints.at(words, i))
        || (parts.hasAny(NounPhrases.SUBJECT) && !parts.hasAny(KNOWN_OTHERWISE));
  }

  /** Säger kommunalrådet: a noun, as far as is known, stands behind the verb. */
  private boolean goesOn(int from, int limit) {
    int i = Marks.skipSpace(words, from, limit);
    return i > from
        && CodePoints.beginsWordAt(words, i, limit)
        && !lexicon
            .partsOf(words, i, WordRule.CLAUSES.end(words, i, limit))
            .hasAny(KNOWN_OTHERWISE);
  }

  private boolean ends(int from, int limit) {
    int i = Marks.skipSpace(words, from, limit);
    return i >= limit || !CodePoints.beginsWordAt(words, i, limit);
  }
}
