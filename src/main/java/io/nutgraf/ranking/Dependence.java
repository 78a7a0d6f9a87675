package io.nutgraf.ranking;

import io.nutgraf.model.Budget;
import java.util.Arrays;

/**
 * How much a sentence asks of a reader who has not read what stands before it in its document. It
 * leans by how it begins (a pronoun, a word that goes on from what was said, "the" with a thing
 * that was spoken of before), by the question that it answers, by the short name of who was named
 * in full before, and by words of somebody that are told without their speaker. Right after the
 * sentence that it follows in the document it asks nothing.
 *
 * <p>In standard deviations of a document's sets of three, as {@link Model#tripleScores} tells
 * them; by hand, after readers' judgements of summaries side by side.
 */
final class Dependence {

  private static final double POINTS_BACK = .8;
  private static final double GOES_ON = .4;

  /** For a part of what was named: "Many are …", "The two men …". */
  private static final double COUNTS = .25;

  /** For what adds to something: "The owner also said …". */
  private static final double ADDS = .2;

  /** Who is interviewed answers in full, mostly. */
  private static final double ANSWERS = .1;

  private static final double DEFINITE = .4;
  private static final double SHORT_NAME = .25;

  /** For each further short name. */
  private static final double SHORT_NAMES = .1;

  /** For what is pointed at within the sentence: "any of these ships". */
  private static final double POINTS_WITHIN = .15;

  private static final double UNSPOKEN = .8;

  /** What a fragment costs wherever it stands: a heading or a caption rather than a sentence. */
  private static final double FRAGMENT = .4;

  private static final int LONGEST_FRAGMENT = 5;

  /** Names in so many words without a function word among them are a label. */
  private static final int LONGEST_LABEL = 10;

  /** From this share on a sentence is a quotation, and not a report that quotes. */
  private static final float QUOTATION = .6f;

  /** How many words are read for what an opening speaks of, and how many short names. */
  private static final int OPENING = 4;

  /** How many are read for what adds to something or points at it. */
  private static final int EARLY = 8;

  private static final int NEVER = Integer.MAX_VALUE;
  private static final int[] NOTHING = {};

  private final MeasuredSection section;
  private final HashedTerms words;
  private final boolean reports;

  /** By term: the sentence that has it first, headings and labels aside. */
  private final int[] seen;

  /** By term: the same, if it stands there at the end of a longer name. */
  private final int[] named;

  /** By sentence: what it asks whatever else was read; negative until it is measured. */
  private final double[] own;

  /** By sentence: the terms of which one, and of which all, were to be read before. */
  private final int[][] openings;

  private final int[][] shortNames;

  /** By sentence: the term that it points at, or {@link HashedTerms#NONE}. */
  private final int[] pointed;

  /**
   * @param reports whether the document reports in its own words, so that who says "I" is quoted
   */
  Dependence(MeasuredSection section, boolean reports) {
    this.section = section;
    this.reports = reports;
    words = section.words();
    named = new int[words.size()];
    seen = new int[words.size()];
    own = new double[section.size()];
    openings = new int[section.size()][];
    shortNames = new int[section.size()][];
    pointed = new int[section.size()];
    Arrays.fill(own, -1);
    Arrays.fill(named, NEVER);
    Arrays.fill(seen, NEVER);
    for (int s = 0; s < section.size(); s++) {
      Budget.check();
      if (!isFragment(section, s)) {
        readTerms(s);
      }
    }
  }

  private void readTerms(int s) {
    for (int t = words.start(s); t < words.start(s + 1); t++) {
      int term = words.term(t);
      if (term != HashedTerms.NONE && seen[term] == NEVER) {
        seen[term] = s;
        named[term] = endsName(s, t) ? s : NEVER;
      }
    }
  }

  /** Whether a capitalized word comes right after another. */
  private boolean endsName(int s, int token) {
    return token > words.start(s)
        && isName(token)
        && isName(token - 1)
        && words.offset(token) - words.offset(token - 1) == words.letters(token - 1) + 1;
  }

  private boolean isName(int token) {
    return words.is(token, HashedTerms.CAPITAL) && words.term(token) != HashedTerms.NONE;
  }

  /**
   * Whether a sentence is a label ("Col. Ann Lee, harbour master.") or a few words that don't speak
   * of somebody just named ("He was 63.").
   */
  static boolean isFragment(MeasuredSection section, int s) {
    int words = section.words().words(s);
    boolean label =
        words <= LONGEST_LABEL
            && section.feature(s, Feature.FUNCTION_WORD_SHARE) == 0
            && section.feature(s, Feature.NAMES) > 0;
    return label
        || (words <= LONGEST_FRAGMENT && section.feature(s, Feature.STARTS_THIRD_PERSON) == 0);
  }

  /**
   * What {@code sentence} asks of a reader of {@code set}, 0 or more.
   *
   * @param set in document order; what stands before {@code sentence} was read
   */
  double of(int sentence, int[] set) {
    double fragment = isFragment(section, sentence) ? FRAGMENT : 0;
    int before = 0;
    while (before < set.length && set[before] < sentence) {
      before++;
    }
    if (sentence == 0 || (before > 0 && set[before - 1] == sentence - 1)) {
      return fragment;
    }
    double leans = own(sentence);
    leans += lacksAll(openings[sentence], set, before) ? DEFINITE : 0;
    leans += pointsAway(sentence, set, before) ? POINTS_WITHIN : 0;
    int lacking = lacking(shortNames[sentence], set, before);
    leans += lacking == 0 ? 0 : SHORT_NAME + SHORT_NAMES * (lacking - 1);
    return fragment + leans;
  }

  private boolean lacksAll(int[] terms, int[] set, int before) {
    for (int term : terms) {
      if (isHeld(term, set, before)) {
        return false;
      }
    }
    return terms.length > 0;
  }

  private boolean pointsAway(int sentence, int[] set, int before) {
    int term = pointed[sentence];
    return term != HashedTerms.NONE && !isHeld(term, set, before);
  }

  private int lacking(int[] terms, int[] set, int before) {
    int lacking = 0;
    for (int term : terms) {
      lacking += isHeld(term, set, before) ? 0 : 1;
    }
    return lacking;
  }

  private boolean isHeld(int term, int[] set, int before) {
    for (int i = 0; i < before; i++) {
      for (int held : section.shared().terms(set[i])) {
        if (held == term) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a sentence asks whatever was read, unless that is the sentence before it; 0 or more. */
  double own(int s) {
    if (own[s] < 0) {
      openings[s] = opening(s);
      shortNames[s] = shortNames(s);
      pointed[s] = pointedAt(s);
      own[s] = beginning(s) + (isUnspoken(s) ? UNSPOKEN : 0);
    }
    return own[s];
  }

  private double beginning(int s) {
    if (Dangling.leans(section, s) || isSaidByPronoun(s)) {
      return POINTS_BACK;
    }
    if (goesOn(s)) {
      return GOES_ON;
    }
    if (counts(s)) {
      return COUNTS;
    }
    if (adds(s)) {
      return ADDS;
    }
    if (!isAnswer(s)) {
      return 0;
    }
    return reports ? GOES_ON : ANSWERS;
  }

  private boolean isAnswer(int s) {
    return s > 0 && section.feature(s - 1, Feature.QUESTION) > 0;
  }

  /** "…, he said", where nobody was named before. */
  private boolean isSaidByPronoun(int s) {
    for (int t = words.start(s); t + 1 < words.start(s + 1); t++) {
      if (t > words.start(s) && isName(t)) {
        return false;
      }
      if (isPair(t, WordClass.THIRD_PERSON, WordClass.SPEECH)
          || isPair(t, WordClass.SPEECH, WordClass.THIRD_PERSON)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPair(int token, WordClass one, WordClass next) {
    return words.is(token, one) && words.is(token + 1, next);
  }

  /** "However, …", "But …", "For example, …", "At the same time …", "When they saw it, …". */
  private boolean goesOn(int s) {
    if (words.length(s) == 0) {
      return false;
    }
    int first = words.start(s);
    if (words.is(first, WordClass.CONJUNCTION) || words.is(first, WordClass.LINK)) {
      return true;
    }
    if (words.length(s) > 1
        && words.is(first, WordClass.FUNCTION)
        && words.is(first + 1, WordClass.SUBJECT)) {
      return true;
    }
    for (int t = first + 1; t < openingEnd(s); t++) {
      if (words.is(t, WordClass.LINKING)) {
        return words.term(first) == HashedTerms.NONE;
      }
    }
    return false;
  }

  /** "The owner also said …". */
  private boolean adds(int s) {
    int end = earlyEnd(s);
    for (int t = words.start(s); t < end; t++) {
      if (words.is(t, WordClass.ADDING)) {
        return true;
      }
    }
    return false;
  }

  /** "Many are …", "Both of them …", "The two men …", "The latter …"; not "Some of the men …". */
  private boolean counts(int s) {
    int first = words.start(s);
    if (words.length(s) <= OPENING) {
      return false;
    }
    if (words.is(first, WordClass.DEFINITE)) {
      return words.is(first + 1, WordClass.COUNTING) && !words.is(first + 2, WordClass.PERIOD);
    }
    return words.is(first, WordClass.SOME)
        && words.is(first + 1, WordClass.FUNCTION)
        && !words.is(first + 1, WordClass.DEFINITE)
        && !words.is(first + 2, WordClass.DEFINITE)
        && !isName(first + 2);
  }

  /** The noun that is pointed at: "… any of these ships …", but not "… this week …". */
  private int pointedAt(int s) {
    int end = Math.min(earlyEnd(s), words.start(s + 1) - 1);
    for (int t = words.start(s) + 1; t < end; t++) {
      if (words.is(t, WordClass.POINTING)
          && words.term(t + 1) != HashedTerms.NONE
          && !words.is(t + 1, WordClass.PERIOD)) {
        return words.term(t + 1);
      }
    }
    return HashedTerms.NONE;
  }

  private int earlyEnd(int s) {
    return Math.min(words.start(s) + EARLY, words.start(s + 1));
  }

  private int openingEnd(int s) {
    return Math.min(words.start(s) + OPENING, words.start(s + 1));
  }

  /**
   * A quotation in a report that doesn't tell its speaker, or a piece of one without its marks; in
   * an interview or a letter it is plain who speaks.
   */
  private boolean isUnspoken(int s) {
    if (!reports) {
      return false;
    }
    float quoted = section.feature(s, Feature.QUOTED_SHARE);
    return quoted >= QUOTATION
        ? section.feature(s, Feature.SPEECH_VERBS) == 0
        : quoted == 0 && section.feature(s, Feature.FIRST_PERSON) > 0;
  }

  /** What an opening with "the" speaks of, where that was spoken of before. */
  private int[] opening(int s) {
    if (words.length(s) == 0 || !words.is(words.start(s), WordClass.DEFINITE)) {
      return NOTHING;
    }
    int[] terms = new int[OPENING];
    int size = 0;
    boolean old = false;
    for (int t = words.start(s) + 1; t < openingEnd(s); t++) {
      int term = words.term(t);
      if (term == HashedTerms.NONE) {
        break;
      }
      if (isName(t)) {
        return NOTHING;
      }
      terms[size++] = term;
      old |= seen[term] < s;
    }
    return old ? Arrays.copyOf(terms, size) : NOTHING;
  }

  private int[] shortNames(int s) {
    int[] terms = new int[OPENING];
    int size = 0;
    int end = words.start(s + 1);
    for (int t = words.start(s); t < end && size < OPENING; t++) {
      boolean alone = isName(t) && !endsName(s, t) && !(t + 1 < end && endsName(s, t + 1));
      if (alone && named[words.term(t)] < s) {
        terms[size++] = words.term(t);
      }
    }
    return Arrays.copyOf(terms, size);
  }
}
