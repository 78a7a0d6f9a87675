package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import java.util.List;

/** A document, or a part of a long one, with all that is measured of it. */
final class MeasuredSection {

  private final List<Span> sentences;
  private final HashedTerms words;
  private final Similarities shared;
  private final float[][] features;
  private final float[] salience;
  private final float[] score;
  private final int lead;
  private final boolean told;

  /**
   * @param features by column in the order of {@link Feature}, then by sentence
   * @param salience how likely a summary holds each term, 0..1
   * @param score of each sentence, 0..1
   * @param lead the number of sentences, from the first, whose place says something
   * @param told whether it tells a story, in which no place says anything
   */
  MeasuredSection(
      List<Span> sentences,
      HashedTerms words,
      Similarities shared,
      float[][] features,
      float[] salience,
      float[] score,
      int lead,
      boolean told) {
    this.sentences = sentences;
    this.words = words;
    this.shared = shared;
    this.features = features;
    this.salience = salience;
    this.score = score;
    this.lead = lead;
    this.told = told;
  }

  /**
   * Measures a section.
   *
   * @param lead the number of sentences, from the first, whose place says something; each other is
   *     taken for one from the middle of an article
   */
  static MeasuredSection of(
      String text, List<Span> sentences, Model model, WordClasses classes, int lead) {
    HashedTerms words = HashedTerms.of(text, sentences, classes);
    var shared = new Similarities(words);
    float[][] features = SentenceMeasures.of(text, sentences, words, shared);
    boolean told = Placement.isTold(features, words, classes);
    int placed = told ? 0 : lead;
    Feature.displace(features, placed);
    float[] quoted = features[Feature.QUOTED_SHARE.column()];
    float[] salience = model.salience(WordMeasures.of(quoted, words, shared), words);
    float[] score = model.scores(features);
    return new MeasuredSection(sentences, words, shared, features, salience, score, placed, told);
  }

  /** Keeps no more than is asked of one section of many. */
  void trim() {
    words.trim();
    shared.forgetPairs();
  }

  MeasuredSection withScore(float[] changed) {
    return new MeasuredSection(sentences, words, shared, features, salience, changed, lead, told);
  }

  int size() {
    return sentences.size();
  }

  /** Whether it begins with sentences whose place says something. */
  boolean hasLead() {
    return lead > 0;
  }

  /** Whether it tells a story: see {@link Placement}. */
  boolean isTold() {
    return told;
  }

  /** Whether the place of every sentence says something, as in an article. */
  boolean isArticle() {
    return lead >= size();
  }

  /** Where a sentence stands, as far as that says something. */
  int place(int sentence) {
    return sentence < lead ? sentence : Feature.MIDDLE;
  }

  float feature(int sentence, Feature feature) {
    return features[feature.column()][sentence];
  }

  /** By column in the order of {@link Feature}, then by sentence. */
  float[][] features() {
    return features;
  }

  HashedTerms words() {
    return words;
  }

  Similarities shared() {
    return shared;
  }

  float[] salience() {
    return salience;
  }

  float score(int sentence) {
    return score[sentence];
  }
}
