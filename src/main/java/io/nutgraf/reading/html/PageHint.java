package io.nutgraf.reading.html;

import io.nutgraf.text.WordLists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that authors of pages give to an element say of it. */
enum PageHint {
  // What all within an element is part of.
  ARTICLE,
  MAIN,
  HEADER,
  FOOTER,
  NAVIGATION,
  ASIDE,
  COMMENT,
  TEASER,
  CAPTION,
  LIST,
  TABLE,
  // What an element is by itself, or by what is around it closely.
  DATE,
  PUBLISHED,
  UPDATED,
  AUTHOR,
  BYLINE,
  META,
  TITLE,
  NAME,
  BIOGRAPHY,
  SHARE,
  EVENT,
  COPYRIGHT,
  PLACE,
  HEADING,
  H1,
  LINK,
  TIME;

  /** Hints that hold for all that stands within an element. */
  static final Set<PageHint> ZONES = EnumSet.range(ARTICLE, TABLE);

  /** So much of an element's names is looked at, in UTF-16 code units. */
  private static final int LONGEST_NAMES = 300;

  private static final Map<PageHint, Set<String>> WORDS = words();

  private static final Map<String, PageHint> TAGS =
      Map.ofEntries(
          Map.entry("article", ARTICLE),
          Map.entry("main", MAIN),
          Map.entry("header", HEADER),
          Map.entry("footer", FOOTER),
          Map.entry("nav", NAVIGATION),
          Map.entry("aside", ASIDE),
          Map.entry("figcaption", CAPTION),
          Map.entry("li", LIST),
          Map.entry("table", TABLE),
          Map.entry("address", BYLINE),
          Map.entry("time", TIME),
          Map.entry("a", LINK),
          Map.entry("h1", H1),
          Map.entry("h2", HEADING),
          Map.entry("h3", HEADING),
          Map.entry("h4", HEADING));

  /** The words of each hint; none of those that only a tag or what is around an element gives. */
  private static Map<PageHint, Set<String>> words() {
    WordLists lists = WordLists.read(PageHint.class, "page-hints.txt", " ");
    Map<PageHint, Set<String>> words = new EnumMap<>(PageHint.class);
    for (String name : lists.names()) {
      words.put(valueOf(name.toUpperCase(Locale.ROOT)), lists.of(name));
    }
    return words;
  }

  /** How it is called where it is a sign of a candidate: in small letters. */
  String sign() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What {@code element}, by its tag and its names, is. */
  static Set<PageHint> of(Element element) {
    Set<PageHint> hints = EnumSet.noneOf(PageHint.class);
    String tag = element.normalName();
    PageHint byTag = TAGS.get(tag);
    if (byTag != null) {
      hints.add(byTag);
    }
    if (!tag.equals("body") && !tag.equals("html")) {
      List<String> names = new ArrayList<>();
      for (String attribute : List.of("class", "id", "itemprop", "rel", "data-testid")) {
        if (element.hasAttr(attribute)) {
          addWords(element.attr(attribute), names);
        }
      }
      names.forEach(name -> addTo(hints, name));
    }
    return hints;
  }

  private static void addTo(Set<PageHint> hints, String name) {
    for (Map.Entry<PageHint, Set<String>> each : WORDS.entrySet()) {
      if (each.getValue().contains(name)) {
        hints.add(each.getKey());
      }
    }
    if (name.endsWith("date") && !name.equals("update")) {
      hints.add(DATE);
    }
  }

  /** "entry-date postAuthor" is of four words. */
  private static void addWords(String names, List<String> words) {
    int start = 0;
    int end = Math.min(names.length(), LONGEST_NAMES);
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(names.charAt(i));
      boolean capital =
          letter
              && i > start
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (!letter || capital) {
        if (i > start) {
          words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = capital ? i : i + 1;
      }
    }
  }
}
