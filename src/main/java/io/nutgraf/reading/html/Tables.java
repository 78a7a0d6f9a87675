package io.nutgraf.reading.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells tables that say something in rows from those that only lay a page out. */
final class Tables {

  /** What cells hold of a layout and not of a table. */
  private static final Set<String> LAYOUT =
      Set.of("table", "h1", "h2", "form", "article", "section", "nav", "blockquote", "iframe");

  /** How long words in a cell are on average, in UTF-16 code units; more is a layout. */
  private static final int LONGEST_CELL = 120;

  private Tables() {}

  /** True for a table whose rows are to be read as rows. */
  static boolean hasRows(Element table) {
    int rows = 0;
    int cells = 0;
    long length = 0;
    for (Node node = next(table, table); node != null; node = next(node, table)) {
      if (node instanceof TextNode text) {
        length += text.isBlank() ? 0 : text.getWholeText().length();
      } else if (node instanceof Element element) {
        String name = element.normalName();
        if (LAYOUT.contains(name)) {
          return false;
        }
        rows += name.equals("tr") ? 1 : 0;
        cells += name.equals("td") || name.equals("th") ? 1 : 0;
      }
    }
    return rows >= 2 && cells >= 2 * rows - 1 && length <= (long) LONGEST_CELL * cells;
  }

  /** The node after {@code node} in the order of the page, within {@code root}. */
  @SuppressWarnings("ReferenceEquality") // the very node
  private static @Nullable Node next(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    @Nullable Node at = node;
    while (at != null && at != root) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      at = at.parent();
    }
    return null;
  }
}
