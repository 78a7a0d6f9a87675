package io.nutgraf.metadata.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lists of words from a resource: lines of a name, a colon, and words between spaces. */
final class WordLists {

  private final Map<String, Set<String>> lists;

  private WordLists(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  static WordLists read(String resource) {
    Map<String, Set<String>> lists = new HashMap<>();
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                int colon = line.indexOf(':');
                lists
                    .computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>())
                    .addAll(List.of(line.substring(colon + 1).strip().split(" +", -1)));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordLists(lists);
  }

  /** The words of the list with {@code name}; none where there is no such list. */
  Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }
}
