package io.nutgraf.phrases;

/**
 * What the words of a phrase are, where it stands first.
 *
 * @param isName true where all of them are written with a capital, up to an "of": "Secretary
 *     General of the bloc"
 * @param isLight true where what it is about, be it one of two joined by "of", is no topic:
 *     "unspeakable things"
 * @param words how many they are, those joined by a hyphen being one, and "of" none
 */
record PhraseShape(boolean isName, boolean isLight, int words) {

  /** The shape of the words from {@code from} to {@code to - 1} of a line of these classes. */
  static PhraseShape of(WordRow line, PartOfSpeech[] classes, int from, int to) {
    boolean isName = true;
    boolean isOfPhrase = false;
    boolean isLight = false;
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean isOf = classes[i] == PartOfSpeech.OF;
      boolean isArticle = classes[i] == PartOfSpeech.DETERMINER;
      isOfPhrase |= isOf;
      isName &= isOfPhrase || classes[i] == PartOfSpeech.NAME;
      boolean isHead = i + 1 == to || classes[i + 1] == PartOfSpeech.OF;
      isLight |= isHead && line.word(i).isLight();
      boolean isJoined = i > from && line.isHyphened(i);
      words += isOf || isArticle || isJoined ? 0 : 1;
    }
    return new PhraseShape(isName, isLight, words);
  }
}
