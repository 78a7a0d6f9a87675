package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameTokens;
import io.nutgraf.text.Hashes;

/**
 * What speaks for each token of a document being of a name, as hashes ({@link Hashes#key}) that a
 * model weighs. Beyond the ends of a token's sentence there is nothing to see.
 */
abstract class TokenFeatures {

  static final long OUTSIDE = 7;

  final NameTokens tokens;
  final WordEvidence evidence;

  int sentence;
  int first;
  int last;

  /** 0 for plain sentences, 1 where most words begin with a capital, 2 where all are capitals. */
  int style;

  private final WordKinds known;
  private final int[] keys;
  private int count;

  /**
   * @param most how many features a token has at most
   */
  TokenFeatures(NameTokens tokens, WordKinds known, int most) {
    this.tokens = tokens;
    this.known = known;
    evidence = new WordEvidence(tokens, known);
    keys = new int[most];
  }

  /** Turns to a sentence. */
  void turnTo(int sentence) {
    this.sentence = sentence;
    first = tokens.firstOf(sentence);
    last = tokens.firstOf(sentence + 1) - 1;
    style = style();
  }

  private int style() {
    int words = 0;
    int capitals = 0;
    int uppers = 0;
    for (int i = first; i <= last; i++) {
      if (!tokens.is(i, NameTokens.MARK) && !tokens.is(i, NameTokens.DIGIT)) {
        words++;
        capitals += tokens.is(i, NameTokens.CAPITAL) ? 1 : 0;
        uppers += tokens.is(i, NameTokens.UPPER) ? 1 : 0;
      }
    }
    if (uppers > 2 && 5 * uppers > 3 * words) {
      return 2;
    }
    return words > 4 && 3 * capitals > 2 * words ? 1 : 0;
  }

  /** The features of a token of the sentence; how many there are is {@link #count}. */
  final int[] of(int token) {
    count = 0;
    tell(token);
    return keys;
  }

  /** {@linkplain #add Adds} the features of a token of the sentence. */
  abstract void tell(int token);

  /** How many features the token last asked for has. */
  final int count() {
    return count;
  }

  final void add(int kind, long value) {
    keys[count++] = Hashes.key(kind, value);
  }

  final void each(int kind, int bits) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      add(kind, Integer.numberOfTrailingZeros(rest));
    }
  }

  final boolean isOutside(int i) {
    return i < first || i > last;
  }

  final long shape(int i) {
    return isOutside(i) ? OUTSIDE : tokens.shape(i);
  }

  final int kinds(int i) {
    return isOutside(i) ? 0 : known.kinds(i);
  }

  final int bit(int i, int flag) {
    return isOutside(i) || tokens.is(i, flag) ? 1 : 0;
  }
}
