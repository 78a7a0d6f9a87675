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
 * Reads an acronym in brackets and the name before it whose first letters it is made of: World
 * Trade Center Health Program (WTCHP). The name is whole, whatever the tagger found of it, and both
 * are an organization where anything says so; where nothing does (Gross Domestic Product), all
 * stays as it was read. Linear in the number of tokens, since acronyms are short.
 */
final class BracketedAcronyms {

  private static final double CERTAINTY = 0.9;
  private static final int LONGEST = 8;

  /** No more small words stand in a row within such a name. */
  private static final int MOST_SMALL = 2;

  private static final int PLACES =
      PhraseKind.COUNTRY.bit()
          | PhraseKind.REGION.bit()
          | PhraseKind.CITY.bit()
          | PhraseKind.PLACE.bit()
          | PhraseKind.NEWS_PLACE.bit();

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final NameWords known;

  BracketedAcronyms(NameTokens tokens, NameLexicon lexicon, NameWords known) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.known = known;
  }

  /** The names, in order, those with their acronym behind them whole. */
  List<FoundName> hold(List<FoundName> names) {
    List<FoundName> held = new ArrayList<>(names.size());
    int next = 0;
    for (int s = 0; s < tokens.sentences(); s++) {
      int first = tokens.firstOf(s);
      int end = tokens.firstOf(s + 1);
      for (int i = first + 2; i + 2 < end; i++) {
        int from = isAcronym(i) ? startOf(i, first) : -1;
        if (from < 0) {
          continue;
        }
        while (next < names.size() && names.get(next).from() < from) {
          held.add(names.get(next++));
        }
        List<FoundName> inside = new ArrayList<>();
        while (next < names.size() && names.get(next).from() <= i + 1) {
          inside.add(names.get(next++));
        }
        boolean cut = !held.isEmpty() && held.getLast().to() > from;
        held.addAll(cut ? inside : read(from, i, inside));
      }
    }
    held.addAll(names.subList(next, names.size()));
    return held;
  }

  /** What the names from {@code from} to the acronym behind {@code bracket} are. */
  private List<FoundName> read(int from, int bracket, List<FoundName> inside) {
    boolean organization =
        isBody(from)
            || isBody(bracket - 1)
            || known.is(NameWord.UNDERTAKING, lower(bracket - 1))
            || inside.stream().anyMatch(name -> name.type() == EntityType.ORGANIZATION);
    long phrase = 0;
    for (int i = from; i < bracket; i++) {
      phrase = Hashes.join(phrase, tokens.lower(i));
    }
    boolean place =
        (lexicon.kinds(phrase) & PLACES) != 0
            || known.is(NameWord.STATE, lower(from))
            || known.is(NameWord.STATE, lower(bracket - 1));
    if (!organization || place) {
      return inside;
    }
    return List.of(
        new FoundName(from, bracket, EntityType.ORGANIZATION, CERTAINTY),
        new FoundName(bracket + 1, bracket + 2, EntityType.ORGANIZATION, CERTAINTY));
  }

  /** Whether a token opens a bracket around nothing but a word in capitals. */
  private boolean isAcronym(int token) {
    return tokens.is(token, NameTokens.MARK)
        && tokens.initial(token) == '('
        && tokens.is(token + 1, NameTokens.UPPER)
        && !tokens.is(token + 1, NameTokens.DIGIT)
        && tokens.end(token + 1) - tokens.start(token + 1) <= LONGEST
        && tokens.initial(token + 2) == ')';
  }

  /** Where the name begins that the acronym behind {@code bracket} is made of; else -1. */
  private int startOf(int bracket, int first) {
    String letters = tokens.text(bracket + 1);
    int left = letters.length();
    int small = 0;
    for (int i = bracket - 1; i >= first; i--) {
      if (tokens.is(i, NameTokens.CAPITAL)) {
        if (tokens.initial(i) != letters.charAt(--left)) {
          return -1;
        }
        if (left == 0) {
          return bracket - i > 1 ? i : -1;
        }
        small = 0;
      } else if (i == bracket - 1 || ++small > MOST_SMALL || !isSmall(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSmall(int token) {
    return known.is(NameWord.SMALL, lower(token)) || "&-,".indexOf(tokens.initial(token)) >= 0;
  }

  private boolean isBody(int token) {
    return known.is(NameWord.BODY, lower(token)) || known.is(NameWord.OFFICE, lower(token));
  }

  private String lower(int token) {
    return tokens.text(token).toLowerCase(Locale.ROOT);
  }
}
