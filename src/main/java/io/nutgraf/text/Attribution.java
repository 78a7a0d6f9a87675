package io.nutgraf.text;

import io.nutgraf.model.Language;
import io.nutgraf.text.LanguagePack.Feature;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the words that say who spoke from those of a new sentence: “Is it?” Jens Stoltenberg asked.
 * Does so in languages whose {@code speech-verbs.txt} lists the pronouns that begin one.
 */
final class Attribution {

  private static final int MAX_NAME_WORDS = 4;

  private static final PerLanguage<Attribution> BY_LANGUAGE = new PerLanguage<>(Attribution::new);

  private final Set<String> verbs;

  /** A capital shows that these begin a sentence of their own. */
  private final Set<String> pronouns;

  private Attribution(LanguagePack language) {
    WordLists words = language.words(Feature.SPEECH_VERBS);
    pronouns = words.ofAny("pronoun");
    verbs = pronouns.isEmpty() ? Set.of() : words.ofAny("verb");
  }

  /** That of {@code language}; of the usual one where it is undetermined. */
  static Attribution of(Language language) {
    return BY_LANGUAGE.of(language);
  }

  /** Whether a speaker's name and a verb of speech stand at {@code first} of {@code text}. */
  boolean at(String text, int first, int limit) {
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
      if (words > 0 && verbs.contains(word)) {
        return true;
      }
      if (!Character.isUpperCase(text.codePointAt(i)) || pronouns.contains(word)) {
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
