package io.nutgraf.metadata.phrases;

import io.nutgraf.model.Span;

/** A phrase that may be a key phrase, and what was counted of it. */
final class Candidate {

  private final Line line;
  private final int from;
  private final int to;
  private final long key;
  private final int firstSentence;
  private final boolean isName;
  private boolean isNoun;
  private int count;
  private int nested;
  private int containers;
  private long lastContainer;
  private boolean inHeadline;

  /**
   * A phrase without occurrences.
   *
   * @param line where it stands first
   * @param from its first word there
   * @param to one past its last word
   * @param key its stems, a {@link PhraseKey}
   * @param firstSentence the sentence it stands in first, from 0; 0 for a headline
   * @param isName true where all of its words are written with a capital
   */
  Candidate(Line line, int from, int to, long key, int firstSentence, boolean isName) {
    this.line = line;
    this.from = from;
    this.to = to;
    this.key = key;
    this.firstSentence = firstSentence;
    this.isName = isName;
  }

  /**
   * Counts an occurrence.
   *
   * @param headline true where it stands in the headline
   * @param noun true where its words can be nothing else there than a noun phrase
   */
  void add(boolean headline, boolean noun) {
    count++;
    isNoun |= noun;
    inHeadline |= headline;
  }

  /** Says that the occurrence counted last lies within a longer phrase. */
  void nestIn(long container) {
    nested++;
    if (container != lastContainer || containers == 0) {
      containers++;
      lastContainer = container;
    }
  }

  /** Where it stands first. */
  Span first() {
    return line.span(from, to);
  }

  /** How many words it has where it stands first. */
  int words() {
    return to - from;
  }

  /** The word at {@code index}, where it stands first. */
  Word word(int index) {
    return line.word(from + index);
  }

  long key() {
    return key;
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

  boolean isName() {
    return isName;
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

  /** How often it stands by itself: less what the average longer phrase around it accounts for. */
  double ownCount() {
    return containers == 0 ? count : count - (double) nested / containers;
  }
}
