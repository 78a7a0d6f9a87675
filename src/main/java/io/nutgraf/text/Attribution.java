package io.nutgraf.text;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the words that say who spoke from those of a new sentence: “Is it?” Jens Stoltenberg asked.
 */
final class Attribution {

  private static final int MAX_NAME_WORDS = 4;

  /** A capital shows that these begin a sentence of their own. */
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "you", "i");

  private static final Set<String> SPEECH_VERBS = SpeechVerbs.of("en");

  private Attribution() {}

  /** Whether a speaker's name and a verb of speech stand at {@code first} of {@code text}. */
  static boolean at(String text, int first, int limit) {
    int i = first;
    for (int words = 0; words <= MAX_NAME_WORDS && i < limit; words++) {
      int end = i;
      while (end < limit && end - i < 24 && isOfName(CodePoints.at(text, end))) {
        end++;
      }
      if (end == i) {
        return false;
      }
      int wordEnd = text.charAt(end - 1) == '.' ? end - 1 : end;
      String word = text.substring(i, wordEnd).toLowerCase(Locale.ROOT);
      if (words > 0 && SPEECH_VERBS.contains(word)) {
        return true;
      }
      if (!Character.isUpperCase(text.codePointAt(i)) || PRONOUNS.contains(word)) {
        return false;
      }
      i = end + 1;
    }
    return false;
  }

  private static boolean isOfName(int c) {
    return Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '’';
  }
}
