package io.nutgraf.text;

/**
 * Porter's stemmer for English: M. F. Porter, "An algorithm for suffix stripping", Program 14(3),
 * 1980, with the two departures of its author ("bli" to "ble", "logi" to "log").
 */
final class PorterStemmer {

  private static final String[][] STEP_2 = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"bli", "ble"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"},
    {"logi", "log"}
  };

  private static final String[][] STEP_3 = {
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""}
  };

  private static final String[] STEP_4 = {
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize"
  };

  private PorterStemmer() {}

  /** The stem of {@code word}, which is in lower case. What is no English word stays as it is. */
  static String stem(String word) {
    if (word.length() <= 2 || !isAsciiLetters(word)) {
      return word;
    }
    String stem = step1c(step1b(step1a(word)));
    stem = replace(stem, STEP_2);
    stem = replace(stem, STEP_3);
    return step5(step4(stem));
  }

  private static String step1a(String w) {
    if (w.endsWith("sses") || w.endsWith("ies")) {
      return cut(w, 2);
    }
    return w.endsWith("s") && !w.endsWith("ss") ? cut(w, 1) : w;
  }

  private static String step1b(String w) {
    if (w.endsWith("eed")) {
      return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
    }
    String stem = w;
    if (w.endsWith("ed")) {
      stem = cut(w, 2);
    } else if (w.endsWith("ing")) {
      stem = cut(w, 3);
    }
    if (stem.length() == w.length() || !hasVowel(stem)) {
      return w;
    }
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    if (endsDouble(stem)) {
      return "lsz".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? stem : cut(stem, 1);
    }
    return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
  }

  private static String step1c(String w) {
    return w.endsWith("y") && hasVowel(cut(w, 1)) ? cut(w, 1) + "i" : w;
  }

  private static String replace(String w, String[][] rules) {
    for (String[] rule : rules) {
      if (w.endsWith(rule[0])) {
        String stem = cut(w, rule[0].length());
        return measure(stem) > 0 ? stem + rule[1] : w;
      }
    }
    return w;
  }

  private static String step4(String w) {
    for (String suffix : STEP_4) {
      if (w.endsWith(suffix)) {
        String stem = cut(w, suffix.length());
        boolean ion = !suffix.equals("ion") || stem.endsWith("s") || stem.endsWith("t");
        return measure(stem) > 1 && ion ? stem : w;
      }
    }
    return w;
  }

  private static String step5(String w) {
    String stem = w;
    if (stem.endsWith("e")) {
      String without = cut(stem, 1);
      int m = measure(without);
      stem = m > 1 || (m == 1 && !endsShort(without)) ? without : stem;
    }
    return stem.endsWith("ll") && measure(cut(stem, 1)) > 1 ? cut(stem, 1) : stem;
  }

  private static String cut(String w, int suffix) {
    return w.substring(0, w.length() - suffix);
  }

  private static boolean isAsciiLetters(String w) {
    return w.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean isConsonant(String w, int i) {
    return switch (w.charAt(i)) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> i == 0 || !isConsonant(w, i - 1);
      default -> true;
    };
  }

  /** How often a vowel is followed by a consonant: m of [C](VC)^m[V]. */
  private static int measure(String w) {
    int m = 0;
    for (int i = 1; i < w.length(); i++) {
      if (isConsonant(w, i) && !isConsonant(w, i - 1)) {
        m++;
      }
    }
    return m;
  }

  private static boolean hasVowel(String w) {
    for (int i = 0; i < w.length(); i++) {
      if (!isConsonant(w, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsDouble(String w) {
    int n = w.length();
    return n >= 2 && w.charAt(n - 1) == w.charAt(n - 2) && isConsonant(w, n - 1);
  }

  /** Consonant, vowel, consonant, where the last is not w, x or y. */
  private static boolean endsShort(String w) {
    int n = w.length();
    return n >= 3
        && isConsonant(w, n - 1)
        && !isConsonant(w, n - 2)
        && isConsonant(w, n - 3)
        && "wxy".indexOf(w.charAt(n - 1)) < 0;
  }
}
