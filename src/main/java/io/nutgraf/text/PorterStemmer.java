package io.nutgraf.text;

import static io.nutgraf.text.Endings.ends;
import static io.nutgraf.text.Endings.endsAny;

/**
 * Porter's stemmer for English: M. F. Porter, "An algorithm for suffix stripping", Program 14(3),
 * 1980, with the two departures of its author ("bli" to "ble", "logi" to "log"). What is no English
 * word stays as it is.
 */
final class PorterStemmer implements Stemmer {

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

  @Override
  public int stem(char[] word, int length) {
    if (length <= 2 || !isAsciiLetters(word, length)) {
      return length;
    }
    int n = step1c(word, step1b(word, step1a(word, length)));
    n = replace(word, n, STEP_2);
    n = replace(word, n, STEP_3);
    return step5(word, step4(word, n));
  }

  private static int step1a(char[] w, int n) {
    if (endsAny(w, n, "sses", "ies")) {
      return n - 2;
    }
    return w[n - 1] == 's' && w[n - 2] != 's' ? n - 1 : n;
  }

  private static int step1b(char[] w, int n) {
    if (ends(w, n, "eed")) {
      return measure(w, n - 3) > 0 ? n - 1 : n;
    }
    int stem = ends(w, n, "ed") ? n - 2 : ends(w, n, "ing") ? n - 3 : n;
    if (stem == n || !hasVowel(w, stem)) {
      return n;
    }
    if (endsAny(w, stem, "at", "bl", "iz")) {
      return withE(w, stem);
    }
    if (endsDouble(w, stem)) {
      return "lsz".indexOf(w[stem - 1]) >= 0 ? stem : stem - 1;
    }
    return measure(w, stem) == 1 && endsShort(w, stem) ? withE(w, stem) : stem;
  }

  private static int withE(char[] w, int n) {
    w[n] = 'e';
    return n + 1;
  }

  private static int step1c(char[] w, int n) {
    if (w[n - 1] == 'y' && hasVowel(w, n - 1)) {
      w[n - 1] = 'i';
    }
    return n;
  }

  private static int replace(char[] w, int n, String[][] rules) {
    for (String[] rule : rules) {
      if (ends(w, n, rule[0])) {
        int stem = n - rule[0].length();
        if (measure(w, stem) == 0) {
          return n;
        }
        rule[1].getChars(0, rule[1].length(), w, stem);
        return stem + rule[1].length();
      }
    }
    return n;
  }

  private static int step4(char[] w, int n) {
    for (String suffix : STEP_4) {
      if (ends(w, n, suffix)) {
        int stem = n - suffix.length();
        boolean ion = !suffix.equals("ion") || endsAny(w, stem, "s", "t");
        return measure(w, stem) > 1 && ion ? stem : n;
      }
    }
    return n;
  }

  private static int step5(char[] w, int n) {
    int stem = n;
    if (ends(w, n, "e")) {
      int m = measure(w, n - 1);
      stem = m > 1 || (m == 1 && !endsShort(w, n - 1)) ? n - 1 : n;
    }
    return ends(w, stem, "ll") && measure(w, stem - 1) > 1 ? stem - 1 : stem;
  }

  private static boolean isAsciiLetters(char[] w, int n) {
    for (int i = 0; i < n; i++) {
      if (w[i] < 'a' || w[i] > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isConsonant(char[] w, int i) {
    return switch (w[i]) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> i == 0 || !isConsonant(w, i - 1);
      default -> true;
    };
  }

  /** How often a vowel is followed by a consonant: m of [C](VC)^m[V]. */
  private static int measure(char[] w, int n) {
    int m = 0;
    for (int i = 1; i < n; i++) {
      if (isConsonant(w, i) && !isConsonant(w, i - 1)) {
        m++;
      }
    }
    return m;
  }

  private static boolean hasVowel(char[] w, int n) {
    for (int i = 0; i < n; i++) {
      if (!isConsonant(w, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsDouble(char[] w, int n) {
    return n >= 2 && w[n - 1] == w[n - 2] && isConsonant(w, n - 1);
  }

  /** Consonant, vowel, consonant, where the last is not w, x or y. */
  private static boolean endsShort(char[] w, int n) {
    return n >= 3
        && isConsonant(w, n - 1)
        && !isConsonant(w, n - 2)
        && isConsonant(w, n - 3)
        && "wxy".indexOf(w[n - 1]) < 0;
  }
}
