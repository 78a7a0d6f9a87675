package io.nutgraf.ranking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import java.util.Arrays;
import java.util.List;

/** Measures every {@link Feature} of every sentence of a document, or of a section of one. */
final class SentenceMeasures {

  /** From this cosine on two sentences are alike. */
  private static final float ALIKE = .1f;

  /** A pair of characters of a script without spaces stands for so many letters more. */
  private static final int UNSPACED = 4;

  private final List<Span> sentences;
  private final HashedTerms words;
  private final Similarities shared;
  private final int n;
  private final float[][] values;

  private SentenceMeasures(List<Span> sentences, HashedTerms words, Similarities shared) {
    this.sentences = sentences;
    this.words = words;
    this.shared = shared;
    n = sentences.size();
    values = new float[Feature.count()][n];
  }

  /** The features, by column in the order of {@link Feature}, then by sentence. */
  static float[][] of(String text, List<Span> sentences, HashedTerms words, Similarities shared) {
    var measures = new SentenceMeasures(sentences, words, shared);
    for (int s = 0; s < measures.n; s++) {
      Budget.check();
      measures.position(s);
      measures.length(s);
      measures.centrality(s);
    }
    TokenMeasures.fill(words, shared, measures.values);
    MarkMeasures.fill(text, sentences, measures.values);
    measures.rank(Feature.LIKE_DOCUMENT, Feature.CENTRALITY_RANK);
    measures.rank(Feature.MEAN_FREQUENCY, Feature.FREQUENCY_RANK);
    return measures.values;
  }

  private void set(int sentence, Feature feature, float value) {
    values[feature.column()][sentence] = value;
  }

  private void position(int s) {
    set(s, Feature.INDEX, s);
    set(s, Feature.INVERSE_INDEX, 1f / (1 + s));
    set(s, Feature.RELATIVE_INDEX, (float) s / n);
    set(s, Feature.TOKENS_BEFORE, words.wordsBefore(s));
    set(s, Feature.DOCUMENT_SENTENCES, n);
    set(s, Feature.LEAD_TOKENS, words.words(0));
  }

  private void length(int s) {
    float meanTokens = (float) words.wordsBefore(n) / n;
    set(s, Feature.TOKENS, words.words(s));
    set(
        s,
        Feature.CHARACTERS,
        sentences.get(s).length() + UNSPACED * (words.length(s) - words.words(s)));
    set(s, Feature.RELATIVE_TOKENS, words.words(s) / Math.max(meanTokens, 1));
    set(s, Feature.TOKENS_OF_PREVIOUS, s > 0 ? words.words(s - 1) : 0);
    set(s, Feature.TOKENS_OF_NEXT, s + 1 < n ? words.words(s + 1) : 0);
  }

  private void centrality(int s) {
    float[] row = shared.row(s);
    float before = 0;
    float most = 0;
    float after = 0;
    int degree = 0;
    for (int other = 0; other < s; other++) {
      before += row[other];
      most = Math.max(most, row[other]);
      degree += row[other] > ALIKE ? 1 : 0;
    }
    for (int other = s + 1; other < n; other++) {
      after += row[other];
      degree += row[other] > ALIKE ? 1 : 0;
    }
    set(s, Feature.LIKE_DOCUMENT, shared.withRest(s));
    set(s, Feature.LIKE_FOLLOWING, after);
    set(s, Feature.LIKE_PRECEDING, before);
    set(s, Feature.DEGREE, (float) degree / n);
    set(s, Feature.MEAN_LIKE_PRECEDING, s > 0 ? before / s : 0);
    set(s, Feature.MOST_LIKE_PRECEDING, most);
    set(s, Feature.LIKE_PREVIOUS, s > 0 ? row[s - 1] : 0);
    set(s, Feature.LIKE_NEXT, s + 1 < n ? row[s + 1] : 0);
    opening(s, row);
  }

  private void opening(int s, float[] row) {
    float firstThree = 0;
    for (int other = 0; other < Math.min(3, n); other++) {
      firstThree += other == s ? 0 : row[other];
    }
    set(s, Feature.LIKE_FIRST_THREE, firstThree);
    set(s, Feature.LIKE_FIRST, n > 1 ? row[s == 0 ? 1 : 0] : 0);
    set(s, Feature.LIKE_SECOND, n > 1 ? row[s == 1 ? 0 : 1] : 0);
  }

  /** The share of sentences that have more of {@code feature}. */
  private void rank(Feature feature, Feature rank) {
    float[] measured = values[feature.column()];
    float[] sorted = measured.clone();
    Arrays.sort(sorted);
    for (int s = 0; s < n; s++) {
      set(s, rank, (float) (n - after(sorted, measured[s])) / n);
    }
  }

  /** How many of the sorted values are not greater than {@code value}. */
  private static int after(float[] sorted, float value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] <= value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
