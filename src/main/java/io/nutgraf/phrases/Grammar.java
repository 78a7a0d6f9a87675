package io.nutgraf.phrases;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.text.Words;
import java.util.Optional;
import java.util.Set;

/** What tells the noun phrases of a language. Immutable and thread-safe. */
interface Grammar {

  /** Languages written without spaces between words, or with spaces within them. */
  Set<String> WITHOUT_WORDS = Set.of("zh", "ja", "th", "lo", "km", "my", "bo", "vi");

  /** The grammar of {@code language}; none where spaces do not tell its words. */
  static Optional<Grammar> of(Language language) {
    if (language.code().equals("en") || language.equals(Language.UNDETERMINED)) {
      return Optional.of(EnglishGrammar.STANDARD);
    }
    return WITHOUT_WORDS.contains(language.code())
        ? Optional.empty()
        : Optional.of(SuffixGrammar.of(language));
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
  WordClass[] classify(Line line);
}
