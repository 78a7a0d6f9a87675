package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a document by their ids. A style that says nothing of something is as its parent.
 */
final class StyleSheet {

  /** How many styles may stand on each other until the rest is left out: nine do in a template. */
  private static final int LONGEST_CHAIN = 50;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Resolved> resolved = new HashMap<>();

  /**
   * A style.
   *
   * @param name what people call it
   * @param parent the id of the style it stands on; empty where there is none
   */
  record Style(String name, String parent, Look look) {}

  /**
   * What a style comes to, with all it stands on.
   *
   * @param named what paragraphs of it are by its name; null where that does not tell
   */
  record Resolved(@Nullable Role named, Look look) {

    /** What a paragraph is that is of this style and looks like {@code own} beside. */
    Role role(Look own) {
      return named == null ? byLook(own.over(look)) : named;
    }

    private static Role byLook(Look look) {
      if (look.outline() != null && look.outline() > 0) {
        return Role.heading(look.outline());
      }
      return Boolean.TRUE.equals(look.isListed()) ? Role.of(BlockKind.LIST_ITEM) : Role.PARAGRAPH;
    }
  }

  void add(String id, Style style) {
    styles.put(id, style);
  }

  /** What the style {@code id} comes to; an ordinary paragraph where there is no such. */
  Resolved of(String id) {
    Resolved known = resolved.get(id);
    if (known == null) {
      known = resolve(id);
      resolved.put(id, known);
    }
    return known;
  }

  /** A style that is named and stands nowhere has at least its name. */
  private Resolved resolve(String id) {
    Look look = Look.UNSAID;
    Role named = null;
    Set<String> seen = new HashSet<>();
    while (!id.isEmpty() && seen.size() < LONGEST_CHAIN && seen.add(id)) {
      Style style = styles.getOrDefault(id, new Style(id, "", Look.UNSAID));
      look = look.over(style.look());
      if (named == null) {
        named = StyleNames.role(style.name()).orElse(null);
      }
      id = style.parent();
    }
    return new Resolved(named, look);
  }
}
