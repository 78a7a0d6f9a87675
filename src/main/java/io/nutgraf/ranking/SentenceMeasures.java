package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import java.util.Arrays;
import java.util.List;

/** Measures every {@link Feature} of every sentence of a document, or of a section of one. */
final class SentenceMeasures {

  private final String text;
  private final List<Span> sentences;
  private final HashedTerms words;
  private final Similarities shared;
  private final int n;
  private final float[][] values;
  private final float[] quoted;
  private final boolean[] name;
  private final int mainName;

  private SentenceMeasures(
      String text, List<Span> sentences, HashedTerms words, Similarities shared) {
    this.text = text;
    this.sentences = sentences;
    this.words = words;
    this.shared = shared;
    n = sentences.size();
    values = new float[n][Feature.count()];
    quoted = new float[n];
    name = new boolean[words.size()];
    mainName = findNames();
  }

  /** The features of each sentence; columns in the order of {@link Feature}. */
  static float[][] of(String text, List<Span> sentences, HashedTerms words, Similarities shared) {
    var features = new SentenceMeasures(text, sentences, words, shared);
    features.measure();
    return features.values;
  }

  private void measure() {
    for (int s = 0; s < n; s++) {
      quoted[s] = Quotation.share(text, sentences.get(s));
    }
    boolean[] seen = new boolean[words.size()];
    boolean[] seenName = new boolean[words.size()];
    float meanTokens = (float) words.start(n) / n;
    for (int s = 0; s < n; s++) {
      position(s);
      length(s, meanTokens);
      centrality(s);
      subject(s, seen);
      names(s, seenName);
      tokens(s);
      beginning(s);
      marks(s);
    }
    rank(Feature.LIKE_DOCUMENT, Feature.CENTRALITY_RANK);
    rank(Feature.MEAN_FREQUENCY, Feature.FREQUENCY_RANK);
  }

  private void set(int sentence, Feature feature, float value) {
    values[sentence][feature.column()] = value;
  }

  private void position(int s) {
    set(s, Feature.INDEX, s);
    set(s, Feature.INVERSE_INDEX, 1f / (1 + s));
    set(s, Feature.RELATIVE_INDEX, (float) s / n);
    set(s, Feature.TOKENS_BEFORE, words.start(s));
    set(s, Feature.DOCUMENT_SENTENCES, n);
    set(s, Feature.LEAD_TOKENS, words.length(0));
  }

  private void length(int s, float meanTokens) {
    set(s, Feature.TOKENS, words.length(s));
    set(s, Feature.CHARACTERS, sentences.get(s).length());
    set(s, Feature.RELATIVE_TOKENS, words.length(s) / Math.max(meanTokens, 1));
    set(s, Feature.TOKENS_OF_PREVIOUS, s > 0 ? words.length(s - 1) : 0);
    set(s, Feature.TOKENS_OF_NEXT, s + 1 < n ? words.length(s + 1) : 0);
  }

  private void centrality(int s) {
    float[] row = shared.row(s);
    float before = 0;
    float most = 0;
    float after = 0;
    float firstThree = 0;
    int degree = 0;
    for (int other = 0; other < n; other++) {
      if (other == s) {
        continue;
      }
      if (other < 3) {
        firstThree += row[other];
      }
      if (other < s) {
        before += row[other];
        most = Math.max(most, row[other]);
      } else {
        after += row[other];
      }
      if (row[other] > .1f) {
        degree++;
      }
    }
    set(s, Feature.LIKE_DOCUMENT, shared.withRest(s));
    set(s, Feature.LIKE_FIRST_THREE, firstThree);
    set(s, Feature.LIKE_FIRST, n > 1 ? row[s == 0 ? 1 : 0] : 0);
    set(s, Feature.LIKE_SECOND, n > 1 ? row[s == 1 ? 0 : 1] : 0);
    set(s, Feature.LIKE_FOLLOWING, after);
    set(s, Feature.LIKE_PRECEDING, before);
    set(s, Feature.DEGREE, (float) degree / n);
    set(s, Feature.MEAN_LIKE_PRECEDING, s > 0 ? before / s : 0);
    set(s, Feature.MOST_LIKE_PRECEDING, most);
    set(s, Feature.LIKE_PREVIOUS, s > 0 ? row[s - 1] : 0);
    set(s, Feature.LIKE_NEXT, s + 1 < n ? row[s + 1] : 0);
  }

  private void subject(int s, boolean[] seen) {
    int count = 0;
    int sum = 0;
    int spread = 0;
    int greatest = 0;
    int inTopTen = 0;
    int fresh = 0;
    int returning = 0;
    for (int t = words.start(s); t < words.start(s + 1); t++) {
      int term = words.term(t);
      if (term == HashedTerms.NONE) {
        continue;
      }
      int frequency = shared.frequency(term);
      count++;
      sum += frequency;
      spread += shared.spread(term);
      greatest = Math.max(greatest, frequency);
      if (shared.rank(term) < 10) {
        inTopTen++;
      }
      if (!seen[term]) {
        seen[term] = true;
        fresh++;
        returning += frequency - 1;
      }
    }
    float divisor = Math.max(1, count);
    set(s, Feature.TERMS, count);
    set(s, Feature.MEAN_FREQUENCY, sum / divisor);
    set(s, Feature.SUM_FREQUENCY, sum);
    set(s, Feature.MEAN_SPREAD, spread / divisor / n);
    set(s, Feature.GREATEST_FREQUENCY, greatest);
    set(s, Feature.SHARE_OF_TOP_TEN, inTopTen / divisor);
    set(s, Feature.TOP_TEN, top(s, 10));
    set(s, Feature.TOP_TWENTY, top(s, 20));
    set(s, Feature.NEW_SHARE, fresh / divisor);
    set(s, Feature.RETURNING, returning);
  }

  private int top(int s, int commonest) {
    int count = 0;
    for (int term : shared.terms(s)) {
      if (shared.rank(term) < commonest) {
        count++;
      }
    }
    return count;
  }

  private void names(int s, boolean[] seen) {
    int names = 0;
    int full = 0;
    int fresh = 0;
    boolean main = false;
    boolean previous = false;
    for (int t = words.start(s); t < words.start(s + 1); t++) {
      int term = words.term(t);
      boolean isName =
          term != HashedTerms.NONE
              && words.is(t, HashedTerms.CAPITAL)
              && (!words.is(t, HashedTerms.FIRST) || name[term]);
      if (isName) {
        names++;
        main |= term == mainName;
        if (previous) {
          full++;
        }
        if (!seen[term]) {
          seen[term] = true;
          fresh++;
        }
      }
      previous = isName;
    }
    set(s, Feature.NAMES, names);
    set(s, Feature.NAME_SHARE, (float) names / Math.max(1, words.length(s)));
    set(s, Feature.MAIN_NAME, main ? 1 : 0);
    set(s, Feature.FULL_NAMES, full);
    set(s, Feature.NEW_NAMES, fresh);
  }

  private void tokens(int s) {
    int letters = 0;
    int functionWords = 0;
    for (int t = words.start(s); t < words.start(s + 1); t++) {
      letters += words.letters(t);
      functionWords += words.term(t) == HashedTerms.NONE ? 1 : 0;
    }
    float divisor = Math.max(1, words.length(s));
    set(s, Feature.NUMBERS, count(s, HashedTerms.NUMBER));
    set(s, Feature.YEARS, count(s, HashedTerms.YEAR));
    set(s, Feature.ALL_CAPITALS, count(s, HashedTerms.ALL_CAPITALS));
    set(s, Feature.WEEKDAYS, count(s, WordClass.WEEKDAY.bit()));
    set(s, Feature.SPEECH_VERBS, count(s, WordClass.SPEECH.bit()));
    set(s, Feature.FIRST_PERSON, count(s, WordClass.FIRST_PERSON.bit()));
    set(s, Feature.SECOND_PERSON, count(s, WordClass.SECOND_PERSON.bit()));
    set(s, Feature.FUNCTION_WORD_SHARE, functionWords / divisor);
    set(s, Feature.MEAN_WORD_LENGTH, letters / divisor);
  }

  private int count(int s, int flag) {
    int count = 0;
    for (int t = words.start(s); t < words.start(s + 1); t++) {
      count += words.is(t, flag) ? 1 : 0;
    }
    return count;
  }

  private void beginning(int s) {
    set(s, Feature.STARTS_THIRD_PERSON, starts(s, WordClass.THIRD_PERSON));
    set(s, Feature.STARTS_PRONOUN, starts(s, WordClass.PRONOUN));
    set(s, Feature.STARTS_DEMONSTRATIVE, starts(s, WordClass.DEMONSTRATIVE));
    set(s, Feature.STARTS_CONJUNCTION, starts(s, WordClass.CONJUNCTION));
    set(s, Feature.STARTS_CONNECTIVE, starts(s, WordClass.CONNECTIVE));
    set(s, Feature.STARTS_ATTRIBUTION, starts(s, WordClass.ATTRIBUTION));
    float next = s + 1 < n ? starts(s + 1, WordClass.THIRD_PERSON) : 0;
    set(s, Feature.NEXT_STARTS_THIRD_PERSON, next);
  }

  private float starts(int s, WordClass wordClass) {
    return words.length(s) > 0 && words.is(words.start(s), wordClass) ? 1 : 0;
  }

  private void marks(int s) {
    Span span = sentences.get(s);
    char first = text.charAt(span.start());
    char last = text.charAt(span.end() - 1);
    set(s, Feature.STARTS_QUOTED, Quotation.isMark(first) ? 1 : 0);
    set(s, Feature.ENDS_QUOTED, Quotation.isMark(last) ? 1 : 0);
    set(s, Feature.QUOTED_SHARE, quoted[s]);
    set(s, Feature.PREVIOUS_QUOTED_SHARE, s > 0 ? quoted[s - 1] : 0);
    set(s, Feature.NEXT_QUOTED_SHARE, s + 1 < n ? quoted[s + 1] : 0);
    set(s, Feature.ENDED, ".!?".indexOf(last) >= 0 || Quotation.isMark(last) ? 1 : 0);
    for (int i = span.start(); i < span.end(); i++) {
      switch (text.charAt(i)) {
        case '?' -> set(s, Feature.QUESTION, 1);
        case '!' -> set(s, Feature.EXCLAMATION, 1);
        case '(' -> set(s, Feature.BRACKET, 1);
        case ':' -> set(s, Feature.COLON, 1);
        case '$', '%', '£', '€' -> set(s, Feature.MONEY_OR_PERCENT, 1);
        case '–', '—' -> set(s, Feature.DASH, 1);
        case '-' -> {
          if (text.charAt(i - (i > span.start() ? 1 : 0)) == ' ') {
            set(s, Feature.DASH, 1);
          }
        }
        default -> {}
      }
    }
  }

  /** The share of sentences that have more of {@code feature}. */
  private void rank(Feature feature, Feature rank) {
    float[] sorted = new float[n];
    for (int s = 0; s < n; s++) {
      sorted[s] = values[s][feature.column()];
    }
    Arrays.sort(sorted);
    for (int s = 0; s < n; s++) {
      float value = values[s][feature.column()];
      int at = n;
      while (at > 0 && sorted[at - 1] > value) {
        at--;
      }
      set(s, rank, (float) (n - at) / n);
    }
  }

  /** Marks the terms that stand capitalized within a sentence; returns the commonest. */
  private int findNames() {
    int[] times = new int[words.size()];
    int main = HashedTerms.NONE;
    for (int t = 0; t < words.start(n); t++) {
      int term = words.term(t);
      if (term != HashedTerms.NONE
          && words.is(t, HashedTerms.CAPITAL)
          && !words.is(t, HashedTerms.FIRST)) {
        name[term] = true;
        times[term]++;
      }
    }
    for (int term = 0; term < times.length; term++) {
      if (times[term] > (main == HashedTerms.NONE ? 0 : times[main])) {
        main = term;
      }
    }
    return main;
  }
}
