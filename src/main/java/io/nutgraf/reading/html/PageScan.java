package io.nutgraf.reading.html;

import io.nutgraf.model.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private static final int MOST_MARKS = 1_000;

  /** In UTF-16 code units. */
  private static final int LONGEST_NAME = 60;

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

  /** Elements that are one of these say of themselves what they hold. */
  private static final Set<PageHint> MARKING =
      EnumSet.of(
          PageHint.TIME,
          PageHint.H1,
          PageHint.HEADING,
          PageHint.TITLE,
          PageHint.AUTHOR,
          PageHint.BYLINE);

  /**
   * An element that its tag or its names mark.
   *
   * @param line the line that it begins on
   * @param own what it is by itself
   * @param near what it and the elements right around it are
   * @param zones what all elements around it are
   */
  record Mark(
      Element element, int line, Set<PageHint> own, Set<PageHint> near, Set<PageHint> zones) {

    boolean isOne(PageHint hint) {
      return own.contains(hint);
    }

    /** The name of the property of microdata that it is, in small letters; empty for none. */
    String property() {
      return element.attr("itemprop").toLowerCase(Locale.ROOT);
    }
  }

  private record Frame(Set<PageHint> own, Set<PageHint> zones) {}

  final PageHead head = new PageHead();
  final List<Mark> marks = new ArrayList<>();

  /** What pictures are said to show, folded: often the name of somebody. */
  final Set<String> pictures = new HashSet<>();

  private final PageLines shown = new PageLines();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private int unseen;
  private int nodes;

  private PageScan() {}

  static PageScan of(Document page) {
    var scan = new PageScan();
    page.traverse(scan);
    scan.shown.end();
    return scan;
  }

  /** The lines that are shown. */
  List<PageLine> lines() {
    return shown.ended();
  }

  @Override
  public void head(Node node, int depth) {
    if (++nodes % 1_000 == 0) {
      Budget.check();
    }
    if (node instanceof Element element) {
      open(element);
    } else if (node instanceof TextNode words && unseen == 0) {
      shown.add(words.getWholeText(), start -> new PageLine.Run(start, near(), zones()));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      frames.pop();
      String tag = element.normalName();
      if (tag.equals("time")) {
        shown.gap();
      }
      if (UNSEEN.contains(tag)) {
        unseen--;
      }
      if (!KEPT_ON_LINE.contains(tag)) {
        shown.end();
      }
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    head.add(element, unseen <= 1);
    if (UNSEEN.contains(tag)) {
      unseen++;
    }
    Set<PageHint> own = unseen > 0 ? Set.of() : PageHint.of(element);
    frames.push(new Frame(own, withOwn(zones(), own)));
    if (unseen > 0) {
      return;
    }
    if (tag.equals("img") && pictures.size() < MOST_MARKS && element.hasAttr("alt")) {
      addPicture(element.attr("alt"));
    }
    if (tag.equals("time")) {
      shown.gap();
    }
    if (!KEPT_ON_LINE.contains(tag)) {
      shown.end();
    }
    if (marks.size() < MOST_MARKS && isMarked(element, own)) {
      marks.add(new Mark(element, lines().size(), own, near(), zones()));
    }
  }

  private void addPicture(String shows) {
    if (!shows.isBlank() && shows.length() <= LONGEST_NAME) {
      pictures.add(PageFold.of(shows));
    }
  }

  /** {@code zones}, with those that an element within them begins. */
  private static Set<PageHint> withOwn(Set<PageHint> zones, Set<PageHint> own) {
    Set<PageHint> all = EnumSet.noneOf(PageHint.class);
    own.stream().filter(PageHint.ZONES::contains).forEach(all::add);
    if (zones.containsAll(all)) {
      return zones;
    }
    all.addAll(zones);
    return all;
  }

  private static boolean isMarked(Element element, Set<PageHint> own) {
    return element.hasAttr("itemprop")
        || element.hasAttr("rel")
        || AuthorMarks.leadsToAuthor(element)
        || own.stream().anyMatch(MARKING::contains)
        || (element.hasAttr("title") && own.stream().anyMatch(DateMarks.DATED::contains));
  }

  private Set<PageHint> near() {
    Set<PageHint> near = EnumSet.noneOf(PageHint.class);
    frames.stream().limit(NEAR).forEach(frame -> near.addAll(frame.own));
    return near;
  }

  private Set<PageHint> zones() {
    Frame frame = frames.peek();
    return frame == null ? Set.of() : frame.zones;
  }
}
