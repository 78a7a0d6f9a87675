package io.nutgraf.text;

import static io.nutgraf.text.Endings.ends;
import static io.nutgraf.text.Endings.endsAny;

/**
 * The weakest stemmer of English: plurals lose their ending, nothing else does. Donna Harman, "How
 * effective is suffixing?", Journal of the American Society for Information Science 42(1), 1991
 * (the "S" stemmer), with one more rule: "es" after a sibilant goes whole.
 */
final class EnglishMinimalStemmer implements Stemmer {

  private static final String[] SIBILANTS = {"sses", "ches", "shes", "xes", "zzes"};
  private static final String[] NO_PLURALS = {"us", "ss", "aes", "ees", "oes"};

  @Override
  public int stem(char[] word, int length) {
    if (length <= 3 || word[length - 1] != 's') {
      return length;
    }
    if (ends(word, length, "ies")) {
      if (endsAny(word, length, "eies", "aies")) {
        return length;
      }
      word[length - 3] = 'y';
      return length - 2;
    }
    if (endsAny(word, length, SIBILANTS)) {
      return length - 2;
    }
    return endsAny(word, length, NO_PLURALS) ? length : length - 1;
  }
}
