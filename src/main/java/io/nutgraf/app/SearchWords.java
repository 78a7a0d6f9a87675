package io.nutgraf.app;

import io.nutgraf.model.Span;
import io.nutgraf.text.Stemmer;
import io.nutgraf.text.Token;
import io.nutgraf.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are looked for, in singular or plural, whatever the case of their letters.
 *
 * @param stems one or more, as they are compared
 */
public record SearchWords(List<String> stems) {

  /** What is no English plural stays as it is, whatever the language. */
  private static final Stemmer SINGULAR = Stemmer.english(Stemmer.Strength.MINIMAL);

  public SearchWords {
    stems = List.copyOf(stems);
  }

  /** The words of {@code query}; perhaps none. */
  public static SearchWords of(String query) {
    return new SearchWords(stems(query).distinct().sorted().toList());
  }

  private static Stream<String> stems(String text) {
    return Words.of(text, new Span(0, text.length())).stream().map(Token::text).map(SINGULAR::stem);
  }

  /** Whether there are any. */
  public boolean isEmpty() {
    return stems.isEmpty();
  }

  /** Whether all of them stand in {@code text}. */
  boolean areIn(String text) {
    Set<String> there = stems(text).collect(Collectors.toSet());
    return there.containsAll(stems);
  }

  String joined() {
    return String.join(" ", stems);
  }
}
