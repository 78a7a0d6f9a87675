package io.nutgraf.quotes;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.quotes.Passage.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cues of which no list knows the verb, since whoever writes may use any verb of
 * utterance or expression: “…,” grumbled Nora Bell; “…,” the old woman wailed. What stands right at
 * a quotation, between it and a subject, and has the end of a verb, is one.
 */
final class UnlistedVerbs {

  /** More tokens before a verb are no subject of it. */
  private static final int LONGEST_SUBJECT = 8;

  private static final Parts BETWEEN = Parts.of(Part.PARTICLE, Part.ADVERB, Part.TIME);
  private static final Parts DETERMINED = Parts.of(Part.DETERMINER, Part.DEFINITE);
  private static final Parts ENDS_SUBJECT = Parts.of(Part.CAPITAL).and(NounPhrases.PRONOUN);
  private static final Parts SUBORDINATES =
      Parts.of(Part.CONJUNCTION, Part.RELATIVE, Part.PREPOSITION, Part.LINKING);

  private final PhraseFinder phrases;

  UnlistedVerbs(PhraseFinder phrases) {
    this.phrases = phrases;
  }

  /** The cue whose verb is the token {@code verb}, right behind a quotation: sighed Nora Bell. */
  @Nullable Cue verbFirst(Passage passage, int verb) {
    if (!isVerb(passage, verb)) {
      return null;
    }
    int subject = verb + 1;
    while (passage.has(subject, BETWEEN)) {
      subject++;
    }
    if (!passage.has(subject, NounPhrases.SUBJECT.and(Part.DEFINITE))) {
      return null;
    }
    Phrase phrase = phrases.behind(passage, subject);
    return phrase != null && isVoice(passage, phrase) ? new Cue(verb, verb + 1, phrase) : null;
  }

  /** The cue whose subject begins at {@code first}, behind a quotation: Nora Bell sighed. */
  @Nullable Cue subjectFirst(Passage passage, int first) {
    if (!passage.has(first, NounPhrases.SUBJECT) || passage.has(first, SUBORDINATES)) {
      return null;
    }
    for (int v = first + 1; v < first + LONGEST_SUBJECT; v++) {
      if (!passage.isWord(v) && !passage.is(v, Kind.COMMA)) {
        return null;
      }
      boolean finite =
          isVerb(passage, v)
              && (!passage.is(v, Part.NOUNISH) || passage.has(v - 1, ENDS_SUBJECT))
              && !passage.is(v - 1, Part.POSSESSIVE);
      Phrase subject = finite ? phrases.in(passage, first, v) : null;
      if (subject != null && isVoice(passage, subject)) {
        return new Cue(v, v + 1, subject);
      }
    }
    return null;
  }

  /** The cue that ends with a comma before the quotation at {@code token}: Nora Bell sighed, “…” */
  @Nullable Cue before(Passage passage, int token) {
    int v = token - 2;
    if (!passage.is(token - 1, Kind.COMMA)
        || !isVerb(passage, v)
        || passage.is(v, Part.NOUNISH)
        || v > LONGEST_SUBJECT) {
      return null;
    }
    for (int i = 0; i < v; i++) {
      if (!passage.isWord(i) || passage.has(i, SUBORDINATES)) {
        return null;
      }
    }
    Phrase subject = phrases.in(passage, 0, v);
    return subject != null && subject.kind() != Phrase.Kind.NOUN && isVoice(passage, subject)
        ? new Cue(v, v + 1, subject)
        : null;
  }

  private static boolean isVerb(Passage passage, int i) {
    return passage.is(i, Part.UTTERS) && !passage.is(i, Part.CAPITAL);
  }

  /** Whether a phrase is for somebody who may speak: no place, and no noun by itself. */
  static boolean isVoice(Passage passage, Phrase phrase) {
    Mention mention = phrase.mention();
    boolean place = mention != null && mention.type() == EntityType.PLACE;
    return !place && (phrase.kind() != Phrase.Kind.NOUN || passage.has(phrase.token(), DETERMINED));
  }
}
