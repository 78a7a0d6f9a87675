package io.nutgraf.reading.html;

import io.nutgraf.model.BlockKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that sets its words apart from those around it, seen from within: what its words are
 * by it and by all that it stands in.
 *
 * @param parent the region it stands in; null for that of the whole page
 * @param index its place among all regions of the page, in the order of their starts
 * @param element the element
 * @param kind what words that stand in it are
 * @param level of a heading 1 to 6; else 0
 */
record Region(@Nullable Region parent, int index, Element element, BlockKind kind, int level) {

  /** The region of a whole page. */
  static Region of(Element body) {
    return new Region(null, 0, body, BlockKind.PARAGRAPH, 0);
  }

  /** That of {@code element}, which stands in this one. */
  Region inner(Element element, int index) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          of(element, index, BlockKind.HEADING, element.normalName().charAt(1) - '0');
      case "li", "dt", "dd" -> of(element, index, BlockKind.LIST_ITEM, 0);
      case "figcaption", "caption" -> of(element, index, BlockKind.CAPTION, 0);
      case "blockquote" -> of(element, index, BlockKind.BLOCK_QUOTE, 0);
      case "table" ->
          of(element, index, Tables.hasRows(element) ? BlockKind.TABLE_ROW : kind, level);
      case "pre", "listing", "xmp" -> of(element, index, BlockKind.CODE, 0);
      default -> of(element, index, kind, level);
    };
  }

  /** The region around this one; the page's own is around itself. */
  Region outer() {
    return parent == null ? this : parent;
  }

  private Region of(Element element, int index, BlockKind kind, int level) {
    return new Region(this, index, element, kind, level);
  }
}
