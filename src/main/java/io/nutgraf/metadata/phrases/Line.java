package io.nutgraf.metadata.phrases;

import io.nutgraf.text.Token;
import java.util.List;

/**
 * The words of a sentence or a headline and how they hang together.
 *
 * @param tokens where they stand
 * @param words what is known of them
 * @param joins for each whether it continues what stands before it: with a space or a hyphen
 *     between, and no possessive before
 * @param hyphens for each whether a hyphen joins it to what stands before it
 * @param capitals for each whether it is written with a capital
 */
record Line(
    List<Token> tokens, Word[] words, boolean[] joins, boolean[] hyphens, boolean[] capitals) {

  /** No words. */
  static final Line EMPTY =
      new Line(List.of(), new Word[0], new boolean[0], new boolean[0], new boolean[0]);

  /** The words {@code tokens} of {@code text}. */
  static Line of(String text, List<Token> tokens, Vocabulary vocabulary) {
    int size = tokens.size();
    Line line =
        new Line(
            tokens, new Word[size], new boolean[size], new boolean[size], new boolean[size]);
    for (int i = 0; i < size; i++) {
      line.set(text, i, vocabulary.word(tokens.get(i).text()));
    }
    return line;
  }

  int size() {
    return words.length;
  }

  /** Whether the word before {@code i} is a possessive: "China's". */
  boolean isPossessed(int i) {
    return i > 0 && isPossessive(tokens.get(i - 1));
  }

  private void set(String text, int i, Word word) {
    int start = tokens.get(i).span().start();
    words[i] = word;
    capitals[i] = Character.isUpperCase(text.charAt(start));
    if (capitals[i] && word.text().length() > 1 && Character.isUpperCase(text.charAt(start + 1))) {
      word.setName();
    }
    if (i > 0) {
      Token before = tokens.get(i - 1);
      int from = before.span().end();
      boolean oneApart = start - from == 1;
      char gap = oneApart ? text.charAt(from) : 0;
      hyphens[i] = gap == '-' || gap == '\u2010' || gap == '\u2011';
      joins[i] = (hyphens[i] || gap == ' ' || gap == '\u00a0' || isApostrophe(gap))
          && !isPossessive(before);
      if (capitals[i] && (joins[i] || isAfterComma(text, from, start))) {
        word.setName();
      }
    }
  }

  /** What elided articles end with: "d'armes". */
  private static boolean isApostrophe(char gap) {
    return gap == '\'' || gap == '\u2019';
  }

  /** A word after a quotation mark or a colon may begin a sentence of its own. */
  private static boolean isAfterComma(String text, int from, int start) {
    return start - from == 2 && text.charAt(from) == ',';
  }

  private static boolean isPossessive(Token token) {
    return token.span().length() != token.text().length();
  }
}
