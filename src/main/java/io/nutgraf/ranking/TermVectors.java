package io.nutgraf.ranking;

import io.nutgraf.model.Sentence;
import io.nutgraf.text.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sentences of a document as sparse vectors: {@code (1 + ln tf) * ln(1 + N / df)}, where N and
 * df count the document's own sentences.
 */
final class TermVectors {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> terms = new ArrayList<>();
  private final List<double[]> weights = new ArrayList<>();
  private final double[] norms;
  private final int[] occurrences;

  TermVectors(String text, List<Sentence> sentences, Terms analysis) {
    var counts = new ArrayList<Map<Integer, Integer>>();
    for (Sentence sentence : sentences) {
      // A sorted map, so that sums are always added up in the same order.
      var count = new TreeMap<Integer, Integer>();
      for (String term : analysis.in(text, sentence.span())) {
        count.merge(numbers.computeIfAbsent(term, _ -> numbers.size()), 1, Integer::sum);
      }
      counts.add(count);
    }
    int[] sentencesWith = new int[numbers.size()];
    this.occurrences = new int[numbers.size()];
    for (Map<Integer, Integer> count : counts) {
      count.forEach(
          (term, n) -> {
            sentencesWith[term]++;
            occurrences[term] += n;
          });
    }
    this.norms = new double[counts.size()];
    for (Map<Integer, Integer> count : counts) {
      add(count, sentencesWith, counts.size());
    }
  }

  private void add(Map<Integer, Integer> count, int[] sentencesWith, int total) {
    int[] numbers = new int[count.size()];
    double[] values = new double[count.size()];
    int i = 0;
    double squares = 0;
    for (var entry : count.entrySet()) {
      double idf = Math.log(1 + (double) total / sentencesWith[entry.getKey()]);
      numbers[i] = entry.getKey();
      values[i] = (1 + Math.log(entry.getValue())) * idf;
      squares += values[i] * values[i];
      i++;
    }
    norms[terms.size()] = Math.sqrt(squares);
    terms.add(numbers);
    weights.add(values);
  }

  int size() {
    return terms.size();
  }

  /** How many different terms there are; they are numbered from 0. */
  int termCount() {
    return occurrences.length;
  }

  /** The terms of a sentence, ascending. */
  int[] terms(int sentence) {
    return terms.get(sentence);
  }

  /** Their weights. */
  double[] weights(int sentence) {
    return weights.get(sentence);
  }

  /** The length of a sentence's vector; 0 where it has no terms. */
  double norm(int sentence) {
    return norms[sentence];
  }

  /** How often the document uses a term. */
  int occurrences(int term) {
    return occurrences[term];
  }

  /** The cosine of the angle between two sentences: 1 for the same terms, 0 for none in common. */
  double cosine(int a, int b) {
    if (norms[a] == 0 || norms[b] == 0) {
      return 0;
    }
    int[] termsA = terms.get(a);
    int[] termsB = terms.get(b);
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < termsA.length && j < termsB.length) {
      if (termsA[i] == termsB[j]) {
        sum += weights.get(a)[i++] * weights.get(b)[j++];
      } else if (termsA[i] < termsB[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum / (norms[a] * norms[b]));
  }

  /** The share of {@code wanted} terms that a sentence has; 0 where none are wanted. */
  double coverage(int sentence, Set<String> wanted) {
    int found = 0;
    for (String term : wanted) {
      Integer number = numbers.get(term);
      if (number != null && Arrays.binarySearch(terms.get(sentence), number) >= 0) {
        found++;
      }
    }
    return wanted.isEmpty() ? 0 : (double) found / wanted.size();
  }
}
