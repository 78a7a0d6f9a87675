package io.nutgraf.ranking;

import io.nutgraf.model.Language;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.PerLanguage;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The fitted weights, as {@code src/fit/ranking/fit.py} writes them.
 *
 * <p>Words: a logistic regression over {@link WordMeasures}; for English also with two tables over
 * 16-bit hashes of terms: how rare a term is among articles, and how much likelier or unlikelier
 * than its place and frequency tell it is to be taken up in a summary. Sentences and triples:
 * boosted trees.
 */
final class Model {

  private static final int MAGIC = 0x4e475232;
  private static final float RARITY_STEP = 1f / 25;
  private static final float LEXICAL_STEP = 1f / 32;

  /** After the weights of {@link WordFeature}: those of what is known of the term itself. */
  private static final int RARITY = WordFeature.count();

  private static final int RARITY_SQUARED = RARITY + 1;
  private static final int OWN = RARITY + 2;
  private static final int OWN_LOG_RANK = RARITY + 3;

  private static final PerLanguage<Model> BY_LANGUAGE = new PerLanguage<>(Model::read);

  /** By bucket: rarity, then what is known of the term itself. */
  private final byte[] terms;

  private final float[] weights;
  private final float bias;
  private final TreeEnsemble sentences;
  private final TreeEnsemble triples;

  private Model(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no model of the ranker");
    }
    terms = new byte[2 * in.readInt()];
    in.readFully(terms);
    weights = new float[in.readUnsignedShort()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readFloat();
    }
    bias = in.readFloat();
    sentences =
        TreeEnsemble.read(in, Feature.ALL.stream().mapToInt(f -> f.trait().number()).toArray());
    triples = TreeEnsemble.read(in);
  }

  /** That of {@code language}, or the one that knows no word, where it has none of its own. */
  static Model of(Language language) {
    LanguagePack pack = LanguagePack.forText(language);
    LanguagePack fitted = pack.has(LanguagePack.Feature.RANKING) ? pack : LanguagePack.any();
    return BY_LANGUAGE.of(fitted);
  }

  private static Model read(LanguagePack language) {
    try (InputStream in = language.open(LanguagePack.Feature.RANKING).orElseThrow()) {
      return new Model(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How likely a summary holds each term, 0..1. */
  float[] salience(WordMeasures measures, HashedTerms words) {
    float[] salience = new float[words.size()];
    float[] row = new float[WordFeature.count()];
    for (int term = 0; term < salience.length; term++) {
      measures.measure(term, row);
      double sum = bias + ofMeasures(row);
      if (terms.length > 0) {
        sum += ofTerm((int) (words.hashOf(term) >>> 48), row[WordFeature.LOG_RANK.column()]);
      }
      salience[term] = Logistic.of(sum);
    }
    return salience;
  }

  private double ofMeasures(float[] row) {
    double even = 0;
    double odd = 0;
    for (int i = 0; i < WordFeature.count(); i += 2) {
      even += weights[i] * row[i];
      odd += weights[i + 1] * row[i + 1];
    }
    return even + odd;
  }

  private double ofTerm(int bucket, float logRank) {
    float rare = (terms[2 * bucket] & 0xff) * RARITY_STEP;
    float own = terms[2 * bucket + 1] * LEXICAL_STEP;
    return weights[RARITY] * rare
        + weights[RARITY_SQUARED] * rare * rare / 10
        + weights[OWN] * own
        + weights[OWN_LOG_RANK] * own * logRank;
  }

  /**
   * The share of the near-best summaries of three sentences that each sentence is expected in,
   * 0..1; near-best by ROUGE-1 against the summaries that editors wrote.
   *
   * @param features by column in the order of {@link Feature}, then by sentence
   */
  float[] scores(float[][] features) {
    int n = features[0].length;
    double[] sums = sentences.scores(PackedRows.of(features, n));
    float[] scores = new float[n];
    for (int s = 0; s < n; s++) {
      scores[s] = Logistic.of(sums[s]);
    }
    return scores;
  }

  /**
   * What each {@link Trait} adds to the score of each sentence, in log-odds.
   *
   * @param features by column in the order of {@link Feature}, then by sentence
   * @return by sentence, then by trait
   */
  float[][] contributions(float[][] features) {
    return sentences.contributions(PackedRows.of(features, features[0].length));
  }

  /** How well each three sentences do as a summary, against the other triples of the document. */
  double[] tripleScores(TripleMeasures measures) {
    return triples.scores(PackedRows.of(measures.values, measures.triples.length));
  }
}
