package io.nutgraf.metadata.quotes;

import io.nutgraf.metadata.quotes.Lexicon.Part;
import io.nutgraf.metadata.quotes.Occurrences.Occurrence;
import io.nutgraf.metadata.quotes.Passage.Kind;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a part of a passage, the subject of a verb, the words that tell who that is: the name in
 * "German Chancellor Angela Merkel" and in "Another critic, Laurence H. Tribe,", but all of "a
 * spokesman for Angela Merkel".
 */
final class PhraseFinder {

  /** More words are no phrase for a speaker, but a clause. */
  private static final int LONGEST_PHRASE = 12;

  private static final int PRONOUN =
      Part.HE.bit() | Part.SHE.bit() | Part.IT.bit() | Part.OTHER.bit();
  private static final int BEHIND_NOUN =
      Part.LINKING.bit() | Part.PREPOSITION.bit() | Part.RELATIVE.bit() | Part.CONJUNCTION.bit();
  private static final int NO_PHRASE =
      Part.PREPOSITION.bit()
          | Part.LINKING.bit()
          | Part.CONJUNCTION.bit()
          | Part.RELATIVE.bit()
          | Part.TIME.bit()
          | Part.AUXILIARY.bit()
          | Part.ADVERB.bit()
          | Part.THAT_WORD.bit();
  private static final int NO_NAME =
      NO_PHRASE | PRONOUN | Part.DETERMINER.bit() | Passage.POSSESSIVE | Passage.NUMBER;
  private static final int STARTS_APPOSITION =
      Part.DETERMINER.bit() | Part.RELATIVE.bit() | Passage.NUMBER;
  private static final int FINITE = Part.VERB.bit() | Part.LABEL.bit() | Part.AUXILIARY.bit();
  private static final int BEFORE_NOUN =
      Part.PREPOSITION.bit() | Part.LINKING.bit() | Part.DETERMINER.bit();
  private static final int TITLE = Part.TITLE.bit() | Part.TITLE_HE.bit() | Part.TITLE_SHE.bit();

  private final Occurrences occurrences;

  PhraseFinder(Occurrences occurrences) {
    this.occurrences = occurrences;
  }

  /**
   * The phrase in the tokens from {@code from} to before {@code to}, which may have appositions and
   * adverbials between commas; null where none tells a speaker.
   */
  @Nullable Phrase in(Passage passage, int from, int to) {
    Phrase fallback = null;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i < to && !passage.is(i, Kind.COMMA)) {
        continue;
      }
      Phrase phrase = ofSegment(passage, start, i);
      if (phrase == null || !isNamed(phrase)) {
        boolean apposition = i < to && passage.has(i + 1, STARTS_APPOSITION);
        Phrase name = apposition ? ending(passage, start, i) : null;
        phrase = name == null ? phrase : name;
      }
      if (phrase != null && isNamed(phrase)) {
        return phrase;
      }
      if (fallback == null) {
        fallback = phrase;
      }
      start = i + 1;
    }
    return fallback;
  }

  /** The phrase that begins at {@code from}, behind a verb: said Angela Merkel on Monday. */
  @Nullable Phrase behind(Passage passage, int from) {
    int to = from;
    while (passage.isWord(to)
        && to - from < LONGEST_PHRASE
        && !(passage.has(to, Part.PREPOSITION.bit() | Part.RELATIVE.bit() | Part.CONJUNCTION.bit())
            && !passage.is(to, Part.LINKING))
        && !passage.has(to, Part.TIME.bit() | Part.THAT_WORD.bit())) {
      to++;
    }
    if (to > from && passage.has(from, PRONOUN)) {
      return phrase(passage, Phrase.Kind.PRONOUN, from, from + 1, null);
    }
    return to == from ? null : ofSegment(passage, from, to);
  }

  /** The name that stands last, whatever is before it: after Warren Buffett, the investor. */
  @Nullable Phrase ending(Passage passage, int from, int to) {
    int start = to;
    while (start > from && isCapital(passage, start - 1)) {
      start--;
    }
    return start == to ? null : nounOrName(passage, start, to);
  }

  /** The name or pronoun with which the clause from {@code from} begins, whatever it does. */
  @Nullable Phrase leading(Passage passage, int from, int to) {
    int start = behindAdverbials(passage, from, to);
    if (start < to && passage.has(start, PRONOUN) && !passage.is(start, Part.DETERMINER)) {
      return phrase(passage, Phrase.Kind.PRONOUN, start, start + 1, null);
    }
    int end = start;
    boolean named = false;
    boolean verb = false;
    while (end < to && end - start < LONGEST_PHRASE && passage.isWord(end) && !verb) {
      boolean capital = passage.has(end, Passage.CAPITAL) && !passage.is(end, Part.DETERMINER);
      verb = !capital && passage.has(end, FINITE) && !passage.is(end, Part.NOUNISH);
      if (passage.has(end, BEHIND_NOUN) || (named && !capital)) {
        break;
      }
      named = capital && !passage.has(end, Passage.POSSESSIVE);
      end += verb ? 0 : 1;
    }
    Phrase phrase = named || verb ? ofSegment(passage, start, end) : null;
    boolean noun = phrase != null && verb && passage.is(start, Part.DETERMINER);
    return phrase != null && (noun || isNamed(phrase)) ? phrase : null;
  }

  /** On July 6, 2015, he: where the clause itself begins. */
  private static int behindAdverbials(Passage passage, int from, int to) {
    int start = from;
    while (start < to && passage.has(start, NO_PHRASE | Passage.NUMBER)) {
      int comma = start;
      while (comma < to && !passage.is(comma, Kind.COMMA)) {
        comma++;
      }
      if (comma == to) {
        return start;
      }
      start = comma + 1;
    }
    return start;
  }

  private static boolean isNamed(Phrase phrase) {
    return phrase.kind() != Phrase.Kind.NOUN;
  }

  private @Nullable Phrase ofSegment(Passage passage, int from, int to) {
    int last = to;
    while (last > from && passage.has(last - 1, Part.AUXILIARY.bit() | Part.ADVERB.bit())) {
      last--;
    }
    int first = from;
    while (first < last
        && (!passage.isWord(first) || passage.has(first, Part.ADVERB.bit() | Passage.NUMBER))) {
      first++;
    }
    if (first == last || last - first > 2 * LONGEST_PHRASE) {
      return null;
    }
    boolean alone = last - first == 1 || !passage.is(last - 1, Part.DETERMINER);
    if (passage.has(last - 1, PRONOUN) && alone) {
      return phrase(passage, Phrase.Kind.PRONOUN, last - 1, last, null);
    }
    if (passage.has(first, NO_PHRASE) && !passage.is(first, Part.DETERMINER)) {
      return afterAdverbial(passage, first, last);
    }
    Phrase phrase = nounOrName(passage, first, last);
    boolean counted = first > from && passage.has(first - 1, Passage.NUMBER);
    return counted && phrase != null && phrase.kind() == Phrase.Kind.NOUN
        ? new Phrase(
            Phrase.Kind.NOUN,
            new Span(passage.start(first - 1), phrase.span().end()),
            first - 1,
            phrase.mention())
        : phrase;
  }

  /** In Ohio Trump said; on Tuesday the ministry said: what stands last, without a comma. */
  private @Nullable Phrase afterAdverbial(Passage passage, int first, int last) {
    if (passage.has(last - 1, PRONOUN)) {
      return phrase(passage, Phrase.Kind.PRONOUN, last - 1, last, null);
    }
    if (!passage.has(first, Part.TIME.bit() | Part.PREPOSITION.bit() | Part.LINKING.bit())) {
      return null;
    }
    Phrase name = ending(passage, first, last);
    if (name != null && !passage.has(name.token() - 1, BEFORE_NOUN)) {
      return name;
    }
    for (int i = last - 1; i > first + 1; i--) {
      if (passage.is(i, Part.TIME) || passage.has(i - 1, Passage.NUMBER)) {
        int start = passage.is(i, Part.TIME) ? i + 1 : i;
        return start < last ? nounOrName(passage, start, last) : null;
      }
      if (passage.is(i, Part.DETERMINER) && !passage.has(i - 1, NO_PHRASE)) {
        return nounOrName(passage, i, last);
      }
    }
    return null;
  }

  private @Nullable Phrase nounOrName(Passage passage, int first, int last) {
    int name = -1;
    int nameEnd = -1;
    Mention mention = null;
    int i = first;
    while (i < last) {
      Occurrence occurrence = occurrences.at(passage.start(i));
      if (occurrence != null && occurrence.span().start() >= passage.start(first)) {
        int end = endOf(passage, i, last, occurrence.span().end());
        boolean owner = passage.has(end - 1, Passage.POSSESSIVE);
        name = owner ? -1 : i;
        nameEnd = end;
        mention = owner ? null : occurrence.mention();
        i = end;
      } else if (i > first && endsHead(passage, i, name)) {
        break;
      } else if (passage.has(i, Passage.CAPITAL) && !passage.has(i, NO_NAME)) {
        if (mention != null || name < 0) {
          name = i;
        }
        mention = null;
        nameEnd = ++i;
      } else {
        if (!passage.has(i, Passage.NUMBER)) {
          name = -1;
          mention = null;
        }
        i++;
      }
    }
    int end = i < last && !passage.has(i, BEHIND_NOUN) ? i : last;
    boolean noun = mention == null && name == first + 1 && isArticle(passage, first);
    boolean ofSomething = mention == null && i < last && passage.is(i, Part.LINKING);
    if (name >= 0 && !ofSomething && !noun) {
      Span span = passage.nameSpan(untitled(passage, name, nameEnd), nameEnd);
      return new Phrase(Phrase.Kind.NAME, span, name, mention);
    }
    Phrase named = ofSomething ? namedLast(passage, first, last) : null;
    if (named != null) {
      return named;
    }
    boolean pronoun = passage.has(first, PRONOUN) && !passage.is(first, Part.DETERMINER);
    if (end - first > LONGEST_PHRASE || pronoun || passage.is(first, Part.VERB)) {
      return null;
    }
    // Not known to be a name, but written like one: Polish Ambassador to NATO Tomasz Shatkowski.
    boolean capitals = isCapital(passage, first) && isCapital(passage, end - 1);
    Phrase.Kind kind = capitals ? Phrase.Kind.NAME : Phrase.Kind.NOUN;
    return phrase(passage, kind, first, end, null);
  }

  /** Polish Ambassador to NATO Tomasz Shatkowski; but not: spokesman for Angela Merkel. */
  private @Nullable Phrase namedLast(Passage passage, int first, int last) {
    int start = last - 1;
    Occurrence occurrence = occurrences.at(passage.start(start));
    if (occurrence == null
        || occurrence.mention().type() != EntityType.PERSON
        || passage.has(last - 1, Passage.POSSESSIVE)
        || !isCapital(passage, first)) {
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
    boolean verb = passage.is(i, Part.VERB) && !passage.has(i, Passage.CAPITAL);
    return passage.has(i, BEHIND_NOUN)
        || (verb && !passage.is(i, Part.NOUNISH))
        || (name >= 0 && passage.is(i, Part.DETERMINER));
  }

  /** The Slovenian: what follows an article is no name, unless it is known to be one. */
  private static boolean isArticle(Passage passage, int token) {
    return passage.is(token, Part.DETERMINER) && !passage.has(token, Passage.CAPITAL);
  }

  private static boolean isCapital(Passage passage, int token) {
    return passage.has(token, Passage.CAPITAL) && !passage.has(token, NO_NAME);
  }

  private static int untitled(Passage passage, int from, int to) {
    int first = from;
    while (first + 1 < to && passage.has(first, TITLE)) {
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

  private static Phrase phrase(
      Passage passage, Phrase.Kind kind, int from, int to, @Nullable Mention mention) {
    Span span = kind == Phrase.Kind.NOUN ? passage.span(from, to) : passage.nameSpan(from, to);
    return new Phrase(kind, span, from, mention);
  }
}
