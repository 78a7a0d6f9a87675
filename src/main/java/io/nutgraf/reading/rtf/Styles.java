package io.nutgraf.reading.rtf;

import io.nutgraf.model.BlockKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The styles of paragraphs by their names, which word processors write in English. */
final class Styles {

  private static final String HEADING = "heading ";

  /** Level 9 of the outline is that of its text. */
  private static final int LEVELS = 9;

  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Integer> outlines = new HashMap<>();

  void put(int number, String name) {
    names.putIfAbsent(number, name.replace(";", "").strip().toLowerCase(Locale.ROOT));
  }

  /** Notes the level of the outline that a style has, from 0. */
  void outline(int style, int level) {
    outlines.put(style, level);
  }

  /** The level of a heading, by its style or by the outline; 0 for none. */
  int level(Group group) {
    int ofStyle = level(group.style);
    int outline =
        group.outline == Group.NO_OUTLINE
            ? outlines.getOrDefault(group.style, Group.NO_OUTLINE)
            : group.outline;
    return ofStyle == 0 && outline >= 0 && outline < LEVELS ? outline + 1 : ofStyle;
  }

  /** What a paragraph of this style is. */
  BlockKind kind(int style) {
    String name = names.getOrDefault(style, "");
    if (level(style) > 0 || isTitle(style)) {
      return BlockKind.HEADING;
    }
    return switch (name) {
      case "caption" -> BlockKind.CAPTION;
      case "quote", "intense quote", "block text" -> BlockKind.BLOCK_QUOTE;
      case "footnote text", "endnote text" -> BlockKind.FOOTNOTE;
      case "html preformatted" -> BlockKind.CODE;
      default -> name.startsWith("list ") ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    };
  }

  /** The level of a heading; 0 where the style is of none. */
  int level(int style) {
    String name = names.getOrDefault(style, "");
    boolean heading = name.startsWith(HEADING) && name.length() == HEADING.length() + 1;
    int level = heading ? name.charAt(HEADING.length()) - '0' : 0;
    return level >= 1 && level <= 9 ? level : 0;
  }

  /** True for the title of the whole document. */
  boolean isTitle(int style) {
    return "title".equals(names.get(style));
  }
}
