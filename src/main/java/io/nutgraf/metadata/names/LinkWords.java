package io.nutgraf.metadata.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Word lists by kind, read from a resource: {@code kind: word word}, a kind may have several lines.
 * Words are in lower case.
 */
final class LinkWords {

  private final String resource;
  private final Map<String, Set<String>> kinds;

  private LinkWords(String resource, Map<String, Set<String>> kinds) {
    this.resource = resource;
    this.kinds = kinds;
  }

  static LinkWords read(String resource) {
    var kinds = new HashMap<String, Set<String>>();
    for (String line : lines(resource)) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        kinds
            .computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>())
            .addAll(List.of(line.substring(colon + 1).strip().split(" ", -1)));
      }
    }
    return new LinkWords(resource, Map.copyOf(kinds));
  }

  /** The words of {@code kind}, which the resource has. */
  Set<String> of(String kind) {
    return Objects.requireNonNull(kinds.get(kind), () -> resource + " has no " + kind);
  }

  private static List<String> lines(String resource) {
    try (var in =
            Objects.requireNonNull(
                LinkWords.class.getResourceAsStream(resource),
                () -> resource + " is part of the package");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
