package io.nutgraf.metadata.names;

import io.nutgraf.model.Span;
import io.nutgraf.text.CanonicalId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one document, each spelled out once. Not thread-safe. */
final class SpelledNames {

  private final String text;
  private final Map<String, Name> known = new HashMap<>();

  SpelledNames(String text) {
    this.text = text;
  }

  /**
   * A name.
   *
   * @param verbatim as it stands
   * @param words its words, each in its usual spelling
   * @param id its canonical id
   */
  record Name(String verbatim, List<String> words, String id) {

    private static Name of(String verbatim) {
      List<String> words = List.copyOf(CanonicalId.words(verbatim));
      return new Name(verbatim, words, CanonicalId.of(words));
    }

    boolean isOneWord() {
      return words.size() == 1;
    }
  }

  Name of(NamePhrase phrase) {
    return of(phrase.span());
  }

  Name of(Span span) {
    return of(span.of(text));
  }

  Name of(String verbatim) {
    return known.computeIfAbsent(verbatim, Name::of);
  }
}
