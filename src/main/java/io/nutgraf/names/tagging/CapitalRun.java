package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameTokens;

/**
 * The words with capitals that a token stands among, and the hyphens and apostrophes between them.
 *
 * @param from the first token
 * @param to the last token
 */
record CapitalRun(int from, int to) {

  /** No run reaches farther from the token it is asked for. */
  private static final int FARTHEST = 8;

  /** The shape of a hyphen or an apostrophe. */
  private static final int JOINING = 5;

  /** The run around {@code token}, in the sentence from {@code first} to {@code last}. */
  static CapitalRun around(int token, NameTokens tokens, int first, int last) {
    int from = token;
    while (from > first && token - from < FARTHEST && isOf(tokens, from - 1)) {
      from--;
    }
    int to = token;
    while (to < last && to - token < FARTHEST && isOf(tokens, to + 1)) {
      to++;
    }
    return new CapitalRun(from, to);
  }

  private static boolean isOf(NameTokens tokens, int i) {
    return tokens.is(i, NameTokens.CAPITAL)
        || (tokens.end(i) - tokens.start(i) == 1
            && !tokens.is(i, NameTokens.SPACED)
            && tokens.is(i, NameTokens.MARK)
            && tokens.shape(i) == JOINING);
  }
}
