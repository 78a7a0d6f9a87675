package io.nutgraf.text;

import java.util.Set;

/** The verbs that tell that somebody says or thinks something: said, wrote, asks. */
public final class SpeechVerbs {

  private static final WordLists BY_LANGUAGE =
      WordLists.read(SpeechVerbs.class, "speech-verbs.txt");

  private SpeechVerbs() {}

  /** The languages that have a list, by their ISO 639-1 codes. */
  public static Set<String> languages() {
    return BY_LANGUAGE.names();
  }

  /** Their forms in that language, in lower case; none where it has no list. */
  public static Set<String> of(String language) {
    return BY_LANGUAGE.ofAny(language);
  }
}
