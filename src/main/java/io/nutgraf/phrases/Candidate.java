package io.nutgraf.phrases;

import io.nutgraf.model.Span;
import org.jspecify.annotations.Nullable;

/** A phrase that may be a key phrase, and what was counted of it. */
final class Candidate {

  private final WordRow line;
  private final int from;
  private final int to;
  private final long key;
  private final int firstSentence;
  private final PhraseShape shape;
  private @Nullable Candidate container;
  private boolean isWhole;
  private boolean isNoun;
  private int count;
  private boolean inHeadline;

  /**
   * A phrase without occurrences.
   *
   * @param line where it stands first
   * @param from its first word there
   * @param to one past its last word
   * @param key its stems, a {@link PhraseKey}
   * @param firstSentence the sentence it stands in first, from 0; 0 for a headline
   * @param shape what its words are there
   */
  Candidate(WordRow line, int from, int to, long key, int firstSentence, PhraseShape shape) {
    this.line = line;
    this.from = from;
    this.to = to;
    this.key = key;
    this.firstSentence = firstSentence;
    this.shape = shape;
  }

  /**
   * Counts an occurrence.
   *
   * @param headline true where it stands in the headline
   * @param noun true where its words can be nothing else there than a noun phrase
   * @param around the longer phrase that it is a part of there, if there is one
   */
  void add(boolean headline, boolean noun, @Nullable Candidate around) {
    isWhole |= around == null || (count > 0 && around != container);
    container = around;
    count++;
    isNoun |= noun;
    inHeadline |= headline;
  }

  /** Where it stands first. */
  Span first() {
    return line.span(from, to);
  }

  /** How many words it has where it stands first, "of" and articles among them. */
  int length() {
    return to - from;
  }

  /** The word at {@code index}, where it stands first. */
  Word word(int index) {
    return line.word(from + index);
  }

  PhraseShape shape() {
    return shape;
  }

  /** How many stems it has. */
  int size() {
    return PhraseKey.size(key);
  }

  /** The number of its stem at {@code index}, in no order that means anything. */
  int stem(int index) {
    return PhraseKey.stem(key, index);
  }

  int firstSentence() {
    return firstSentence;
  }

  /** True unless it only ever stands as a part of one and the same longer phrase. */
  boolean isWhole() {
    return isWhole;
  }

  /** True where it stands somewhere as what can be nothing else than a noun phrase. */
  boolean isNoun() {
    return isNoun;
  }

  boolean isInHeadline() {
    return inHeadline;
  }

  int count() {
    return count;
  }
}
