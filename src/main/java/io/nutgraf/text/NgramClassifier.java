package io.nutgraf.text;

import io.nutgraf.model.Language;
import io.nutgraf.text.WeighedWords.Weighed;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Naive Bayes over the character n-grams of words: each n-gram adds {@code ln((p + e) / e)} to the
 * score of a language, where {@code p} is its relative frequency there and {@code e} = 1e-5. The
 * weights were fitted to news in thirteen languages.
 */
final class NgramClassifier {

  /** What a word of a language's stopword list adds to its score. */
  private static final double STOPWORD_BONUS = 3;

  /** What n-grams of one, two and three characters count: the shorter repeat the longer. */
  private static final double[] WEIGHT_OF_LENGTH = {0.4, 0.6, 1};

  /** So many words that are part of no name tell the language against all words together ... */
  private static final int LEAST_PLAIN = 4;

  /** ... where all are so many times as many ... */
  private static final double MOST_PLAIN = 1.7;

  /** ... and their score is so much higher. */
  private static final double PLAIN_LEAD = 3;

  /** No more certain is a language that names alone tell. */
  private static final double DOUBTED = .5;

  /** Log-prior of a language with little news in it, against the others. */
  private static final double SMALL_LANGUAGE_PRIOR = -8;

  /**
   * N-grams overlap, so their evidence counts more than once; scores are divided by this before
   * they become a confidence. Fitted so that confidence meets accuracy on texts of four words.
   */
  private static final double OVERCOUNT = 2.3;

  private static final Set<String> SMALL =
      Set.of(
          "af", "be", "bg", "ca", "cy", "et", "eu", "ga", "gl", "hr", "is", "lt", "lv", "mk", "mr",
          "ms", "mt", "ne", "sk", "sl", "sq", "sr", "sw", "tl");

  private static final Map<UnicodeScript, List<String>> BY_SCRIPT =
      Map.of(
          UnicodeScript.CYRILLIC,
          List.of("ru", "uk", "be", "bg", "mk", "sr"),
          UnicodeScript.ARABIC,
          List.of("ar", "fa", "ur"),
          UnicodeScript.DEVANAGARI,
          List.of("hi", "mr", "ne"));

  private static final int[] NONE = {};

  private static final NgramClassifier STANDARD = new NgramClassifier(NgramProfiles.read());

  private final NgramProfiles profiles;

  /** The numbers of the languages that have a word in their list. */
  private final Map<String, int[]> languagesByStopword;

  private final Map<UnicodeScript, int[]> candidates;

  private NgramClassifier(NgramProfiles profiles) {
    this.profiles = profiles;
    this.languagesByStopword = languagesByStopword(profiles.languages());
    var numbers = new EnumMap<UnicodeScript, int[]>(UnicodeScript.class);
    BY_SCRIPT.forEach((script, codes) -> numbers.put(script, numbers(codes)));
    var others = BY_SCRIPT.values().stream().flatMap(List::stream).toList();
    var latin = profiles.languages().stream().filter(code -> !others.contains(code)).toList();
    numbers.put(UnicodeScript.LATIN, numbers(latin));
    this.candidates = numbers;
  }

  private static Map<String, int[]> languagesByStopword(List<String> languages) {
    var numbers = new HashMap<String, int[]>();
    for (int language = 0; language < languages.size(); language++) {
      int[] self = {language};
      for (String word : Stopwords.of(languages.get(language)).words()) {
        numbers.merge(word, self, NgramClassifier::joined);
      }
    }
    return numbers;
  }

  private static int[] joined(int[] left, int[] right) {
    int[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return both;
  }

  static NgramClassifier standard() {
    return STANDARD;
  }

  private int[] numbers(List<String> codes) {
    return codes.stream().mapToInt(profiles.languages()::indexOf).toArray();
  }

  /** The likeliest language that is written in {@code script}, or empty where none is known. */
  Optional<Language> classify(String text, UnicodeScript script) {
    int[] among = candidates.get(script);
    if (among == null) {
      return Optional.empty();
    }
    List<Weighed> words = WeighedWords.of(text, languagesByStopword::containsKey);
    double[] scores = scores(words, among);
    int best = best(scores, among);
    List<Weighed> plain = words.stream().filter(word -> !word.isOfName()).toList();
    if (plain.size() >= LEAST_PLAIN && words.size() >= MOST_PLAIN * plain.size()) {
      double[] ofPlain = scores(plain, among);
      int other = best(ofPlain, among);
      if (ofPlain[other] - ofPlain[best] >= PLAIN_LEAD) {
        return language(ofPlain, other, 1);
      }
      return language(scores, best, other == best ? 1 : DOUBTED);
    }
    boolean ofNames = plain.size() < LEAST_PLAIN && words.size() > 2 * LEAST_PLAIN;
    return language(scores, best, ofNames ? DOUBTED : 1);
  }

  private Optional<Language> language(double[] scores, int best, double most) {
    double confidence = Math.min(most, confidence(scores, best));
    return Optional.of(new Language(profiles.languages().get(best), confidence));
  }

  private double[] scores(List<Weighed> words, int[] among) {
    double[] scores = new double[profiles.languages().size()];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    for (int language : among) {
      scores[language] =
          SMALL.contains(profiles.languages().get(language)) ? SMALL_LANGUAGE_PRIOR : 0;
    }
    addWords(words, scores);
    return scores;
  }

  private static int best(double[] scores, int[] among) {
    int best = among[0];
    for (int language : among) {
      best = scores[language] > scores[best] ? language : best;
    }
    return best;
  }

  /**
   * How well the letters beyond ASCII of {@code text} fit the language of {@code script} that its
   * words fit best: the weight of an n-gram that holds one, on average; 0 where it has none or no
   * language of the script is known.
   */
  double fit(String text, UnicodeScript script) {
    int[] among = candidates.get(script);
    if (among == null) {
      return 0;
    }
    double[] all = new double[profiles.languages().size()];
    double[] beyond = new double[all.length];
    double weight = 0;
    GramCounts grams = addWords(WeighedWords.of(text, languagesByStopword::containsKey), all);
    for (int i = 0; i < grams.size(); i++) {
      if (isBeyondAscii(grams.gram(i))) {
        profiles.addTo(beyond, grams.gram(i), grams.weight(i));
        weight += grams.weight(i);
      }
    }
    return weight == 0 ? 0 : beyond[best(all, among)] / weight;
  }

  /** Whether one of its characters, of 16 bits each, is no ASCII. */
  private static boolean isBeyondAscii(long gram) {
    return (gram & 0xff80_ff80_ff80L) != 0;
  }

  private GramCounts addWords(List<Weighed> words, double[] scores) {
    var grams = new GramCounts();
    for (Weighed weighed : words) {
      double weight = weighed.weight();
      String folded = weighed.word().toLowerCase(Locale.ROOT).replace('’', '\'');
      addGrams(folded, weight, grams);
      for (int language : languagesByStopword.getOrDefault(folded, NONE)) {
        scores[language] += weight * STOPWORD_BONUS; // what is no candidate stays at -infinity
      }
    }
    for (int i = 0; i < grams.size(); i++) {
      profiles.addTo(scores, grams.gram(i), grams.weight(i));
    }
    return grams;
  }

  /** The n-grams of a word with a space at either end; a space by itself is none. */
  private static void addGrams(String word, double weight, GramCounts grams) {
    int last = word.length();
    for (int i = -1; i < last; i++) {
      long first = i < 0 ? ' ' : word.charAt(i);
      long second = i + 1 < last ? word.charAt(i + 1) : ' ';
      if (i >= 0) {
        grams.add(first << 32, weight * WEIGHT_OF_LENGTH[0]);
      }
      grams.add(first << 32 | second << 16, weight * WEIGHT_OF_LENGTH[1]);
      if (i + 1 < last) {
        long third = i + 2 < last ? word.charAt(i + 2) : ' ';
        grams.add(first << 32 | second << 16 | third, weight * WEIGHT_OF_LENGTH[2]);
      }
    }
  }

  private static double confidence(double[] scores, int best) {
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp((score - scores[best]) / OVERCOUNT);
    }
    return LanguageDetector.round(1 / sum);
  }
}
