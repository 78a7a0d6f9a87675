package io.nutgraf.quotes;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import io.nutgraf.quotes.Occurrences.Occurrence;
import io.nutgraf.text.Gender;
import io.nutgraf.text.Titles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document has brought up, so far as it is read; makes speakers of the phrases that tell
 * them. A pronoun is whoever fits it and was brought up last, one who acts or speaks before others.
 */
final class SpeakerResolver {

  /** How many passages a pronoun reaches back. */
  private static final int REACH = 8;

  /** The same of a subject that nothing tells. */
  private static final int REACH_UNSAID = 2;

  /** As many a verb without a subject does. */
  private static final int UNSAID_REACH = 3;

  private static final int MOST_REMEMBERED = 24;

  private static final double SUBJECT = 1.1;
  private static final double SPEAKER = 0.8;
  private static final double KNOWN_GENDER = 0.6;

  /** One who was brought up, by a name or, without one, by a noun: the school board. */
  private record Appearance(
      String name,
      @Nullable Mention mention,
      boolean isNoun,
      int passage,
      int position,
      double weight) {}

  private final String text;

  /** The most salient person of each surname. */
  private final Map<String, Mention> persons = new HashMap<>();

  private final Occurrences occurrences;
  private final GenderFinder genders;
  private final Roles roles;
  private final Deque<Appearance> recent = new ArrayDeque<>();

  SpeakerResolver(String text, Titles titles, List<Mention> mentions, Occurrences occurrences) {
    this.text = text;
    this.occurrences = occurrences;
    this.genders = new GenderFinder(text, titles);
    this.roles = new Roles(mentions);
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON) {
        persons.putIfAbsent(lastWord(mention.name()), mention);
      }
    }
  }

  /** Remembers whom {@code passage} names outside quotations. */
  void read(Passage passage, int number) {
    int before = 0;
    boolean subject = true;
    for (Occurrence occurrence : occurrences.within(passage.span())) {
      int token = passage.tokenAt(occurrence.span().start(), before);
      before = Math.max(token, 0);
      if (token < 0 || occurrence.mention().type() == EntityType.PLACE) {
        continue;
      }
      boolean acts = subject && !passage.isOblique(token, occurrence.span().end());
      if (acts && occurrence.mention().type() == EntityType.PERSON) {
        subject = false;
      }
      remember(
          occurrence.mention().name(),
          occurrence.mention(),
          number,
          occurrence.span().start(),
          acts ? SUBJECT : 0);
    }
  }

  private void rememberNoun(String words, @Nullable Mention meant, int passage, int position) {
    if (meant != null) {
      remember(meant.name(), meant, passage, position, SUBJECT + SPEAKER);
    } else {
      add(new Appearance(words, null, true, passage, position, SUBJECT + SPEAKER));
    }
  }

  /** The school board in Oslo; but not: the officials, police. */
  private static boolean isOne(Passage passage, Phrase phrase) {
    if (!passage.is(phrase.token(), Part.ARTICLE)) {
      return false;
    }
    int head = phrase.token();
    while (passage.isWord(head + 1)
        && passage.end(head + 1) <= phrase.span().end()
        && !passage.has(head + 1, NounPhrases.BEHIND_NOUN)) {
      head++;
    }
    return !passage.endsWith(head, "s");
  }

  private void remember(
      String name, @Nullable Mention mention, int passage, int position, double weight) {
    add(new Appearance(name, mention, false, passage, position, weight));
  }

  private void add(Appearance appearance) {
    recent.addLast(appearance);
    if (recent.size() > MOST_REMEMBERED) {
      recent.removeFirst();
    }
  }

  /** The speaker whom {@code phrase} tells; null where it is a pronoun for nobody known. */
  @Nullable Speaker speaker(Passage passage, int number, Phrase phrase) {
    Excerpt excerpt = Excerpt.of(text, phrase.span());
    if (phrase.kind() == Phrase.Kind.PRONOUN) {
      Gender wanted = gender(passage, phrase.token());
      Appearance who =
          wanted == Gender.UNKNOWN
              ? null
              : antecedent(number, phrase.span().start(), REACH, wanted);
      if (who == null) {
        return null;
      }
      genders.learn(who.name, who.mention, gender(passage, phrase.token()));
      remember(who.name, who.mention, number, phrase.span().start(), SUBJECT + SPEAKER);
      return new Speaker(who.name, who.mention == null ? null : who.mention.id(), excerpt);
    }
    if (phrase.kind() == Phrase.Kind.NOUN) {
      Mention meant = phrase.mention() == null ? roles.holder(excerpt.text()) : phrase.mention();
      if (isOne(passage, phrase)) {
        rememberNoun(excerpt.text(), meant, number, phrase.span().start());
      }
      return new Speaker(excerpt.text(), meant == null ? null : meant.id(), excerpt);
    }
    Mention mention = phrase.mention() == null ? bySurname(excerpt.text()) : phrase.mention();
    String name = mention == null ? excerpt.text() : mention.name();
    remember(name, mention, number, phrase.span().start(), SUBJECT + SPEAKER);
    return new Speaker(name, mention == null ? null : mention.id(), excerpt);
  }

  /**
   * Who says what {@code cue} tells without a subject, in a language whose verbs may stand alone:
   * „…“ řekla. The person brought up last whom the end of the verb fits; null where none is.
   */
  @Nullable Speaker unsaid(Passage passage, int number, Cue cue) {
    int verb = passage.is(cue.from(), Part.UNSAID) ? cue.from() : cue.from() + 1;
    if (cue.from() == cue.to() || verb > cue.to() || !passage.is(verb, Part.UNSAID)) {
      return null;
    }
    Gender told =
        passage.is(verb, Part.OF_HER)
            ? Gender.WOMAN
            : passage.is(verb, Part.OF_HIM) ? Gender.MAN : Gender.UNKNOWN;
    return acting(passage.span(verb, verb + 1), number, UNSAID_REACH, told);
  }

  /** The same where the phrase is for a person who is known; null otherwise. */
  @Nullable Speaker person(Passage passage, int number, Phrase phrase) {
    boolean known =
        phrase.kind() == Phrase.Kind.PRONOUN
            ? !passage.is(phrase.token(), Part.IT)
            : phrase.mention() != null && phrase.mention().type() == EntityType.PERSON;
    return known ? speaker(passage, number, phrase) : null;
  }

  /** The speaker whom a transcript names: the person of that surname, where there is one. */
  Speaker labelled(Excerpt label) {
    Occurrence occurrence = occurrences.at(label.span().end() - 1);
    Mention named = occurrence == null ? null : occurrence.mention();
    Mention mention =
        named != null && named.type() == EntityType.PERSON ? named : bySurname(label.text());
    return mention == null
        ? new Speaker(label.text(), null, label)
        : new Speaker(mention.name(), mention.id(), label);
  }

  /** Whoever acts where the words at {@code verb} have no subject; null for nobody known. */
  @Nullable Speaker unsaid(Span verb, int number) {
    return acting(verb, number, REACH_UNSAID, Gender.UNKNOWN);
  }

  /** The antecedent of words without a subject, as one who speaks; null where there is none. */
  private @Nullable Speaker acting(Span verb, int number, int reach, Gender told) {
    Appearance who = antecedent(number, verb.start(), reach, told);
    if (who == null) {
      return null;
    }
    remember(who.name, who.mention, number, verb.start(), SUBJECT + SPEAKER);
    return new Speaker(
        who.name, who.mention == null ? null : who.mention.id(), Excerpt.of(text, verb));
  }

  /** Whoever fits was brought up last before {@code position}; of unknown gender, any person. */
  private @Nullable Appearance antecedent(int number, int position, int reach, Gender wanted) {
    Appearance best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Appearance appearance : recent) {
      if (appearance.position >= position || number - appearance.passage > reach) {
        continue;
      }
      Gender gender = gender(appearance);
      if (wanted == Gender.UNKNOWN ? gender == Gender.NEUTER : !wanted.fits(gender)) {
        continue;
      }
      double score =
          appearance.weight
              - (number - appearance.passage)
              + (gender == wanted ? KNOWN_GENDER : 0)
              + (appearance.mention == null ? 0 : appearance.mention.salience());
      if (score >= most) {
        most = score;
        best = appearance;
      }
    }
    return best;
  }

  private Gender gender(Appearance appearance) {
    Mention mention = appearance.mention;
    return appearance.isNoun || (mention != null && mention.type() != EntityType.PERSON)
        ? Gender.NEUTER
        : genders.of(appearance.name, mention);
  }

  private static Gender gender(Passage passage, int token) {
    if (passage.is(token, Part.HE)) {
      return Gender.MAN;
    }
    if (passage.is(token, Part.SHE)) {
      return Gender.WOMAN;
    }
    return passage.is(token, Part.IT) ? Gender.NEUTER : Gender.UNKNOWN;
  }

  /** The person whose name ends as {@code name} does, where the name itself was not seen as one. */
  private @Nullable Mention bySurname(String name) {
    return persons.get(lastWord(name));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
