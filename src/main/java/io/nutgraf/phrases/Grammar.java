package io.nutgraf.phrases;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.Words;
import java.util.Optional;

/** What tells the noun phrases of a language. Immutable and thread-safe. */
interface Grammar {

  /**
   * The grammar of {@code language}, or of the usual one where it is undetermined; none where
   * spaces do not tell its words: {@code words: unmarked}.
   */
  static Optional<Grammar> of(Language language) {
    LanguagePack pack = LanguagePack.forText(language);
    if (pack.is("words", "unmarked")) {
      return Optional.empty();
    }
    return Optional.of(
        pack.is("grammar", "english") ? EnglishGrammar.of(pack) : SuffixGrammar.of(pack));
  }

  /** Whether a capital within a sentence shows a name. */
  boolean namesHaveCapitals();

  /** Tells {@code sink} of the words within {@code span} of {@code text}. */
  void scan(String text, Span span, Words.Sink sink);

  /** What is known of {@code word}, which is in lower case, by itself. */
  Word describe(String word);

  /** Whether {@code word} may stand between an "of" and its noun within a phrase. */
  boolean isArticle(Word word);

  /** What {@code word}, in lower case, has in common with its other inflected forms. */
  String stem(String word);

  /** What each word of {@code line} is to its noun phrases. */
  PartOfSpeech[] classify(WordRow line);
}
