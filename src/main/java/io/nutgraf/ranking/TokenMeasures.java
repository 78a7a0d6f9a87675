package io.nutgraf.ranking;

/** Measures what the tokens of a sentence tell: subject, names, figures, manner of beginning. */
final class TokenMeasures {

  private static final int TEN = 10;
  private static final int TWENTY = 20;

  /** Tokens that are counted for what they are. */
  private static final int COUNTED =
      HashedTerms.NUMBER
          | HashedTerms.YEAR
          | HashedTerms.ALL_CAPITALS
          | WordClass.WEEKDAY.bit()
          | WordClass.SPEECH.bit()
          | WordClass.FIRST_PERSON.bit()
          | WordClass.SECOND_PERSON.bit();

  private final HashedTerms words;
  private final Similarities shared;
  private final float[][] values;
  private final int n;
  private final boolean[] name;
  private final int mainName;
  private final boolean[] seen;
  private final boolean[] seenName;

  private TokenMeasures(HashedTerms words, Similarities shared, float[][] values) {
    this.words = words;
    this.shared = shared;
    this.values = values;
    n = words.sentences();
    name = new boolean[words.size()];
    seen = new boolean[words.size()];
    seenName = new boolean[words.size()];
    mainName = findNames();
  }

  /** Fills in the features that tokens tell, by column, then by sentence. */
  static void fill(HashedTerms words, Similarities shared, float[][] values) {
    var measures = new TokenMeasures(words, shared, values);
    for (int s = 0; s < measures.n; s++) {
      measures.subject(s);
      measures.commonest(s);
      measures.names(s);
      measures.manner(s);
      measures.beginning(s);
    }
  }

  private void set(int sentence, Feature feature, float value) {
    values[feature.column()][sentence] = value;
  }

  private void subject(int s) {
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
      inTopTen += shared.rank(term) < TEN ? 1 : 0;
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
    set(s, Feature.NEW_SHARE, fresh / divisor);
    set(s, Feature.RETURNING, returning);
  }

  private void commonest(int s) {
    int ten = 0;
    int twenty = 0;
    for (int term : shared.terms(s)) {
      ten += shared.rank(term) < TEN ? 1 : 0;
      twenty += shared.rank(term) < TWENTY ? 1 : 0;
    }
    set(s, Feature.TOP_TEN, ten);
    set(s, Feature.TOP_TWENTY, twenty);
  }

  private void names(int s) {
    int names = 0;
    int full = 0;
    int fresh = 0;
    boolean main = false;
    boolean previous = false;
    for (int t = words.start(s); t < words.start(s + 1); t++) {
      boolean isName = isName(t);
      if (isName) {
        int term = words.term(t);
        names++;
        main |= term == mainName;
        full += previous ? 1 : 0;
        fresh += seenName[term] ? 0 : 1;
        seenName[term] = true;
      }
      previous = isName;
    }
    set(s, Feature.NAMES, names);
    set(s, Feature.NAME_SHARE, (float) names / Math.max(1, words.length(s)));
    set(s, Feature.MAIN_NAME, main ? 1 : 0);
    set(s, Feature.FULL_NAMES, full);
    set(s, Feature.NEW_NAMES, fresh);
  }

  private boolean isName(int token) {
    return words.is(token, HashedTerms.CAPITAL)
        && words.term(token) != HashedTerms.NONE
        && (!words.is(token, HashedTerms.FIRST) || name[words.term(token)]);
  }

  private void manner(int s) {
    int letters = 0;
    int functionWords = 0;
    for (int t = words.start(s); t < words.start(s + 1); t++) {
      letters += words.letters(t);
      functionWords += words.term(t) == HashedTerms.NONE ? 1 : 0;
      if ((words.flags(t) & COUNTED) != 0) {
        count(s, words.flags(t));
      }
    }
    float divisor = Math.max(1, words.length(s));
    set(s, Feature.FUNCTION_WORD_SHARE, functionWords / divisor);
    set(s, Feature.MEAN_WORD_LENGTH, letters / divisor);
  }

  private void count(int s, int flags) {
    count(s, flags, HashedTerms.NUMBER, Feature.NUMBERS);
    count(s, flags, HashedTerms.YEAR, Feature.YEARS);
    count(s, flags, HashedTerms.ALL_CAPITALS, Feature.ALL_CAPITALS);
    count(s, flags, WordClass.WEEKDAY.bit(), Feature.WEEKDAYS);
    count(s, flags, WordClass.SPEECH.bit(), Feature.SPEECH_VERBS);
    count(s, flags, WordClass.FIRST_PERSON.bit(), Feature.FIRST_PERSON);
    count(s, flags, WordClass.SECOND_PERSON.bit(), Feature.SECOND_PERSON);
  }

  private void count(int s, int flags, int flag, Feature feature) {
    values[feature.column()][s] += (flags & flag) != 0 ? 1 : 0;
  }

  private void beginning(int s) {
    starts(s, Feature.STARTS_THIRD_PERSON, WordClass.THIRD_PERSON);
    starts(s, Feature.STARTS_PRONOUN, WordClass.PRONOUN);
    starts(s, Feature.STARTS_DEMONSTRATIVE, WordClass.DEMONSTRATIVE);
    starts(s, Feature.STARTS_CONJUNCTION, WordClass.CONJUNCTION);
    starts(s, Feature.STARTS_CONNECTIVE, WordClass.CONNECTIVE);
    starts(s, Feature.STARTS_ATTRIBUTION, WordClass.ATTRIBUTION);
    if (s > 0 && values[Feature.STARTS_THIRD_PERSON.column()][s] > 0) {
      set(s - 1, Feature.NEXT_STARTS_THIRD_PERSON, 1);
    }
  }

  private void starts(int s, Feature feature, WordClass wordClass) {
    set(s, feature, words.length(s) > 0 && words.is(words.start(s), wordClass) ? 1 : 0);
  }

  /** Marks the terms that stand capitalized within a sentence; returns the commonest. */
  private int findNames() {
    int[] times = new int[words.size()];
    int main = HashedTerms.NONE;
    for (int t = 0; t < words.start(n); t++) {
      int term = words.term(t);
      boolean inner =
          (words.flags(t) & (HashedTerms.CAPITAL | HashedTerms.FIRST)) == HashedTerms.CAPITAL;
      if (inner && term != HashedTerms.NONE) {
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
