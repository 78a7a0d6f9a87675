package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.PhraseKind;
import io.nutgraf.text.HashTable;
import io.nutgraf.text.Hashes;

/**
 * How each word of a document is used in all of it: in small letters, after a title, as the end of
 * a longer name (Chieu and Ng, "Named entity recognition: a maximum entropy approach using global
 * information", COLING 2002). Counts go up to 15, and a use can be told apart from the others of
 * its word.
 */
final class WordEvidence {

  /** How many uses are told apart. */
  static final int USES = 7;

  /** In small letters. */
  static final int SMALL = 0;

  /** With a capital where the sentence did not ask for one. */
  static final int CAPITAL = 1;

  /** After a title or a role. */
  static final int TITLED = 2;

  /** After a first name. */
  static final int SURNAME = 3;

  /** Before the end of an organization's name. */
  static final int ORGANIZATION = 4;

  /** Last of several capitalized words. */
  static final int LAST = 5;

  /** First of several capitalized words. */
  static final int LEADING = 6;

  private static final int MOST = 15;
  private static final int LONGEST_ACRONYM = 6;

  private final NameTokens tokens;
  private final WordKinds known;
  private final HashTable words;
  private final int[] counts;
  private final HashTable initials;

  WordEvidence(NameTokens tokens, WordKinds known) {
    this.tokens = tokens;
    this.known = known;
    words = new HashTable(tokens.size());
    counts = new int[tokens.size()];
    for (int s = 0; s < tokens.sentences(); s++) {
      for (int i = tokens.firstOf(s); i < tokens.firstOf(s + 1); i++) {
        if (!tokens.is(i, NameTokens.MARK)) {
          add(words.add(key(i)), uses(i, s));
        }
      }
    }
    initials = new HashTable(tokens.size());
    for (int s = 0; s < tokens.sentences(); s++) {
      findInitials(tokens.firstOf(s), tokens.firstOf(s + 1));
    }
  }

  /** The initials of each run of capitalized words; small words between them are left out. */
  private void findInitials(int from, int to) {
    long letters = Hashes.EMPTY;
    int count = 0;
    int last = from;
    for (int i = from; i < to; i++) {
      if (tokens.is(i, NameTokens.MARK) || i - last > 2 || count == LONGEST_ACRONYM) {
        letters = Hashes.EMPTY;
        count = 0;
      }
      if (tokens.is(i, NameTokens.CAPITAL) && !tokens.is(i, NameTokens.UPPER)) {
        letters = Hashes.append(letters, tokens.initial(i));
        last = i;
        if (++count > 1) {
          initials.add(Hashes.key(1, letters));
        }
      }
    }
  }

  /** Whether the word of a token is made of the first letters of a name in the document. */
  boolean isAcronym(int token) {
    return initials.find(Hashes.key(1, tokens.form(token))) != HashTable.NONE;
  }

  private int key(int token) {
    return Hashes.key(0, tokens.lower(token));
  }

  /** The uses of one token, as bits. */
  int uses(int token, int sentence) {
    if (tokens.is(token, NameTokens.SMALL)) {
      return 1 << SMALL;
    }
    if (!tokens.is(token, NameTokens.CAPITAL)) {
      return 0;
    }
    boolean before = token > tokens.firstOf(sentence);
    boolean after = token + 1 < tokens.firstOf(sentence + 1);
    boolean follows = before && tokens.is(token - 1, NameTokens.CAPITAL);
    boolean leads = after && tokens.is(token + 1, NameTokens.CAPITAL);
    int uses = tokens.is(token, NameTokens.FIRST) ? 0 : 1 << CAPITAL;
    int title = PhraseKind.TITLE.bit();
    if (before && (known.kinds(token - 1) & title) != 0) {
      uses |= 1 << TITLED;
    }
    if (follows && PhraseKind.FIRST_NAME.in(known.kinds(token - 1))) {
      uses |= 1 << SURNAME;
    }
    if (leads && PhraseKind.ORGANIZATION_END.in(known.kinds(token + 1))) {
      uses |= 1 << ORGANIZATION;
    }
    return uses | (follows && !leads ? 1 << LAST : 0) | (leads && !follows ? 1 << LEADING : 0);
  }

  private void add(int word, int uses) {
    for (int use = 0; use < USES; use++) {
      if (((uses >> use) & 1) != 0 && ((counts[word] >> (4 * use)) & MOST) < MOST) {
        counts[word] += 1 << (4 * use);
      }
    }
  }

  /** The uses of the word of {@code token} elsewhere in the document, as bits. */
  int elsewhere(int token, int sentence) {
    int word = words.find(key(token));
    if (word == HashTable.NONE) {
      return 0;
    }
    int own = uses(token, sentence);
    int bits = 0;
    for (int use = 0; use < USES; use++) {
      int count = (counts[word] >> (4 * use)) & MOST;
      if (count > ((own >> use) & 1)) {
        bits |= 1 << use;
      }
    }
    return bits;
  }
}
