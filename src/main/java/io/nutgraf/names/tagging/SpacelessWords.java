package io.nutgraf.names.tagging;

import io.nutgraf.model.Budget;
import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.text.Hashes;
import java.util.Arrays;

/**
 * The words of a text whose script has no spaces, as a list of words finds them: at each token the
 * longest word that begins and that ends there, and those that the text falls into from its
 * beginning (maximum matching, Liu and Liang 1986). What is known of a word are the bits that
 * {@code fit_spaceless.py} gave it.
 */
final class SpacelessWords implements WordKinds {

  /** No word has more tokens. */
  static final int LONGEST = 7;

  private static final int LENGTH = 16;

  /** The bit of the characters that foreign names are spelled with: 克, 尔, 斯. */
  private static final int SOUND = 1 << 9;

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final long[] folded;
  private final int[] uses;
  private final int[] beginning;
  private final int[] ending;
  private final int[] word;

  SpacelessWords(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    folded = new long[tokens.size()];
    uses = new int[tokens.size()];
    beginning = new int[tokens.size()];
    ending = new int[tokens.size()];
    word = new int[tokens.size()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = append(Hashes.EMPTY, i);
      uses[i] = tokens.is(i, NameTokens.MARK) ? 0 : lexicon.use(folded[i]);
    }
    for (int s = 0; s < tokens.sentences(); s++) {
      Budget.check();
      find(tokens.firstOf(s), tokens.firstOf(s + 1));
      part(tokens.firstOf(s), tokens.firstOf(s + 1));
    }
  }

  private void find(int from, int to) {
    for (int i = from; i < to; i++) {
      long hash = Hashes.EMPTY;
      int end = Math.min(to, i + LONGEST);
      for (int last = i; last < end && !tokens.is(last, NameTokens.MARK); last++) {
        hash = append(hash, last);
        int use = lexicon.use(hash);
        if (use != 0) {
          int told = use << LENGTH | (last - i + 1);
          beginning[i] = told;
          if (ending[last] == 0) {
            ending[last] = told;
          }
        }
      }
    }
  }

  private long append(long hash, int token) {
    long appended = hash;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      appended = Hashes.append(appended, SimplifiedCharacters.of(tokens.small(i)));
    }
    return appended;
  }

  private void part(int from, int to) {
    int i = from;
    while (i < to) {
      int length = Math.max(1, length(beginning[i]));
      Arrays.fill(word, i, i + length, i);
      i += length;
    }
  }

  /** How many tokens a word has that {@link #beginning} or {@link #ending} told. */
  static int length(int told) {
    return told & ((1 << LENGTH) - 1);
  }

  /** What is known of a word that {@link #beginning} or {@link #ending} told, as bits. */
  static int use(int told) {
    return told >>> LENGTH;
  }

  /** The longest word that begins with {@code token}: its use and length; 0 where none does. */
  int beginning(int token) {
    return beginning[token];
  }

  /** The longest word that ends with {@code token}: its use and length; 0 where none does. */
  int ending(int token) {
    return ending[token];
  }

  /** What is known of a token by itself, as bits. */
  int single(int token) {
    return uses[token];
  }

  /** Whether a token is one of the characters that foreign names are spelled with. */
  boolean isSound(int token) {
    return (uses[token] & SOUND) != 0;
  }

  /** The first token of the word that {@code token} is of, as the text falls into words. */
  int first(int token) {
    return word[token];
  }

  /** What the list of words knows a word by. */
  static long spelling(String word) {
    long hash = Hashes.EMPTY;
    for (int i = 0; i < word.length(); i++) {
      hash = Hashes.append(hash, SimplifiedCharacters.of(word.charAt(i)));
    }
    return hash;
  }

  /** The hash of a token in simplified characters. */
  long spelled(int token) {
    return folded[token];
  }

  @Override
  public int kinds(int token) {
    return 0;
  }
}
