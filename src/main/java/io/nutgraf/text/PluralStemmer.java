package io.nutgraf.text;

/**
 * The weakest stemmer of English: plurals lose their ending, nothing else does. Donna Harman, "How
 * effective is suffixing?", Journal of the American Society for Information Science 42(1), 1991
 * (the "S" stemmer), with one more rule: "es" after a sibilant goes whole.
 */
public final class PluralStemmer {

  private static final String[] SIBILANTS = {"sses", "ches", "shes", "xes", "zzes"};

  private PluralStemmer() {}

  /** The singular of {@code word}, which is in lower case. What is no plural stays as it is. */
  public static String stem(String word) {
    if (word.length() <= 3 || !word.endsWith("s")) {
      return word;
    }
    if (endsWithAny(word, "ies")) {
      return endsWithAny(word, "eies", "aies") ? word : cut(word, 3) + "y";
    }
    if (endsWithAny(word, SIBILANTS)) {
      return cut(word, 2);
    }
    return endsWithAny(word, "us", "ss", "aes", "ees", "oes") ? word : cut(word, 1);
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
