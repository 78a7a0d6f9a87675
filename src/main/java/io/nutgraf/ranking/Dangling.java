package io.nutgraf.ranking;

/**
 * Sentences that lean on the one before: "He said …", "This …", "But they …", "According to him …",
 * "“…,” she said".
 */
final class Dangling {

  private Dangling() {}

  /** Whether the document's sentence with this number leans on the one before it. */
  static boolean leans(SectionedDocument sections, int sentence) {
    int within = sections.within(sentence);
    return within > 0 && leans(sections.sectionOf(sentence), within);
  }

  /** Whether a sentence refers to what stands before it, so that it can't be read by itself. */
  static boolean leans(MeasuredSection section, int sentence) {
    return section.feature(sentence, Feature.STARTS_THIRD_PERSON) > 0
        || section.feature(sentence, Feature.STARTS_DEMONSTRATIVE) > 0
        || goesOn(section, sentence)
        || attributesToPronoun(section, sentence)
        || isSaidByPronoun(section, sentence);
  }

  private static boolean goesOn(MeasuredSection section, int sentence) {
    return section.feature(sentence, Feature.STARTS_CONJUNCTION) > 0
        && is(section, sentence, 1, WordClass.THIRD_PERSON);
  }

  private static boolean attributesToPronoun(MeasuredSection section, int sentence) {
    return section.feature(sentence, Feature.STARTS_ATTRIBUTION) > 0
        && (is(section, sentence, 2, WordClass.THIRD_PERSON)
            || is(section, sentence, 2, WordClass.PRONOUN));
  }

  private static boolean isSaidByPronoun(MeasuredSection section, int sentence) {
    if (section.feature(sentence, Feature.STARTS_QUOTED) == 0) {
      return false;
    }
    for (int i = 1; i < section.words().length(sentence); i++) {
      if (is(section, sentence, i, WordClass.SPEECH)
          && is(section, sentence, i - 1, WordClass.THIRD_PERSON)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(MeasuredSection section, int sentence, int token, WordClass wordClass) {
    HashedTerms words = section.words();
    return token < words.length(sentence) && words.is(words.start(sentence) + token, wordClass);
  }
}
