package io.nutgraf.metadata.phrases;

import io.nutgraf.model.Span;
import io.nutgraf.text.Token;
import java.util.List;

/** The words of a sentence or a headline and how they hang together. */
final class Line {

  /** No words. */
  static final Line EMPTY = new Line(List.of());

  private final List<Token> tokens;
  private final Word[] words;
  private final boolean[] joins;
  private final boolean[] hyphens;
  private final boolean[] capitals;

  private Line(List<Token> tokens) {
    this.tokens = tokens;
    words = new Word[tokens.size()];
    joins = new boolean[tokens.size()];
    hyphens = new boolean[tokens.size()];
    capitals = new boolean[tokens.size()];
  }

  /** The words {@code tokens} of {@code text}. */
  static Line of(String text, List<Token> tokens, Vocabulary vocabulary) {
    Line line = new Line(tokens);
    for (int i = 0; i < line.size(); i++) {
      line.set(text, i, vocabulary.word(tokens.get(i).text()));
    }
    return line;
  }

  int size() {
    return words.length;
  }

  /** What is known of the word at {@code i}. */
  Word word(int i) {
    return words[i];
  }

  /**
   * Whether the word at {@code i} continues what stands before it: with a space, a hyphen or an
   * apostrophe between, and no possessive before.
   */
  boolean joins(int i) {
    return joins[i];
  }

  /** Whether a hyphen joins the word at {@code i} to what stands before it. */
  boolean isHyphened(int i) {
    return hyphens[i];
  }

  /** Whether the word at {@code i} is written with a capital. */
  boolean isCapital(int i) {
    return capitals[i];
  }

  /** Whether the word before {@code i} is a possessive: "China's". */
  boolean isPossessed(int i) {
    return i > 0 && isPossessive(tokens.get(i - 1));
  }

  /** Where the words from {@code from} to {@code to - 1} stand, without a last possessive 's. */
  Span span(int from, int to) {
    Span last = tokens.get(to - 1).span();
    int length = Math.min(last.length(), words[to - 1].text().length()); // "İ" folds to two units
    return new Span(tokens.get(from).span().start(), last.start() + length);
  }

  private void set(String text, int i, Word word) {
    int start = tokens.get(i).span().start();
    words[i] = word;
    capitals[i] = Character.isUpperCase(text.charAt(start));
    boolean longer = tokens.get(i).span().length() > 1;
    if (capitals[i] && longer && Character.isUpperCase(text.charAt(start + 1))) {
      word.setName();
    }
    if (i > 0) {
      Token before = tokens.get(i - 1);
      int from = before.span().end();
      char gap = start - from == 1 ? text.charAt(from) : 0;
      hyphens[i] = "-\u2010\u2011".indexOf(gap) >= 0;
      joins[i] = " \u00a0-\u2010\u2011'\u2019".indexOf(gap) >= 0 && !isPossessive(before);
      if (capitals[i] && (joins[i] || isAfterComma(text, from, start))) {
        word.setName();
      }
    }
  }

  /** A word after a quotation mark or a colon may begin a sentence of its own. */
  private static boolean isAfterComma(String text, int from, int start) {
    return start - from == 2 && text.charAt(from) == ',';
  }

  private static boolean isPossessive(Token token) {
    return token.span().length() != token.text().length();
  }
}
