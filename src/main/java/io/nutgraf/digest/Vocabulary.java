package io.nutgraf.digest;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.text.Terms;
import io.nutgraf.text.Token;
import io.nutgraf.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Numbers the terms, and the pairs of neighbouring words, of all documents, from 0. */
final class Vocabulary {

  private static final int STOPWORD = -1;

  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<Integer, Integer> terms = new HashMap<>();
  private final Map<Long, Integer> pairs = new HashMap<>();

  /**
   * What a passage is weighed by.
   *
   * @param terms its different terms: stems of words that are neither stopwords nor numbers
   * @param pairs its different pairs of neighbouring words, not both of them stopwords
   * @param wordCount its words
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared; whoever gets them writes nothing.
  record Concepts(int[] terms, int[] pairs, int wordCount) {}

  /** The concepts of a passage; new ones get the next numbers. */
  Concepts of(String text, Span span, Language language) {
    Terms reader = Terms.of(language);
    List<Token> words = Words.of(text, span);
    int[] stem = new int[words.size()];
    int[] term = new int[words.size()];
    for (int i = 0; i < stem.length; i++) {
      String word = words.get(i).text();
      stem[i] = next(stems, reader.stem(word));
      boolean says = !reader.isStopword(word);
      term[i] = says && !isNumber(word) ? next(terms, stem[i]) : STOPWORD;
      stem[i] = says ? stem[i] : ~stem[i];
    }
    return new Concepts(
        IntStream.of(term).filter(each -> each != STOPWORD).distinct().toArray(),
        pairs(stem),
        words.size());
  }

  /** The different terms of a text that passages hold too. */
  int[] known(String text, Language language) {
    Terms reader = Terms.of(language);
    return Words.of(text, new Span(0, text.length())).stream()
        .map(Token::text)
        .filter(word -> !reader.isStopword(word))
        .map(word -> stems.get(reader.stem(word)))
        .map(stem -> stem == null ? null : terms.get(stem))
        .filter(Objects::nonNull)
        .mapToInt(term -> term)
        .distinct()
        .toArray();
  }

  /** Stopwords have negative numbers here. */
  private int[] pairs(int[] stem) {
    return IntStream.range(1, stem.length)
        .filter(i -> stem[i - 1] >= 0 || stem[i] >= 0)
        .map(i -> next(pairs, (long) stem[i - 1] << 32 | (stem[i] & 0xffffffffL)))
        .distinct()
        .toArray();
  }

  private static <K> int next(Map<K, Integer> numbers, K key) {
    return numbers.computeIfAbsent(key, _ -> numbers.size());
  }

  private static boolean isNumber(String word) {
    return word.codePoints().allMatch(Character::isDigit);
  }

  /** How many terms there are. */
  int terms() {
    return terms.size();
  }

  /** How many pairs there are. */
  int pairs() {
    return pairs.size();
  }
}
