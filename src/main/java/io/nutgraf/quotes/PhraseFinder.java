package io.nutgraf.quotes;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.Passage.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a part of a passage, the subject of a verb, the words that tell who that is: the name in
 * "German Chancellor Angela Merkel" and in "Another critic, Laurence H. Tribe,", but all of "a
 * spokesman for Angela Merkel".
 */
final class PhraseFinder {

  private static final Parts STARTS_APPOSITION =
      Parts.of(Part.DETERMINER, Part.RELATIVE, Part.NUMBER);
  private static final Parts BEFORE_SUBJECT = Parts.of(Part.ADVERB, Part.JOINING, Part.NUMBER);
  private static final Parts BEHIND_PHRASE =
      Parts.of(Part.PREPOSITION, Part.RELATIVE, Part.CONJUNCTION);
  private static final Parts TIME_OR_THAT = Parts.of(Part.TIME, Part.THAT_WORD);
  private static final Parts NO_BEGINNING = NounPhrases.NO_PHRASE.and(Part.NUMBER);
  private static final Parts BEFORE_VERB = Parts.of(Part.AUXILIARY, Part.ADVERB);
  private static final Parts BEGINS_ADVERBIAL = Parts.of(Part.TIME, Part.PREPOSITION, Part.LINKING);
  private static final Parts FINITE = Parts.of(Part.VERB, Part.LABEL, Part.AUXILIARY);

  /** More words tell nothing of the noun before them. */
  private static final int LONGEST_ATTRIBUTE = 5;

  private static final Parts NO_ATTRIBUTE =
      FINITE.and(Parts.of(Part.TIME, Part.THAT_WORD, Part.RELATIVE));

  private final NounPhrases nounPhrases;

  PhraseFinder(Occurrences occurrences) {
    this.nounPhrases = new NounPhrases(occurrences);
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
        && to - from < NounPhrases.LONGEST
        && !(passage.has(to, BEHIND_PHRASE)
            && !passage.is(to, Part.LINKING)
            && !(to == from && passage.is(to, Part.DETERMINER))) // sagte die Läuferin
        && !passage.has(to, TIME_OR_THAT)) {
      to++;
    }
    boolean owner = to > from + 1 && passage.is(from, Part.DETERMINER); // said her mother
    if (to > from && passage.has(from, NounPhrases.PRONOUN) && !owner) {
      return NounPhrases.phrase(passage, Phrase.Kind.PRONOUN, from, from + 1, null);
    }
    if (to > from && passage.is(to, Part.JOINING)) {
      int end = to + 1;
      while (passage.isWord(end) && !passage.has(end, NounPhrases.NO_PHRASE)) {
        end++;
      }
      to = end;
    }
    Phrase phrase = to == from ? null : ofSegment(passage, from, to);
    boolean noun = phrase != null && !isNamed(phrase);
    Phrase name = noun ? apposition(passage, behindAttribute(passage, to)) : null;
    return name == null ? phrase : name;
  }

  /** Said the delegate in Oslo, Anna Berg: the comma behind what tells more of the noun. */
  private static int behindAttribute(Passage passage, int from) {
    int to = from;
    while (passage.isWord(to) && to - from < LONGEST_ATTRIBUTE && !passage.has(to, NO_ATTRIBUTE)) {
      to++;
    }
    boolean attribute = passage.is(from, Part.PREPOSITION) && passage.is(to, Kind.COMMA);
    return attribute ? to : from;
  }

  /** Said the mayor, Anna Berg: the person between the comma at {@code comma} and the next mark. */
  private @Nullable Phrase apposition(Passage passage, int comma) {
    int end = comma + 1;
    while (passage.is(end, Part.CAPITAL)) {
      end++;
    }
    boolean between = passage.is(comma, Kind.COMMA) && !passage.isWord(end);
    Phrase name = between && end > comma + 1 ? ofSegment(passage, comma + 1, end) : null;
    if (name == null || !isNamed(name)) {
      return null;
    }
    Mention mention = name.mention();
    boolean person =
        mention == null ? passage.is(end, Kind.COMMA) : mention.type() == EntityType.PERSON;
    return person ? name : null;
  }

  /** The name that stands last, whatever is before it: after Warren Buffett, the investor. */
  @Nullable Phrase ending(Passage passage, int from, int to) {
    int start = to;
    while (start > from && NounPhrases.isCapital(passage, start - 1)) {
      start--;
    }
    return start == to ? null : nounPhrases.read(passage, start, to);
  }

  /** The name or pronoun with which the clause from {@code from} begins, whatever it does. */
  @Nullable Phrase leading(Passage passage, int from, int to) {
    int start = behindAdverbials(passage, from, to);
    if (start < to
        && passage.has(start, NounPhrases.PRONOUN)
        && !passage.is(start, Part.DETERMINER)) {
      return NounPhrases.phrase(passage, Phrase.Kind.PRONOUN, start, start + 1, null);
    }
    int end = start;
    boolean named = false;
    boolean verb = false;
    while (end < to && end - start < NounPhrases.LONGEST && passage.isWord(end) && !verb) {
      boolean capital = passage.is(end, Part.CAPITAL) && !passage.is(end, Part.DETERMINER);
      verb = !capital && passage.has(end, FINITE) && !passage.is(end, Part.NOUNISH);
      if (passage.has(end, NounPhrases.BEHIND_NOUN) || (named && !capital)) {
        break;
      }
      named = capital && !passage.is(end, Part.POSSESSIVE);
      end += verb ? 0 : 1;
    }
    Phrase phrase = named || verb ? ofSegment(passage, start, end) : null;
    boolean noun = phrase != null && verb && passage.is(start, Part.DETERMINER);
    return phrase != null && (noun || isNamed(phrase)) ? phrase : null;
  }

  /** On July 6, 2015, he: where the clause itself begins. */
  private static int behindAdverbials(Passage passage, int from, int to) {
    int start = from;
    while (start < to && passage.has(start, NO_BEGINNING)) {
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
    while (last > from && passage.has(last - 1, BEFORE_VERB)) {
      last--;
    }
    int first = from;
    while (first < last && (!passage.isWord(first) || passage.has(first, BEFORE_SUBJECT))) {
      first++;
    }
    boolean article = last - first == 1 && passage.is(first, Part.ARTICLE);
    if (first == last || article || last - first > 2 * NounPhrases.LONGEST) {
      return null;
    }
    boolean alone = last - first == 1 || !passage.is(last - 1, Part.DETERMINER);
    if (passage.has(last - 1, NounPhrases.PRONOUN) && alone) {
      return NounPhrases.phrase(passage, Phrase.Kind.PRONOUN, last - 1, last, null);
    }
    if (passage.has(first, NounPhrases.NO_PHRASE) && !passage.is(first, Part.DETERMINER)) {
      return afterAdverbial(passage, first, last);
    }
    Phrase phrase = nounPhrases.read(passage, first, last);
    boolean counted = first > from && passage.is(first - 1, Part.NUMBER);
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
    if (passage.has(last - 1, NounPhrases.PRONOUN)) {
      return NounPhrases.phrase(passage, Phrase.Kind.PRONOUN, last - 1, last, null);
    }
    if (!passage.has(first, BEGINS_ADVERBIAL)) {
      return null;
    }
    Phrase name = ending(passage, first, last);
    if (name != null && !passage.has(name.token() - 1, NounPhrases.BEFORE_NOUN)) {
      return name;
    }
    for (int i = last - 1; i > first + 1; i--) {
      if (passage.is(i, Part.TIME) || passage.is(i - 1, Part.NUMBER)) {
        int start = passage.is(i, Part.TIME) ? i + 1 : i;
        return start < last ? nounPhrases.read(passage, start, last) : null;
      }
      if (passage.is(i, Part.DETERMINER) && !passage.has(i - 1, NounPhrases.NO_PHRASE)) {
        return nounPhrases.read(passage, i, last);
      }
    }
    return null;
  }
}
