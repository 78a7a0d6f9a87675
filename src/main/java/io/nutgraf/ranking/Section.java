package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import java.util.List;

/** A document, or a part of a long one, with all that is measured of it. */
final class Section {

  private final String text;
  private final List<Span> sentences;
  private final HashedTerms words;
  private final Similarities shared;
  private final float[][] features;
  private final float[] salience;
  private final float[] score;

  /**
   * @param features of each sentence
   * @param salience how likely a summary holds each term, 0..1
   * @param score of each sentence, 0..1
   */
  Section(
      String text,
      List<Span> sentences,
      HashedTerms words,
      Similarities shared,
      float[][] features,
      float[] salience,
      float[] score) {
    this.text = text;
    this.sentences = sentences;
    this.words = words;
    this.shared = shared;
    this.features = features;
    this.salience = salience;
    this.score = score;
  }

  /**
   * Measures a section.
   *
   * @param placed whether where a sentence stands says something; where it doesn't, each is taken
   *     for one from the middle of an article
   */
  static Section of(String text, List<Span> sentences, Model model, boolean placed) {
    HashedTerms words = HashedTerms.of(text, sentences, model.isEnglish());
    var shared = new Similarities(words);
    float[][] features = SentenceMeasures.of(text, sentences, words, shared);
    if (!placed) {
      Feature.displace(features);
    }
    float[] salience = model.salience(WordMeasures.of(text, sentences, words, shared), words);
    float[] score = model.scores(features);
    return new Section(text, sentences, words, shared, features, salience, score);
  }

  Section withScore(float[] changed) {
    return new Section(text, sentences, words, shared, features, salience, changed);
  }

  int size() {
    return sentences.size();
  }

  float feature(int sentence, Feature feature) {
    return features[sentence][feature.column()];
  }

  float[] features(int sentence) {
    return features[sentence];
  }

  String text() {
    return text;
  }

  List<Span> sentences() {
    return sentences;
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
