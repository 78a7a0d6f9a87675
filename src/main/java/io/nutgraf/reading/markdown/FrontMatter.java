package io.nutgraf.reading.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands before a Markdown file, in YAML between lines of {@code ---} or in TOML between lines
 * of {@code +++}. Read leniently, and no more of it than states something of the document: scalars
 * and lists by their keys, and of what stands in a list or below a key, the name.
 *
 * @param values by key, in small letters without {@code _} and {@code -}
 * @param end where the front matter ends in the text; 0 where there is none
 */
record FrontMatter(Map<String, List<String>> values, int end) {

  private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  /** How long it may be, in lines. */
  private static final int MOST_LINES = 1_000;

  FrontMatter {
    values = Map.copyOf(values);
  }

  /** That of {@code text}. */
  static FrontMatter of(String text) {
    boolean isToml = text.startsWith("+++");
    if (!isToml && !text.startsWith("---")) {
      return NONE;
    }
    List<String> lines = new ArrayList<>();
    int at = endOfLine(text, 0);
    if (!text.substring(0, at).strip().equals(isToml ? "+++" : "---")) {
      return NONE;
    }
    while (at < text.length() && lines.size() < MOST_LINES) {
      int end = endOfLine(text, at);
      String line = text.substring(at, end).stripTrailing();
      if (line.equals(isToml ? "+++" : "---") || (!isToml && line.equals("..."))) {
        return parse(lines, isToml, end);
      }
      lines.add(line);
      at = end;
    }
    return NONE;
  }

  private static FrontMatter parse(List<String> lines, boolean isToml, int end) {
    var reader = new FrontMatterReader(isToml);
    lines.forEach(reader::add);
    Map<String, List<String>> values = reader.values();
    return values.isEmpty() ? NONE : new FrontMatter(values, end);
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  boolean isEmpty() {
    return end == 0;
  }

  /** What the first of {@code keys} that is there says. */
  List<String> first(List<String> keys) {
    return keys.stream()
        .map(key -> values.getOrDefault(key, List.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
