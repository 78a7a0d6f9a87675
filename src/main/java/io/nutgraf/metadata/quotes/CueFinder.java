package io.nutgraf.metadata.quotes;

import io.nutgraf.metadata.quotes.Lexicon.Part;
import io.nutgraf.metadata.quotes.Passage.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the words that introduce or attribute what is said, and whom they name. */
final class CueFinder {

  /** Nobody looks farther for the verb of a quotation, in tokens. */
  static final int REACH = 30;

  /** An aside is short: he told reporters on Monday. */
  private static final int LONGEST_ASIDE = 6;

  private static final int VERB = Part.VERB.bit() | Part.LABEL.bit();
  private static final int PRONOUN =
      Part.HE.bit() | Part.SHE.bit() | Part.IT.bit() | Part.OTHER.bit();
  private static final int BETWEEN = Part.AUXILIARY.bit() | Part.ADVERB.bit() | Part.TO_WORD.bit();
  private static final int CLAUSE_START =
      Part.CONJUNCTION.bit() | Part.THAT_WORD.bit() | Part.RELATIVE.bit();
  private static final int NO_SUBJECT =
      Part.PREPOSITION.bit()
          | Part.CONJUNCTION.bit()
          | Part.RELATIVE.bit()
          | Part.AUXILIARY.bit()
          | Part.LINKING.bit()
          | Part.TO_WORD.bit();

  private final PhraseFinder phrases;

  CueFinder(PhraseFinder phrases) {
    this.phrases = phrases;
  }

  /** The cue behind the quotation at {@code token}: “…,” Angela Merkel said; “…,” said she. */
  @Nullable Cue behind(Passage passage, int token) {
    int i = token + 1;
    while (passage.is(i, Kind.COMMA) || passage.is(i, Kind.DASH)) {
      i++;
    }
    int verb = i;
    while (passage.is(verb, Part.AUXILIARY)) {
      verb++;
    }
    if (isVerb(passage, verb, VERB)) {
      return new Cue(verb, verb + 1, phrases.behind(passage, verb + 1));
    }
    Cue source = passage.is(i - 1, Kind.DASH) ? signature(passage, i) : null;
    source = source == null ? source(passage, i) : source;
    if (source != null || !passage.isWord(i) || passage.has(i, NO_SUBJECT)) {
      return source;
    }
    int words = 0;
    boolean apposition = false;
    for (int v = i; v < i + REACH && (passage.isWord(v) || passage.is(v, Kind.COMMA)); v++) {
      if (isVerb(passage, v, VERB) && !passage.is(v - 1, Part.TO_WORD) && v > i) {
        Phrase subject = phrases.in(passage, i, v);
        return subject == null ? null : new Cue(v, v + 1, subject);
      }
      apposition |= passage.is(v, Kind.COMMA);
      if (!apposition && ++words > 9) {
        return null;
      }
    }
    return null;
  }

  /** “…” — Angela Merkel. */
  @Nullable Cue signature(Passage passage, int from) {
    int end = from;
    while (passage.isWord(end)) {
      end++;
    }
    Phrase name = end == from || end - from > 8 ? null : phrases.in(passage, from, end);
    boolean alone =
        name != null
            && name.kind() == Phrase.Kind.NAME
            && end >= passage.size() - 1
            && !passage.has(end - 1, VERB);
    return alone ? new Cue(from, from, name) : null;
  }

  /** The cue that stands between commas from {@code first} on, or ends the sentence there. */
  @Nullable Cue aside(Passage passage, int first) {
    Cue source = source(passage, first);
    if (source != null || !passage.isWord(first) || passage.has(first, NO_SUBJECT)) {
      return source;
    }
    for (int v = first; v < first + LONGEST_ASIDE && passage.isWord(v); v++) {
      if (isVerb(passage, v, Part.VERB.bit())) {
        int after = v + 1;
        while (passage.isWord(after) && after < v + LONGEST_ASIDE) {
          after++;
        }
        Phrase subject =
            v == first ? phrases.behind(passage, v + 1) : phrases.in(passage, first, v);
        return subject == null || passage.isWord(after) ? null : new Cue(v, v + 1, subject);
      }
    }
    return null;
  }

  /** The cue nearest before {@code token}, within the sentence. */
  @Nullable Cue before(Passage passage, int token) {
    Cue nearest = null;
    for (int v = token - 1; v >= 0 && v > token - REACH && !passage.is(v, Kind.STOP); v--) {
      Cue cue = at(passage, v, VERB);
      if (cue != null && !isWithin(passage, cue)) {
        return cue;
      }
      nearest = nearest == null ? cue : nearest;
    }
    return nearest;
  }

  /** Whether a verb belongs to a noun that another verb tells of: she says tweets accusing him. */
  private static boolean isWithin(Passage passage, Cue cue) {
    int before = cue.from() - 1;
    while (passage.is(before, Part.ADVERB)) {
      before--;
    }
    return passage.is(before, Part.RELATIVE)
        || (isParticiple(passage, cue.from())
            && passage.isWord(before)
            && !passage.has(before, Part.AUXILIARY.bit() | Part.CONJUNCTION.bit()));
  }

  /** Whom a sentence is about that ends with {@code colon}, whatever he does. */
  @Nullable Cue introduction(Passage passage, int colon) {
    Phrase subject = phrases.leading(passage, 0, colon);
    boolean known =
        subject != null && (subject.kind() != Phrase.Kind.NAME || subject.mention() != null);
    return known ? new Cue(colon, colon, subject) : null;
  }

  /** The cue whose verb, or whose preposition, is the token {@code v}. */
  @Nullable Cue at(Passage passage, int v, int verbs) {
    if (isVerb(passage, v, verbs)) {
      return new Cue(v, v + 1, subject(passage, v));
    }
    return source(passage, v);
  }

  /** According to X; selon X. */
  private @Nullable Cue source(Passage passage, int i) {
    int to = i + 1;
    if (passage.is(i, Part.ACCORDING) && passage.is(i + 1, Part.TO_WORD)) {
      to = i + 2;
    } else if (!passage.is(i, Part.FROM)) {
      return null;
    }
    Phrase subject = phrases.behind(passage, to);
    if (subject == null) {
      return null;
    }
    Phrase name = subject.kind() == Phrase.Kind.NOUN ? apposition(passage, to) : null;
    return new Cue(i, to, name == null ? subject : name);
  }

  /** According to the mayor, Anna Berg, …: the name between the next two commas. */
  private @Nullable Phrase apposition(Passage passage, int from) {
    int first = from;
    while (passage.isWord(first)) {
      first++;
    }
    int end = first + 1;
    while (passage.has(end, Passage.CAPITAL)) {
      end++;
    }
    boolean between = passage.is(first, Kind.COMMA) && passage.is(end, Kind.COMMA);
    Phrase name = between && end > first + 1 ? phrases.in(passage, first + 1, end) : null;
    return name != null && name.kind() == Phrase.Kind.NAME ? name : null;
  }

  /** Whether a token is a verb of speech, and no noun written the same. */
  private static boolean isVerb(Passage passage, int i, int verbs) {
    if (!passage.has(i, verbs) || (passage.has(i, Passage.CAPITAL) && i > 0)) {
      return false;
    }
    if (!passage.is(i, Part.NOUNISH)) {
      return true;
    }
    int before = i - 1;
    while (passage.is(before, Part.ADVERB)) {
      before--;
    }
    return passage.has(before, Passage.CAPITAL | PRONOUN)
        && !passage.has(before, Passage.POSSESSIVE | Part.DETERMINER.bit());
  }

  private @Nullable Phrase subject(Passage passage, int v) {
    int end = v;
    while (end > 0 && passage.has(end - 1, BETWEEN) && !passage.is(end - 1, Part.IT)) {
      end--;
    }
    if (end == 0 || passage.is(end - 1, Kind.QUOTATION)) {
      return v == end ? phrases.behind(passage, v + 1) : null;
    }
    if (passage.is(end - 1, Kind.DASH)) {
      return phrases.behind(passage, v + 1);
    }
    if (passage.is(end - 1, Part.RELATIVE)) {
      end--;
    }
    if (passage.is(end - 1, Kind.COMMA)) {
      boolean participle = isParticiple(passage, v);
      Phrase inverted = end == v && !participle ? inverted(passage, v) : null;
      if (inverted != null) {
        return inverted;
      }
      int first = clauseStart(passage, end);
      Phrase main = participle ? phrases.leading(passage, first, end - 1) : null;
      return main != null ? main : phrases.in(passage, first, end - 1);
    }
    boolean byDoing = isParticiple(passage, v) && passage.is(end - 1, Part.PREPOSITION);
    if (passage.has(end - 1, Part.CONJUNCTION.bit()) || byDoing) {
      return phrases.leading(passage, clauseStart(passage, end), end - 1);
    }
    int start = end;
    while (start > 0 && passage.isWord(start - 1) && !passage.has(start - 1, CLAUSE_START)) {
      start--;
    }
    Phrase nearest = isParticiple(passage, v) ? phrases.ending(passage, start, end) : null;
    return nearest != null ? nearest : phrases.in(passage, start, end);
  }

  /** Saying, adding: its subject is the sentence's, or the noun before it. */
  private static boolean isParticiple(Passage passage, int v) {
    return passage.endsWith(v, "ing");
  }

  /** …, said Angela Merkel, the chancellor: a name behind the verb, and nothing that it does. */
  private @Nullable Phrase inverted(Passage passage, int v) {
    if (passage.is(v - 2, Kind.QUOTATION)) {
      return phrases.behind(passage, v + 1);
    }
    int end = v + 1;
    while (passage.isWord(end)) {
      end++;
    }
    Phrase phrase = end > v + 1 && end - v <= 8 ? phrases.in(passage, v + 1, end) : null;
    if (phrase == null) {
      return null;
    }
    boolean alone =
        phrase.kind() == Phrase.Kind.NAME && phrase.span().end() == passage.end(end - 1);
    return alone || isOnlyComma(passage, v - 1) ? phrase : null;
  }

  /** With an apposition there are two commas: Anna Berg, the owner, said. */
  private static boolean isOnlyComma(Passage passage, int comma) {
    for (int i = comma - 1; i >= 0 && i > comma - REACH; i--) {
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
        && end - start < 2 * REACH) {
      start--;
    }
    return start;
  }
}
