package io.nutgraf.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@link WordLists}, a list for each constant of an enum: {@code before-place: port
 * city} holds those of {@code BEFORE_PLACE}. A kind without a list has no words. Immutable.
 *
 * @param <K> the kinds
 */
public final class WordsByKind<K extends Enum<K>> {

  private final Map<K, Set<String>> words;

  private WordsByKind(Map<K, Set<String>> words) {
    this.words = words;
  }

  /**
   * The words of {@code lists}.
   *
   * @throws IllegalArgumentException if a list is named as no kind is
   */
  public static <K extends Enum<K>> WordsByKind<K> of(Class<K> kinds, WordLists lists) {
    var words = new EnumMap<K, Set<String>>(kinds);
    for (String name : lists.names()) {
      String constant = name.replace('-', '_').toUpperCase(Locale.ROOT);
      words.put(Enum.valueOf(kinds, constant), Set.copyOf(lists.of(name)));
    }
    return new WordsByKind<>(words);
  }

  /** The words of {@code kind}. */
  public Set<String> of(K kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** Whether {@code word} is of {@code kind}. */
  public boolean is(K kind, String word) {
    return of(kind).contains(word);
  }

  /** Whether {@code word} ends as a word of {@code kind}. */
  public boolean endsAs(K kind, String word) {
    return of(kind).stream().anyMatch(word::endsWith);
  }
}
