package io.nutgraf.names.tagging;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.PhraseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds offices together that are named by all they are for: the Ministry of Culture, Media and
 * Sport is one. What follows a comma or an "and" belongs to it where it is a single word that is no
 * name by itself, and no office of its own.
 */
final class OfficeNames {

  private static final String COMMA = ",";

  /** What an office is for is rarely more than this. */
  private static final int MOST_PARTS = 5;

  private static final int OTHERS =
      PhraseKind.FIRST_NAME.bit()
          | PhraseKind.COUNTRY.bit()
          | PhraseKind.CITY.bit()
          | PhraseKind.REGION.bit()
          | PhraseKind.ORGANIZATION.bit()
          | PhraseKind.CALENDAR.bit()
          | PhraseKind.TITLE.bit();

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final NameWords known;

  OfficeNames(NameTokens tokens, NameLexicon lexicon, NameWords known) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.known = known;
  }

  /** The names, in order, offices whole. */
  List<FoundName> hold(List<FoundName> names) {
    List<FoundName> held = new ArrayList<>(names.size());
    int done = 0;
    for (int i = 0; i < names.size(); i++) {
      FoundName name = names.get(i);
      if (name.from() < done) {
        continue;
      }
      int end = isOffice(name) ? endOf(name.to()) : name.to();
      if (end > name.to() && isWhole(names, i + 1, end)) {
        held.add(name.over(name.from(), end));
        done = end;
      } else {
        held.add(name);
      }
    }
    return held;
  }

  /** Whether no name from the {@code next}th on goes on behind {@code end}. */
  private static boolean isWhole(List<FoundName> names, int next, int end) {
    for (int i = next; i < names.size() && names.get(i).from() < end; i++) {
      if (names.get(i).to() > end) {
        return false;
      }
    }
    return true;
  }

  /** Ministry of Culture, Department for Health. */
  private boolean isOffice(FoundName name) {
    return name.type() == EntityType.ORGANIZATION
        && name.to() - name.from() > 2
        && known.is(NameWord.BODY, lower(name.from()))
        && known.is(NameWord.SMALL, lower(name.from() + 1))
        && !known.is(NameWord.AND, lower(name.to() - 2));
  }

  /** Behind the last part after {@code from}; there, where no "and" leads to it. */
  private int endOf(int from) {
    int at = from;
    for (int part = 0; part < MOST_PARTS && at + 1 < tokens.size(); part++) {
      boolean last = known.is(NameWord.AND, lower(at));
      if (!last && !tokens.text(at).equals(COMMA)) {
        return from;
      }
      int next = at + 1;
      if (!last && known.is(NameWord.AND, lower(next)) && next + 1 < tokens.size()) {
        last = true; // a comma before the "and"
        next++;
      }
      if (!isPart(next)) {
        return from;
      }
      if (last) {
        boolean goesOn =
            next + 1 < tokens.size()
                && tokens.is(next + 1, NameTokens.CAPITAL)
                && !tokens.is(next + 1, NameTokens.FIRST);
        return goesOn ? from : next + 1;
      }
      at = next + 1;
    }
    return from;
  }

  private boolean isPart(int token) {
    return tokens.is(token, NameTokens.CAPITAL)
        && !tokens.is(token, NameTokens.UPPER)
        && !tokens.is(token, NameTokens.FIRST)
        && (lexicon.kindsOfWord(tokens.lower(token)) & OTHERS) == 0
        && lexicon.use(tokens.lower(token)) != 0
        && !known.is(NameWord.OFFICE, lower(token))
        && !known.isAdherent(lower(token));
  }

  private String lower(int token) {
    return tokens.text(token).toLowerCase(Locale.ROOT);
  }
}
