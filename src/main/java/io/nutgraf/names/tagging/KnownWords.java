package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.PhraseKind;
import io.nutgraf.text.Hashes;

/** What the lexicon knows of each token of a document, and of the phrases that it stands in. */
final class KnownWords implements WordKinds {

  /** No phrase that the lexicon knows is looked for in more words. */
  static final int LONGEST_PHRASE = 5;

  private static final int SMALL_KINDS =
      PhraseKind.TITLE.bit()
          | PhraseKind.ROLE.bit()
          | PhraseKind.ORGANIZATION_WORD.bit()
          | PhraseKind.PLACE_WORD.bit()
          | PhraseKind.NUMBER_WORD.bit();

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final int[] kinds;
  private final int[] phrases;
  private final int[] clusters;
  private final byte[] habits;
  private final byte[] familiarity;
  private final short[] senses;
  private final boolean[] sport;

  KnownWords(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    kinds = new int[tokens.size()];
    phrases = new int[tokens.size()];
    clusters = new int[tokens.size()];
    habits = new byte[tokens.size()];
    familiarity = new byte[tokens.size()];
    senses = new short[tokens.size()];
    sport = new boolean[tokens.size()];
    for (int i = 0; i < kinds.length; i++) {
      if (!tokens.is(i, NameTokens.MARK)) {
        int every = lexicon.kindsOfWord(tokens.lower(i));
        sport[i] = PhraseKind.SPORT.in(every);
        int all = every & ~PhraseKind.RULES;
        kinds[i] = tokens.is(i, NameTokens.ANCHOR) ? all : all & SMALL_KINDS;
        senses[i] = (short) lexicon.sense(tokens.lower(i));
      }
      findUse(i);
    }
    for (int s = 0; s < tokens.sentences(); s++) {
      findPhrases(tokens.firstOf(s), tokens.firstOf(s + 1));
    }
  }

  /** A word that is only known in small letters, or in none, may well be a name. */
  private void findUse(int i) {
    int use = lexicon.use(tokens.form(i));
    if (use == 0 && tokens.is(i, NameTokens.UPPER)) {
      use = lexicon.use(tokens.capitalized(i));
    }
    int own = NameLexicon.cluster(use);
    boolean small = tokens.form(i) == tokens.lower(i);
    int other = small ? own : NameLexicon.cluster(lexicon.use(tokens.lower(i)));
    clusters[i] = own == NameLexicon.NO_CLUSTER ? other : own;
    habits[i] = (byte) NameLexicon.habit(use);
    familiarity[i] = (byte) ((own != 0 ? 1 : 0) | (other != 0 ? 2 : 0));
  }

  private void findPhrases(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, NameTokens.ANCHOR)) {
        continue;
      }
      long phrase = Hashes.join(0, tokens.lower(i));
      for (int n = 2; n <= LONGEST_PHRASE && i + n <= to; n++) {
        phrase = Hashes.join(phrase, tokens.lower(i + n - 1));
        int found = tokens.is(i + n - 1, NameTokens.ANCHOR) ? lexicon.kinds(phrase) : 0;
        if (found != 0) {
          for (int k = 0; k < n; k++) {
            phrases[i + k] = (found << 2) | (k == 0 ? 1 : k == n - 1 ? 3 : 2);
          }
        }
      }
    }
  }

  /** The kinds of a token by itself, as bits of {@link PhraseKind}; for small words, few count. */
  @Override
  public int kinds(int token) {
    return kinds[token];
  }

  /**
   * The kinds of the longest phrase that a token is of, and in the lowest two bits whether it is
   * the first (1), an inner (2) or the last word (3) of it; 0 where there is none.
   */
  int phrase(int token) {
    return phrases[token];
  }

  /** The cluster of a token as it is written, or else in small letters. */
  int cluster(int token) {
    return clusters[token];
  }

  /** What a token as it is written names in the news; 0 where it names nothing, or is unknown. */
  int habit(int token) {
    return habits[token];
  }

  /** The cluster of a token in small letters among the vectors of words. */
  int sense(int token) {
    return NameLexicon.cluster(senses[token] & 0xffff);
  }

  /** What words like it name where they have a capital; 0 where it has none, or is unknown. */
  int leaning(int token) {
    return tokens.is(token, NameTokens.ANCHOR) ? NameLexicon.habit(senses[token] & 0xffff) : 0;
  }

  /** Whether a token is a word of sport. */
  boolean isOfSport(int token) {
    return sport[token];
  }

  /** Bit 0: seen as it is written; bit 1: seen in small letters. */
  int familiarity(int token) {
    return familiarity[token];
  }

  @Override
  public boolean isKnownAcronym(int i) {
    return tokens.is(i, NameTokens.UPPER) && kinds[i] == PhraseKind.ORGANIZATION.bit();
  }

  /**
   * How many tokens from {@code i} on are an organization's name and nothing else that is known: no
   * town, no family, no word of small letters; 0 where they are not.
   */
  @Override
  public int knownOrganization(int i) {
    if ((phrases[i] & 3) == 1) {
      return isOrganization(phrases[i] >> 2) ? lengthOfPhrase(i) : 0;
    }
    boolean other = phrases[i] != 0 || (familiarity[i] & 2) != 0;
    return !other && tokens.is(i, NameTokens.ANCHOR) && isOrganization(kinds[i]) ? 1 : 0;
  }

  /** Whether a word with a capital is known for nothing, and not seen in small letters. */
  @Override
  public boolean isStrange(int i) {
    return tokens.is(i, NameTokens.CAPITAL)
        && (familiarity[i] & 2) == 0
        && (kinds[i] & ~PhraseKind.ORGANIZATION.bit()) == 0;
  }

  private static boolean isOrganization(int kinds) {
    return (kinds & ~PhraseKind.NEWS_ORGANIZATION.bit()) == PhraseKind.ORGANIZATION.bit();
  }

  private int lengthOfPhrase(int from) {
    int last = from + 1;
    while ((phrases[last] & 3) != 3) {
      last++;
    }
    return last + 1 - from;
  }
}
