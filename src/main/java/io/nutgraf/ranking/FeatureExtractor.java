package io.nutgraf.ranking;

import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.Terms;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the features of a document's sentences. Linear in the length of the text: the similarity of
 * a sentence to all that precede it, summed, is its product with the sum of their vectors.
 */
public final class FeatureExtractor {

  /** A sentence of this many words is long. */
  private static final double LONG = 25;

  private FeatureExtractor() {}

  /**
   * The features of each sentence, in their order.
   *
   * @param sentences those of {@code text}, in its order
   * @param query what the reader asks about; null for the document as a whole
   */
  public static List<SentenceFeatures> extract(
      String text, List<Sentence> sentences, Language language, @Nullable String query) {
    Terms analysis = Terms.of(language);
    var vectors = new TermVectors(text, sentences, analysis);
    double[] following = new double[sentences.size()];
    double[] preceding = new double[sentences.size()];
    directedCentrality(vectors, following, preceding);
    double[] frequency = frequency(vectors);
    normalize(following);
    normalize(preceding);
    normalize(frequency);
    Set<String> wanted = wanted(query, analysis);
    var features = new ArrayList<SentenceFeatures>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      features.add(
          new SentenceFeatures(
              1.0 / (1 + i),
              following[i],
              preceding[i],
              frequency[i],
              Math.min(1, Words.count(text, span) / LONG),
              QuotationDetector.hasQuotation(text, span) ? 1 : 0,
              asks(text, span) ? 1 : 0,
              vectors.coverage(i, wanted)));
    }
    return features;
  }

  /** Fills in the similarity of each sentence to those after it and to those before it, summed. */
  private static void directedCentrality(
      TermVectors vectors, double[] following, double[] preceding) {
    double[] before = new double[vectors.termCount()];
    double[] all = new double[vectors.termCount()];
    for (int i = 0; i < vectors.size(); i++) {
      addTo(all, vectors, i);
    }
    for (int i = 0; i < vectors.size(); i++) {
      int[] terms = vectors.terms(i);
      double[] weights = vectors.weights(i);
      double scale = scale(vectors, i);
      for (int k = 0; k < terms.length; k++) {
        double weight = scale * weights[k];
        preceding[i] += weight * before[terms[k]];
        following[i] += weight * (all[terms[k]] - before[terms[k]] - weight);
      }
      addTo(before, vectors, i);
    }
  }

  private static void addTo(double[] sum, TermVectors vectors, int sentence) {
    int[] terms = vectors.terms(sentence);
    double[] weights = vectors.weights(sentence);
    double scale = scale(vectors, sentence);
    for (int k = 0; k < terms.length; k++) {
      sum[terms[k]] += scale * weights[k];
    }
  }

  /** Half-way between a plain product, which favours the long, and a cosine, which the short. */
  private static double scale(TermVectors vectors, int sentence) {
    double norm = vectors.norm(sentence);
    return norm == 0 ? 0 : 1 / Math.sqrt(norm);
  }

  /** The mean of the logarithms of how often the document uses a sentence's terms. */
  private static double[] frequency(TermVectors vectors) {
    double[] frequency = new double[vectors.size()];
    for (int i = 0; i < frequency.length; i++) {
      int[] terms = vectors.terms(i);
      for (int term : terms) {
        frequency[i] += Math.log(vectors.occurrences(term)) / terms.length;
      }
    }
    return frequency;
  }

  private static void normalize(double[] values) {
    double most = 0;
    for (int i = 0; i < values.length; i++) {
      // What is left of differences of sums may be a shade below zero.
      values[i] = Math.max(0, values[i]);
      most = Math.max(most, values[i]);
    }
    for (int i = 0; i < values.length && most > 0; i++) {
      values[i] /= most;
    }
  }

  private static Set<String> wanted(@Nullable String query, Terms analysis) {
    return query == null
        ? Set.of()
        : new TreeSet<>(analysis.in(query, new Span(0, query.length())));
  }

  private static boolean asks(String text, Span span) {
    int end = span.end();
    while (end > span.start() && "\"'”’»“」』)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > span.start() && "?？؟".indexOf(text.charAt(end - 1)) >= 0;
  }
}
