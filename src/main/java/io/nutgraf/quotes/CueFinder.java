package io.nutgraf.quotes;

import io.nutgraf.quotes.Passage.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the words that introduce or attribute what is said, and whom they name. */
final class CueFinder {

  /** Nobody looks farther for the verb of a quotation, in tokens. */
  static final int REACH = 30;

  /** An aside is short: he told reporters on Monday. */
  private static final int LONGEST_ASIDE = 6;

  /** As is what follows its verb: at a rally in Louisiana last week. */
  private static final int LONGEST_ADVERBIAL = 10;

  static final Parts VERB = Parts.of(Part.VERB, Part.LABEL);

  /** No verb that says what somebody calls something. */
  static final Parts SPEECH = Parts.of(Part.VERB);

  private static final Parts NOT_INVERTED = Parts.of(Part.REFLEXIVE, Part.ADDRESSING, Part.LABEL);
  private static final Parts BEHIND_REFLEXIVE = Parts.of(Part.AUXILIARY, Part.VERB);

  private static final Parts BEFORE_PARTICIPLE = Parts.of(Part.AUXILIARY, Part.CONJUNCTION);
  private static final Parts BEFORE_NO_FINITE = Parts.of(Part.TO_WORD, Part.POSSESSIVE);
  private static final Parts ENDS_SUBJECT = Parts.of(Part.CAPITAL).and(NounPhrases.PRONOUN);
  private static final Parts BEFORE_NOUN = Parts.of(Part.POSSESSIVE, Part.DETERMINER);

  /** More words before a verb, without a comma, are no subject of it. */
  private static final int LONGEST_SUBJECT = 14;

  /** Others with an infinitive tell what is done: continued to push. */
  private static final Parts TAKES_CLAUSE = Parts.of(Part.THAT, Part.REFLEXIVE);

  private static final Parts BEHIND_ACCORDING = Parts.of(Part.TO_WORD, Part.WITH);

  private static final Parts NO_SUBJECT =
      Parts.of(
          Part.PREPOSITION,
          Part.CONJUNCTION,
          Part.RELATIVE,
          Part.AUXILIARY,
          Part.LINKING,
          Part.TO_WORD);

  private final PhraseFinder phrases;
  private final SubjectFinder subjects;
  private final UnlistedVerbs unlisted;

  CueFinder(PhraseFinder phrases) {
    this.phrases = phrases;
    this.subjects = new SubjectFinder(phrases);
    this.unlisted = new UnlistedVerbs(phrases);
  }

  /** The cue behind the quotation at {@code token}: “…,” Angela Merkel said; “…,” said she. */
  @Nullable Cue behind(Passage passage, int token) {
    int i = token + 1;
    while (passage.is(i, Kind.COMMA) || passage.is(i, Kind.DASH) || isParticle(passage, i)) {
      i++;
    }
    int verb = i;
    while (passage.is(verb, Part.AUXILIARY) || isReflexive(passage, verb)) {
      verb++;
    }
    if (isVerb(passage, verb, VERB)) {
      return new Cue(verb, verb + 1, subjects.behind(passage, verb));
    }
    Cue source = passage.is(i - 1, Kind.DASH) ? signature(passage, i) : null;
    source = source == null ? source(passage, i) : source;
    if (source != null || !passage.isWord(verb)) {
      return source;
    }
    Cue cue = passage.has(i, NO_SUBJECT) ? null : following(passage, i);
    return cue == null ? unlisted.verbFirst(passage, verb) : cue;
  }

  /**
   * The cue behind the quotation at {@code token}, which its sentence goes on behind, of a verb
   * that no list knows: “…,” Nora Bell grumbled.
   */
  @Nullable Cue unlistedBehind(Passage passage, int token) {
    return unlisted.subjectFirst(
        passage, passage.is(token + 1, Kind.COMMA) ? token + 2 : token + 1);
  }

  /** “…”, s’est réjouie Anna Berg; «…», se lamentó Ana Berg. */
  private static boolean isReflexive(Passage passage, int i) {
    return passage.is(i, Part.PARTICLE) && passage.has(i + 1, BEHIND_REFLEXIVE);
  }

  /** “…” diye ekledi Ali Demir: a mark of speech before its verb. */
  private static boolean isParticle(Passage passage, int i) {
    return passage.is(i, Part.QUOTATIVE)
        && !passage.is(i, Part.VERB)
        && passage.is(i + 1, Part.VERB);
  }

  /** The cue right before the quotation at {@code token}, of a verb that no list knows. */
  @Nullable Cue unlistedBefore(Passage passage, int token) {
    return unlisted.before(passage, token);
  }

  /** Whether the token {@code i} is a verb of speech with its subject behind it: said Anna Berg. */
  boolean isInverted(Passage passage, int i) {
    return isVerb(passage, i, SPEECH) && passage.has(i + 1, NounPhrases.SUBJECT);
  }

  /** The verb whose subject begins at {@code first}: the owner, who is young, said. */
  private @Nullable Cue following(Passage passage, int first) {
    boolean apposition = false;
    int v = first;
    while (v < first + REACH && (passage.isWord(v) || passage.is(v, Kind.COMMA))) {
      if (v > first && isVerb(passage, v, VERB) && !passage.is(v - 1, Part.TO_WORD)) {
        Phrase subject =
            SubjectFinder.isParticiple(passage, v)
                ? phrases.leading(passage, first, v)
                : phrases.in(passage, first, v);
        return subject == null ? null : new Cue(v, v + 1, subject);
      }
      apposition |= passage.is(v, Kind.COMMA);
      if (!apposition && v - first >= LONGEST_SUBJECT) {
        return null;
      }
      v = passage.is(v, Kind.COMMA) ? behindRelative(passage, v) : v + 1;
    }
    return null;
  }

  /** The token behind the comma at {@code comma}, and behind a relative clause that it begins. */
  private static int behindRelative(Passage passage, int comma) {
    int end = comma + 1;
    if (passage.is(end, Part.RELATIVE)) {
      while (passage.isWord(end)) {
        end++;
      }
    }
    return passage.is(end, Kind.COMMA) ? end + 1 : comma + 1;
  }

  /** “…” — Angela Merkel. */
  @Nullable Cue signature(Passage passage, int from) {
    int end = from;
    while (passage.isWord(end)) {
      end++;
    }
    boolean capital = passage.is(from, Part.CAPITAL);
    Phrase name = !capital || end - from > 8 ? null : phrases.in(passage, from, end);
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
      if (isVerb(passage, v, SPEECH)) {
        int after = v + 1;
        while (passage.isWord(after) && after < v + LONGEST_ADVERBIAL) {
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
    return nearest == null ? view(passage, token) : nearest;
  }

  /** For Anna Berg, an architect, “…”: a sentence that is nothing but somebody's view. */
  private @Nullable Cue view(Passage passage, int token) {
    if (!passage.is(0, Part.VIEW) || !passage.is(token - 1, Kind.COMMA) || token > REACH) {
      return null;
    }
    Phrase subject = phrases.behind(passage, 1);
    boolean alone = !passage.isWord(token + 1);
    return subject != null && alone && UnlistedVerbs.isVoice(passage, subject)
        ? new Cue(0, 1, subject)
        : null;
  }

  /**
   * Of a verb with an adverbial before it, what stands between it and the quotation at {@code
   * token}, as its subject: nach dem Spiel rief der Mann „…!“
   */
  @Nullable Cue inverted(Passage passage, Cue cue, int token) {
    int verb = cue.from();
    if (!passage.has(verb, SPEECH)
        || passage.has(verb, NOT_INVERTED)
        || !(cue.subject() == null || passage.is(verb - 1, Part.PREPOSITION))
        || !passage.has(cue.to(), NounPhrases.SUBJECT.and(Part.DEFINITE))) {
      return null;
    }
    Phrase subject = phrases.behind(passage, cue.to());
    return subject == null || subject.span().end() != passage.end(token - 1)
        ? null
        : new Cue(verb, cue.to(), subject);
  }

  /** Whether a verb belongs to a noun that another verb tells of: she says tweets accusing him. */
  private static boolean isWithin(Passage passage, Cue cue) {
    int before = cue.from() - 1;
    while (passage.is(before, Part.ADVERB)) {
      before--;
    }
    return passage.is(before, Part.RELATIVE)
        || (SubjectFinder.isParticiple(passage, cue.from())
            && passage.isWord(before)
            && !passage.has(before, BEFORE_PARTICIPLE));
  }

  /** Whom a sentence is about that ends with {@code colon}, whatever he does. */
  @Nullable Cue introduction(Passage passage, int colon) {
    Phrase subject = phrases.leading(passage, 0, colon);
    boolean known =
        subject != null && (subject.kind() != Phrase.Kind.NAME || subject.mention() != null);
    return known ? new Cue(colon, colon, subject) : null;
  }

  /** The cue whose verb, or whose preposition, is the token {@code v}. */
  @Nullable Cue at(Passage passage, int v, Parts verbs) {
    if (isVerb(passage, v, verbs)) {
      return new Cue(v, v + 1, subjects.of(passage, v));
    }
    return source(passage, v);
  }

  /** According to X; selon X. */
  private @Nullable Cue source(Passage passage, int first) {
    boolean linked = passage.is(first, Part.LINKING) || passage.is(first, Part.PREPOSITION);
    int i = linked && passage.is(first + 1, Part.ACCORDING) ? first + 1 : first;
    int to = i + 1;
    if (passage.is(i, Part.ACCORDING) && passage.has(i + 1, BEHIND_ACCORDING)) {
      to = i + 2;
    } else if (!passage.is(i, Part.FROM) && !isBehind(passage, i)) {
      return null;
    }
    if (passage.is(i + 1, Part.WITH) && passage.is(i - 1, Part.DETERMINER)) {
      return null; // un acuerdo con los sindicatos
    }
    Phrase subject = phrases.behind(passage, to);
    return subject == null ? null : new Cue(i, to, subject);
  }

  /** „…“, so Anna Berg: a word that names the source, but right behind a quotation alone. */
  private static boolean isBehind(Passage passage, int i) {
    int said = passage.is(i - 1, Kind.COMMA) ? i - 2 : i - 1;
    return passage.is(i, Part.BEHIND) && passage.is(said, Kind.QUOTATION);
  }

  /** Continued to push; but not: said to push, shouted to the crowd, shouted to reporters. */
  private static boolean isAction(Passage passage, int verb) {
    int to = verb + 1;
    return passage.is(to, Part.TO_WORD)
        && passage.isWord(to + 1)
        && !passage.has(verb, TAKES_CLAUSE)
        && !passage.has(to + 1, NounPhrases.SUBJECT)
        && !passage.endsWith(to + 1, "s");
  }

  /** Said Anna Berg; dodała: whether a passage may open with a verb. */
  private static boolean mayOpen(Passage passage) {
    return passage.has(1, NounPhrases.SUBJECT)
        || (passage.is(0, Part.UNSAID) && passage.is(1, Kind.COLON));
  }

  /** Whether a token is a verb of speech, and no noun written the same. */
  private static boolean isVerb(Passage passage, int i, Parts verbs) {
    if (!passage.has(i, verbs) || (passage.is(i, Part.CAPITAL) && (i > 0 || !mayOpen(passage)))) {
      return false;
    }
    int before = i - 1;
    while (passage.is(before, Part.ADVERB)) {
      before--;
    }
    boolean finite = !SubjectFinder.isParticiple(passage, i);
    if (isAction(passage, i)
        || passage.is(i - 1, Part.ARTICLE)
        || (finite && passage.has(i - 1, BEFORE_NO_FINITE))
        || (finite && passage.is(before, Part.BEING))) {
      return false;
    }
    if (!passage.is(i, Part.NOUNISH)) {
      return true;
    }
    if (passage.is(before, Kind.QUOTATION)) {
      return passage.has(i + 1, NounPhrases.SUBJECT);
    }
    return passage.has(before, ENDS_SUBJECT) && !passage.has(before, BEFORE_NOUN);
  }
}
