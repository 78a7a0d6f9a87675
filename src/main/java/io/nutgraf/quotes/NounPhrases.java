package io.nutgraf.quotes;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.Occurrences.Occurrence;
import org.jspecify.annotations.Nullable;

/** Tells in a noun phrase the name of the one it is for, if it has one. */
final class NounPhrases {

  /** More words are no phrase for a speaker, but a clause. */
  static final int LONGEST = 12;

  static final Parts PRONOUN = Parts.of(Part.HE, Part.SHE, Part.IT, Part.OTHER);

  /** What the subject of a clause begins with. */
  static final Parts SUBJECT = Parts.of(Part.CAPITAL, Part.DETERMINER).and(PRONOUN);

  static final Parts BEHIND_NOUN =
      Parts.of(Part.LINKING, Part.PREPOSITION, Part.RELATIVE, Part.CONJUNCTION);
  static final Parts NO_PHRASE =
      Parts.of(
          Part.PREPOSITION,
          Part.LINKING,
          Part.CONJUNCTION,
          Part.RELATIVE,
          Part.TIME,
          Part.AUXILIARY,
          Part.ADVERB,
          Part.THAT_WORD);
  static final Parts BEFORE_NOUN = Parts.of(Part.PREPOSITION, Part.LINKING, Part.DETERMINER);
  private static final Parts NO_NAME =
      Parts.of(Part.DETERMINER, Part.POSSESSIVE, Part.NUMBER).and(NO_PHRASE).and(PRONOUN);
  private static final Parts DETERMINER_OR_PRONOUN = PRONOUN.and(Part.DETERMINER);

  private final Occurrences occurrences;

  NounPhrases(Occurrences occurrences) {
    this.occurrences = occurrences;
  }

  /**
   * The name that the noun phrase of the tokens from {@code first} to before {@code last} ends
   * with, before what belongs to it ("of", "for"); all of the phrase where it is none; null where
   * it is no phrase.
   */
  @Nullable Phrase read(Passage passage, int first, int last) {
    int name = -1;
    int nameEnd = -1;
    Mention mention = null;
    int i = first;
    while (i < last) {
      Occurrence occurrence = occurrences.at(passage.start(i));
      if (occurrence != null && occurrence.span().start() >= passage.start(first)) {
        int end = endOf(passage, i, last, occurrence.span().end());
        boolean owner = passage.is(end - 1, Part.POSSESSIVE);
        name = owner ? -1 : i;
        nameEnd = end;
        mention = owner ? null : occurrence.mention();
        i = end;
      } else if (i > first && endsHead(passage, i, name)) {
        break;
      } else if (passage.is(i, Part.CAPITAL) && !passage.has(i, NO_NAME)) {
        if (mention != null || name < 0) {
          name = i;
        }
        mention = null;
        nameEnd = ++i;
      } else {
        if (!passage.is(i, Part.NUMBER)) {
          name = -1;
          mention = null;
        }
        i++;
      }
    }
    if (mention == null && isPost(passage, first, i) && i < last) {
      Phrase holder = person(passage, first, last);
      if (holder != null) {
        return holder;
      }
    }
    int end = i < last && !passage.has(i, BEHIND_NOUN) ? i : last;
    boolean noun = mention == null && name == first + 1 && isArticle(passage, first);
    boolean ofSomething = mention == null && i < last && passage.is(i, Part.LINKING);
    if (name >= 0 && !ofSomething && !noun) {
      Span span = passage.nameSpan(untitled(passage, name, nameEnd), nameEnd);
      return new Phrase(Phrase.Kind.NAME, span, name, mention);
    }
    Phrase named = ofSomething && isCapital(passage, first) ? person(passage, first, last) : null;
    if (named != null) {
      return named;
    }
    boolean pronoun = passage.has(first, PRONOUN) && !passage.is(first, Part.DETERMINER);
    if (end - first > LONGEST || pronoun || passage.is(first, Part.VERB)) {
      return null;
    }
    // Not known to be a name, but written like one: Polish Ambassador to NATO Tomasz Shatkowski.
    boolean capitals = isCapital(passage, first) && isCapital(passage, end - 1);
    Phrase.Kind kind = capitals ? Phrase.Kind.NAME : Phrase.Kind.NOUN;
    return phrase(passage, kind, first, end, null);
  }

  /** The first of two posts of one person: owner and author Anna Berg; but not: they and Berg. */
  private static boolean isPost(Passage passage, int first, int and) {
    return passage.is(and, Part.JOINING)
        && !passage.has(first, DETERMINER_OR_PRONOUN)
        && !passage.endsWith(and - 1, "s");
  }

  /** Polish Ambassador to NATO Tomasz Shatkowski; but not: spokesman for Angela Merkel. */
  private @Nullable Phrase person(Passage passage, int first, int last) {
    int start = last - 1;
    Occurrence occurrence = occurrences.at(passage.start(start));
    if (occurrence == null
        || occurrence.mention().type() != EntityType.PERSON
        || passage.is(last - 1, Part.POSSESSIVE)) {
      return null;
    }
    while (start > first && passage.start(start) > occurrence.span().start()) {
      start--;
    }
    return passage.has(start - 1, BEFORE_NOUN)
        ? null
        : phrase(passage, Phrase.Kind.NAME, start, last, occurrence.mention());
  }

  /** Whether the noun that tells who it is stands before {@code i}. */
  private static boolean endsHead(Passage passage, int i, int name) {
    boolean verb = passage.is(i, Part.VERB) && !passage.is(i, Part.CAPITAL);
    return passage.has(i, BEHIND_NOUN)
        || (verb && !passage.is(i, Part.NOUNISH))
        || (name >= 0 && passage.is(i, Part.DETERMINER));
  }

  /** The Slovenian: what follows an article is no name, unless it is known to be one. */
  private static boolean isArticle(Passage passage, int token) {
    return passage.is(token, Part.DETERMINER) && !passage.is(token, Part.CAPITAL);
  }

  static boolean isCapital(Passage passage, int token) {
    return passage.is(token, Part.CAPITAL) && !passage.has(token, NO_NAME);
  }

  private static int untitled(Passage passage, int from, int to) {
    int first = from;
    while (first + 1 < to && passage.is(first, Part.TITLE)) {
      first++;
    }
    return first;
  }

  private static int endOf(Passage passage, int token, int last, int position) {
    int end = token + 1;
    while (end < last && passage.start(end) < position) {
      end++;
    }
    return end;
  }

  static Phrase phrase(
      Passage passage, Phrase.Kind kind, int from, int to, @Nullable Mention mention) {
    Span span = kind == Phrase.Kind.NOUN ? passage.span(from, to) : passage.nameSpan(from, to);
    return new Phrase(kind, span, from, mention);
  }
}
