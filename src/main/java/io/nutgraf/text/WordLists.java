package io.nutgraf.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words by what they are, from a {@link TextResource} of lines such as {@code title: mr mrs dr}: a
 * name, a colon, and words with a space between. A name may have several lines.
 */
public final class WordLists {

  private final String resource;
  private final Map<String, Set<String>> lists = new HashMap<>();

  private WordLists(String resource) {
    this.resource = resource;
  }

  /**
   * The lists of the resource with this name in the package of {@code reader}, with {@code
   * separator} between words, or phrases.
   */
  public static WordLists read(Class<?> reader, String resource, String separator) {
    return of(resource, TextResource.lines(reader, resource), separator);
  }

  /** The lists of the lines of a resource with this name. */
  static WordLists of(String resource, List<String> lines, String separator) {
    var lists = new WordLists(resource);
    for (String line : lines) {
      int colon = line.indexOf(':');
      lists
          .lists
          .computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>())
          .addAll(List.of(line.substring(colon + 1).strip().split(separator, -1)));
    }
    return lists;
  }

  /** The names of the lists. */
  public Set<String> names() {
    return Collections.unmodifiableSet(lists.keySet());
  }

  /**
   * The words of a list.
   *
   * @throws NullPointerException if the resource has no such list
   */
  public Set<String> of(String name) {
    return Collections.unmodifiableSet(
        Objects.requireNonNull(lists.get(name), () -> resource + " has no " + name));
  }

  /** The same; no words where there is no such list. */
  public Set<String> ofAny(String name) {
    return lists.containsKey(name) ? of(name) : Set.of();
  }
}
