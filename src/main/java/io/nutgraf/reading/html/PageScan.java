package io.nutgraf.reading.html;

import io.nutgraf.model.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks a page once and keeps what may say what it is called, who wrote it and when: what its head
 * states, the elements that are marked, and the lines that are shown, with what they stand in. It
 * keeps so much and no more, whatever the page holds.
 */
final class PageScan implements NodeVisitor {

  private static final int MOST_LINES = 5_000;
  private static final int LONGEST_LINE = 400;
  private static final int MOST_METAS = 1_000;
  private static final int LONGEST_CONTENT = 1_000;
  private static final int MOST_MARKS = 1_000;
  private static final int MOST_SCRIPTS = 50;

  /** So many elements around words are near them. */
  private static final int NEAR = 4;

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "head",
          "select",
          "textarea",
          "iframe",
          "button",
          "object");

  private static final Set<String> KEPT_ON_LINE =
      Set.of(
          "a", "abbr", "b", "strong", "em", "i", "span", "time", "small", "cite", "q", "u", "font",
          "mark", "sup", "sub", "address", "label", "bdi", "code", "img", "ins", "s", "del", "wbr");

  /**
   * An element that its tag or its names mark.
   *
   * @param line the line that it begins on
   */
  record Mark(
      Element element, int line, Set<PageHint> own, Set<PageHint> near, Set<PageHint> zones) {}

  private record Frame(Set<PageHint> own, Set<PageHint> zones) {}

  final List<PageLine> lines = new ArrayList<>();
  final Map<String, List<String>> metas = new HashMap<>();
  final List<String> scripts = new ArrayList<>();
  final List<String> linkedData = new ArrayList<>();
  final List<Mark> marks = new ArrayList<>();
  String canonical = "";
  String title = "";
  String language = "";

  private final Deque<Frame> frames = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private final List<PageLine.Run> runs = new ArrayList<>();
  private int unseen;
  private int metaCount;
  private int nodes;

  private PageScan() {}

  static PageScan of(Document page) {
    var scan = new PageScan();
    page.traverse(scan);
    scan.endLine();
    return scan;
  }

  /** What metas of this name, property or itemprop say, in the order of the page. */
  List<String> meta(String name) {
    return metas.getOrDefault(name, List.of());
  }

  @Override
  public void head(Node node, int depth) {
    if (++nodes % 1_000 == 0) {
      Budget.check();
    }
    if (node instanceof Element element) {
      open(element);
    } else if (node instanceof TextNode words && unseen == 0) {
      add(words.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      frames.pop();
      if (element.normalName().equals("time")) {
        gap();
      }
      if (UNSEEN.contains(element.normalName())) {
        unseen--;
      }
      if (!KEPT_ON_LINE.contains(element.normalName())) {
        endLine();
      }
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "meta" -> addMeta(element);
      case "link" -> addLink(element);
      case "script" -> addScript(element);
      case "html" -> language = element.attr("lang");
      case "title" -> addTitle(element);
      default -> {}
    }
    if (UNSEEN.contains(tag)) {
      unseen++;
    }
    Set<PageHint> own = unseen > 0 ? Set.of() : PageHint.of(element);
    Frame around = frames.peek();
    Set<PageHint> zones = around == null ? Set.of() : around.zones;
    if (!zones.containsAll(intersection(own))) {
      Set<PageHint> more = EnumSet.copyOf(intersection(own));
      more.addAll(zones);
      zones = more;
    }
    frames.push(new Frame(own, zones));
    if (unseen == 0) {
      if (tag.equals("time")) {
        gap();
      }
      if (!KEPT_ON_LINE.contains(tag)) {
        endLine();
      }
      if (marks.size() < MOST_MARKS && isMarked(element, own)) {
        marks.add(new Mark(element, lines.size(), own, near(), zones));
      }
    }
  }

  private static Set<PageHint> intersection(Set<PageHint> own) {
    if (own.isEmpty()) {
      return Set.of();
    }
    Set<PageHint> zones = EnumSet.copyOf(own);
    zones.retainAll(PageHint.ZONES);
    return zones;
  }

  private static boolean isMarked(Element element, Set<PageHint> own) {
    return element.hasAttr("itemprop")
        || element.hasAttr("rel")
        || (element.normalName().equals("a") && PageAuthors.isOfAuthor(element.attr("href")))
        || own.contains(PageHint.TIME)
        || ((own.contains(PageHint.DATE)
                || own.contains(PageHint.PUBLISHED)
                || own.contains(PageHint.UPDATED))
            && element.hasAttr("title"))
        || own.contains(PageHint.H1)
        || own.contains(PageHint.HEADING)
        || own.contains(PageHint.TITLE)
        || own.contains(PageHint.AUTHOR)
        || own.contains(PageHint.BYLINE);
  }

  private Set<PageHint> near() {
    Set<PageHint> near = EnumSet.noneOf(PageHint.class);
    int left = NEAR;
    for (Frame frame : frames) {
      near.addAll(frame.own);
      if (--left == 0) {
        break;
      }
    }
    return near;
  }

  private void addMeta(Element element) {
    if (++metaCount > MOST_METAS) {
      return;
    }
    String content = cut(element.attr("content").strip());
    for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
      String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !content.isEmpty()) {
        metas.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
      }
    }
  }

  private void addLink(Element element) {
    if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = cut(element.attr("href"));
    }
  }

  private void addScript(Element element) {
    if (scripts.size() < MOST_SCRIPTS) {
      scripts.add(element.data());
    }
    if (linkedData.size() < MOST_SCRIPTS
        && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      linkedData.add(element.data());
    }
  }

  private void addTitle(Element element) {
    if (title.isEmpty() && unseen <= 1) {
      title = cut(element.text());
    }
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(words.length(), LONGEST_CONTENT));
  }

  private void add(String words) {
    boolean begun = false;
    for (int i = 0; i < words.length() && line.length() < LONGEST_LINE; i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (blank) {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      } else if (c != '\u00ad' && c != '\u200b') {
        if (!begun && lines.size() < MOST_LINES) {
          runs.add(new PageLine.Run(line.length(), near(), zones()));
          begun = true;
        }
        line.append(c);
      }
    }
  }

  private void gap() {
    if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  private Set<PageHint> zones() {
    Frame frame = frames.peek();
    return frame == null ? Set.of() : frame.zones;
  }

  private void endLine() {
    String words = line.toString().strip();
    if (!words.isEmpty() && !runs.isEmpty() && lines.size() < MOST_LINES) {
      lines.add(new PageLine(lines.size(), words, List.copyOf(runs)));
    }
    line.setLength(0);
    runs.clear();
  }
}
