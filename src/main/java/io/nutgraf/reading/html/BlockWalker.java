package io.nutgraf.reading.html;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/** Walks through a page and collects its blocks, without those that nobody sees. Used once. */
final class BlockWalker implements NodeFilter {

  /** Elements within a line; all others begin a line of their own. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "output", "q", "rb", "ruby",
          "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "img", "picture", "source", "slot");

  private Region region;
  private final List<Region> regions = new ArrayList<>();
  private final List<HtmlBlock> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean space;
  private boolean cell;
  private int breaks;
  private int links;
  private int outward;
  private int linked;

  private BlockWalker(Element body) {
    region = Region.of(body);
    regions.add(region);
  }

  /** The layout of {@code body}. */
  static Layout layout(Element body) {
    var walker = new BlockWalker(body);
    body.filter(walker);
    walker.end();
    return new Layout(walker.regions, walker.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || depth == 0) {
      return FilterResult.CONTINUE;
    }
    if (Visibility.isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    begin(element);
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("a")) {
      links++;
      outward += isOutward(element) ? 1 : 0;
    } else if (isInRow() && !name.equals("tr") && !name.equals("caption")) {
      cell |= name.equals("td") || name.equals("th");
      space |= !INLINE.contains(name);
    } else if (!INLINE.contains(name)) {
      end();
      region = region.inner(element, regions.size());
      regions.add(region);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the very element
  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      String name = element.normalName();
      if (name.equals("a")) {
        links--;
        outward -= isOutward(element) ? 1 : 0;
      } else if (element == region.element()) {
        end();
        region = region.outer();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** True for a link that leads off the page; headings are often links to themselves. */
  private static boolean isOutward(Element link) {
    return link.hasAttr("href") && !link.attr("href").startsWith("#");
  }

  private boolean isInRow() {
    return region.kind() == BlockKind.TABLE_ROW && region.element().normalName().equals("tr");
  }

  /** Two breaks are the end of a paragraph, but not in a program. */
  private void lineBreak() {
    breaks++;
    if (breaks == 2 && region.kind() != BlockKind.CODE) {
      end();
    }
  }

  private void append(String text) {
    boolean code = region.kind() == BlockKind.CODE;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!code && isSpace(unit)) {
        space = true;
      } else {
        add(unit);
      }
    }
  }

  private void add(char unit) {
    if (!words.isEmpty()) {
      if (cell) {
        words.append('\t');
      } else if (breaks > 0) {
        words.append("\n".repeat(breaks));
      } else if (space) {
        words.append(' ');
      }
    }
    breaks = 0;
    space = false;
    cell = false;
    words.append(unit);
    if ((links > 0 && region.kind() != BlockKind.HEADING) || outward > 0) {
      linked++;
    }
  }

  private void end() {
    Budget.check();
    if (!words.toString().isBlank()) {
      blocks.add(new HtmlBlock(region, words.toString(), linked));
    }
    words.setLength(0);
    space = false;
    cell = false;
    breaks = 0;
    linked = 0;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
