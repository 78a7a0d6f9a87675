package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.PhraseKind;
import io.nutgraf.spelling.CanonicalId;
import io.nutgraf.text.Hashes;
import java.util.Arrays;
import java.util.List;

/**
 * What the lexicon of many languages knows of each token of a document. Names are looked up as
 * their ids are spelled, in ASCII letters, so that Москва, Moskva and München's Munchen are found
 * whatever the script and its marks; and by their beginnings, since many languages change the ends
 * of names (Moskve, Helsingissä). Words that say what stands beside them are looked up as they are
 * written.
 */
final class WorldWords implements WordKinds {

  private static final int LONGEST_PHRASE = 4;

  /** No more letters than these are taken for an ending. */
  private static final int LONGEST_ENDING = 4;

  private static final int SHORTEST_STEM = 4;
  private static final int AFFIX = 4;

  private static final int SMALL_KINDS =
      PhraseKind.TITLE.bit()
          | PhraseKind.ROLE.bit()
          | PhraseKind.ORGANIZATION_END.bit()
          | PhraseKind.ORGANIZATION_WORD.bit()
          | PhraseKind.PLACE_WORD.bit()
          | PhraseKind.NATIONALITY.bit()
          | PhraseKind.CALENDAR.bit()
          | PhraseKind.LOCATIVE.bit()
          | PhraseKind.OF.bit()
          | PhraseKind.AND.bit()
          | PhraseKind.FUNCTION.bit();

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final long family;
  private final int[] kinds;
  private final int[] stems;
  private final int[] phrases;
  private final long[] spelled;
  private final long[] prefixes;
  private final long[] suffixes;

  /**
   * @param family the hash of the family that the language is of
   */
  WorldWords(NameTokens tokens, NameLexicon lexicon, long family) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.family = family;
    kinds = new int[tokens.size()];
    stems = new int[tokens.size()];
    phrases = new int[tokens.size()];
    spelled = new long[tokens.size()];
    prefixes = new long[tokens.size()];
    suffixes = new long[tokens.size()];
    for (int i = 0; i < kinds.length; i++) {
      if (!tokens.is(i, NameTokens.MARK)) {
        find(i);
      }
    }
    for (int s = 0; s < tokens.sentences(); s++) {
      findPhrases(tokens.firstOf(s), tokens.firstOf(s + 1));
    }
  }

  private void find(int i) {
    spelled[i] = tokens.lower(i);
    prefixes[i] = tokens.prefix(i);
    suffixes[i] = tokens.suffix(i);
    int own = lexicon.kindsOfWord(tokens.lower(i));
    boolean anchor = tokens.is(i, NameTokens.ANCHOR);
    if (!anchor && !isBesideAnchor(i)) {
      kinds[i] = own & SMALL_KINDS;
      return;
    }
    String word = spelling(tokens.text(i));
    spelled[i] = Hashes.of(word);
    int stem = stem(word);
    kinds[i] = anchor ? own | lexicon.kindsOfWord(spelled[i]) : (own | stem) & SMALL_KINDS;
    stems[i] = anchor ? stem : 0;
    int affix = Math.min(AFFIX, word.length());
    prefixes[i] = packed(word, 0, affix, 1);
    suffixes[i] = packed(word, word.length() - 1, affix, -1);
  }

  private static long packed(String word, int from, int letters, int step) {
    long packed = 0;
    for (int i = 0; i < letters; i++) {
      packed |= (long) word.charAt(from + i * step) << (16 * i);
    }
    return packed;
  }

  /** What stands farther from all capitals tells nothing of names. */
  private boolean isBesideAnchor(int i) {
    for (int near = Math.max(0, i - 2); near <= i + 2 && near < tokens.size(); near++) {
      if (tokens.is(near, NameTokens.ANCHOR)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word as names are spelled in the lexicon: in small ASCII letters, where its script allows.
   */
  static String spelling(String word) {
    List<String> parts = CanonicalId.words(word);
    return parts.size() == 1 ? parts.getFirst() : String.join("", parts);
  }

  /** The kinds of names that begin as {@code word} does, but for its ending. */
  private int stem(String word) {
    for (int end = word.length(); end >= least(word); end--) {
      int found = lexicon.kinds(stemHash(word.substring(0, end)));
      if (found != 0) {
        return found;
      }
    }
    return 0;
  }

  private static int least(String word) {
    return Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING);
  }

  /** What a name without its ending is known by. */
  static long stemHash(String stem) {
    return Hashes.join(1, Hashes.of(stem));
  }

  private void findPhrases(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, NameTokens.ANCHOR)) {
        continue;
      }
      long phrase = Hashes.join(0, spelled[i]);
      int end = Math.min(to, i + LONGEST_PHRASE);
      for (int last = i + 1; last < end; last++) {
        phrase = Hashes.join(phrase, spelled[last]);
        int found = tokens.is(last, NameTokens.ANCHOR) ? lexicon.kinds(phrase) : 0;
        if (found != 0) {
          Arrays.fill(phrases, i, last + 1, found);
        }
      }
    }
  }

  @Override
  public int kinds(int token) {
    return kinds[token];
  }

  /** The kinds of names that begin as a token does, as bits of {@link PhraseKind}. */
  int stems(int token) {
    return stems[token];
  }

  /** The kinds of the longest known phrase that a token is of; 0 where it is of none. */
  int phrase(int token) {
    return phrases[token];
  }

  /** A token's first four letters as names are spelled, 16 bits each, the first lowest. */
  long prefix(int token) {
    return prefixes[token];
  }

  /** A token's last four letters as names are spelled, 16 bits each, the last lowest. */
  long suffix(int token) {
    return suffixes[token];
  }

  /** Whether texts of the family often have the word of a token where it is of no name. */
  boolean isCommon(int token) {
    return lexicon.use(Hashes.join(family, spelled[token])) != 0;
  }

  /** The hash of a token as names are spelled. */
  long spelled(int token) {
    return spelled[token];
  }
}
