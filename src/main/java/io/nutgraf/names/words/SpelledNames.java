package io.nutgraf.names.words;

import io.nutgraf.model.Span;
import io.nutgraf.spelling.CanonicalId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of one document, each spelled out once where they are not too many. Not thread-safe.
 */
public final class SpelledNames {

  /** More different names, as a directory has, are spelled out whenever they are asked for. */
  private static final int MOST_REMEMBERED = 100_000;

  private final String text;
  private final Map<String, Name> known = new HashMap<>();

  public SpelledNames(String text) {
    this.text = text;
  }

  /**
   * A name.
   *
   * @param verbatim as it stands
   * @param words its words, each in its usual spelling
   * @param id its canonical id
   */
  public record Name(String verbatim, List<String> words, String id) {

    private static Name of(String verbatim) {
      List<String> words = List.copyOf(CanonicalId.words(verbatim));
      return new Name(verbatim, words, CanonicalId.of(words));
    }

    public boolean isOneWord() {
      return words.size() == 1;
    }
  }

  public Name of(NamePhrase phrase) {
    return of(phrase.span());
  }

  public Name of(Span span) {
    return of(span.of(text));
  }

  public Name of(String verbatim) {
    Name name = known.get(verbatim);
    if (name == null) {
      name = Name.of(verbatim);
      if (known.size() < MOST_REMEMBERED) {
        known.put(verbatim, name);
      }
    }
    return name;
  }
}
