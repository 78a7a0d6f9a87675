package io.nutgraf.names.tagging;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.PhraseKind;
import io.nutgraf.text.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Mends where names begin and end, by what is certain: a given name goes on after its hyphen (Ban
 * Ki-moon), Jr. keeps its point at a sentence's end, {@link KnownOrganizations known organizations}
 * and countries are whole, a name that stands there twice is two, and so are two persons with a
 * comma, and two organizations that end alike with "and", between them.
 */
final class NameBounds {

  private static final int LONGEST_SYLLABLE = 6;

  /** As in de los. */
  private static final int MOST_PARTICLES = 2;

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final NameWords known;
  private final KnownOrganizations organizations;

  NameBounds(NameTokens tokens, NameLexicon lexicon, NameWords known) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.known = known;
    organizations = new KnownOrganizations(tokens, lexicon, known);
  }

  /** The same names, in the same order, or more. */
  List<FoundName> mend(List<FoundName> names) {
    List<FoundName> mended = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      FoundName name = names.get(i);
      if (i + 1 < names.size() && isCountry(name, names.get(i + 1))) {
        int end = names.get(++i).to();
        mended.add(name.over(name.from(), end).as(EntityType.PLACE));
        continue;
      }
      int limit = i + 1 < names.size() ? names.get(i + 1).from() : tokens.size();
      int to = endOf(name);
      FoundName whole = to <= limit && to > name.to() ? name.over(name.from(), to) : name;
      int from = startOf(whole, mended);
      if (!mended.isEmpty() && mended.getLast().to() > from) {
        mended.removeLast();
      }
      whole = whole.over(from, whole.to());
      int start = mended.isEmpty() ? 0 : mended.getLast().to();
      split(organizations.whole(whole, start, limit), mended);
    }
    return mended;
  }

  /** Whether both are one country's name, as Bosnia and Herzegovina are. */
  private boolean isCountry(FoundName name, FoundName next) {
    if (next.from() != name.to() + 1) {
      return false;
    }
    long phrase = 0;
    for (int i = name.from(); i < next.to(); i++) {
      phrase = Hashes.join(phrase, tokens.lower(i));
    }
    return PhraseKind.COUNTRY.in(lexicon.kinds(phrase));
  }

  /** A given name goes on after its particles, read as a name or not: María de los Ángeles Ruiz. */
  private int startOf(FoundName name, List<FoundName> before) {
    int done = before.isEmpty() ? 0 : before.getLast().to();
    int first = name.from();
    while (first > done && name.from() - first < MOST_PARTICLES && isParticle(first - 1)) {
      first--;
    }
    if (first == name.from() && first > done && isMonthsName(name)) {
      return first - 1;
    }
    int given = first - 1;
    boolean free = given >= done || (first == done && isGiven(before));
    boolean person =
        name.type() == EntityType.PERSON
            && first < name.from()
            && given >= 0
            && free
            && tokens.is(given, NameTokens.CAPITAL)
            && PhraseKind.FIRST_NAME.in(lexicon.kindsOfWord(tokens.lower(given)));
    return person ? given : name.from();
  }

  /** Whether a given name that is a month's too stands before a person's one word: April Jones. */
  private boolean isMonthsName(FoundName name) {
    int month = name.from() - 1;
    boolean dated =
        month > 0
            && !tokens.is(month, NameTokens.FIRST)
            && (tokens.is(month - 1, NameTokens.DIGIT)
                || known.is(NameWord.LOCATIVE, lower(month - 1))
                || known.is(NameWord.SMALL, lower(month - 1)));
    return name.type() == EntityType.PERSON
        && name.to() - name.from() == 1
        && tokens.is(name.from(), NameTokens.SPACED)
        && !tokens.is(name.from(), NameTokens.FIRST)
        && tokens.is(month, NameTokens.CAPITAL)
        && PhraseKind.FIRST_NAME.in(lexicon.kindsOfWord(tokens.lower(month)))
        && known.is(NameWord.CALENDAR, lower(month))
        && !dated;
  }

  /** Whether the last of some names is a person's of one word. */
  private static boolean isGiven(List<FoundName> names) {
    return !names.isEmpty()
        && names.getLast().type() == EntityType.PERSON
        && names.getLast().to() - names.getLast().from() == 1;
  }

  private boolean isParticle(int token) {
    return tokens.is(token, NameTokens.SMALL) && known.is(NameWord.PARTICLE, tokens.text(token));
  }

  private int endOf(FoundName name) {
    int to = name.to();
    boolean full = name.type() == EntityType.PERSON && to - name.from() > 1;
    if (full && isSyllable(to - 1) && isMark(to, '-') && isSecondSyllable(to + 1)) {
      return to + 2;
    }
    boolean pointed =
        to - name.from() > 1 && isMark(to, '.') && tokens.end(to) - tokens.start(to) == 1;
    return pointed && known.is(NameWord.POINTED, lower(to - 1)) ? to + 1 : to;
  }

  private boolean isSyllable(int token) {
    return tokens.is(token, NameTokens.CAPITAL)
        && !tokens.is(token, NameTokens.UPPER)
        && tokens.end(token) - tokens.start(token) <= LONGEST_SYLLABLE;
  }

  private boolean isSecondSyllable(int token) {
    return token < tokens.size()
        && tokens.is(token, NameTokens.SMALL)
        && !tokens.is(token, NameTokens.SPACED)
        && tokens.end(token) - tokens.start(token) <= LONGEST_SYLLABLE
        && !known.is(NameWord.COMPOUND, tokens.text(token));
  }

  /** Whether a token is that mark, right after the one before it. */
  private boolean isMark(int token, char mark) {
    return token < tokens.size()
        && tokens.is(token, NameTokens.MARK)
        && !tokens.is(token, NameTokens.SPACED)
        && tokens.initial(token) == mark;
  }

  private void split(FoundName name, List<FoundName> into) {
    int at = borderIn(name);
    if (at == name.to()) {
      into.add(name);
      return;
    }
    into.add(name.over(name.from(), at));
    int next = tokens.is(at, NameTokens.CAPITAL) ? at : at + 1;
    split(name.over(next, name.to()), into);
  }

  /** Where the first of two names ends that were taken for one; the end where there is one. */
  private int borderIn(FoundName name) {
    for (int i = name.from() + 1; i + 1 < name.to(); i++) {
      boolean two =
          switch (name.type()) {
            case PERSON -> isMark(i, ',') && isName(i + 1);
            case ORGANIZATION ->
                isBody(i - 1) && isSame(i - 1, name.to() - 1) && known.is(NameWord.AND, lower(i));
            case PLACE -> false;
          };
      if (two) {
        return i;
      }
    }
    int half = (name.to() - name.from()) / 2;
    return half > 1 && isTwice(name.from(), half) ? name.from() + half : name.to();
  }

  private boolean isName(int token) {
    return tokens.is(token, NameTokens.CAPITAL)
        && !known.is(NameWord.SUFFIX, lower(token))
        && tokens.end(token) - tokens.start(token) > 2;
  }

  private boolean isBody(int token) {
    return tokens.is(token, NameTokens.CAPITAL)
        && PhraseKind.ORGANIZATION_END.in(lexicon.kindsOfWord(tokens.lower(token)));
  }

  private boolean isTwice(int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!isSame(i, i + length)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(int token, int other) {
    return tokens.form(token) == tokens.form(other);
  }

  /** A token in small letters, without the point of an abbreviation. */
  private String lower(int token) {
    String text = tokens.text(token).toLowerCase(Locale.ROOT);
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
