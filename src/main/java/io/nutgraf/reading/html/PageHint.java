package io.nutgraf.reading.html;

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

  private static Map<PageHint, Set<String>> words() {
    Map<PageHint, Set<String>> words = new EnumMap<>(PageHint.class);
    words.put(ARTICLE, Set.of("article", "post", "story", "entry", "artikel", "beitrag", "hentry"));
    words.put(MAIN, Set.of("main", "content", "body", "inhalt"));
    words.put(HEADER, Set.of("header", "masthead", "banner", "head", "top", "topbar"));
    words.put(FOOTER, Set.of("footer", "foot", "impressum", "bottom", "colophon"));
    words.put(
        NAVIGATION,
        Set.of(
            "nav",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "navbar",
            "pagination",
            "pager"));
    words.put(
        ASIDE,
        Set.of(
            "aside",
            "sidebar",
            "widget",
            "secondary",
            "rail",
            "sidebars",
            "marginal",
            "marginalspalte"));
    words.put(
        COMMENT,
        Set.of(
            "comment",
            "comments",
            "kommentar",
            "kommentare",
            "disqus",
            "respond",
            "commentlist",
            "reply",
            "replies",
            "commentaires",
            "comentarios"));
    words.put(
        TEASER,
        Set.of(
            "teaser",
            "teasers",
            "related",
            "recommended",
            "recommendations",
            "card",
            "cards",
            "recent",
            "latest",
            "popular",
            "more",
            "trending",
            "preview",
            "tile",
            "carousel",
            "slider",
            "similar",
            "mehr",
            "weitere",
            "read",
            "ticker",
            "feed",
            "calendar"));
    words.put(
        CAPTION,
        Set.of(
            "caption",
            "credit",
            "credits",
            "figcaption",
            "image",
            "bildunterschrift",
            "photo",
            "gallery",
            "bild"));
    words.put(LIST, Set.of("list", "liste", "items", "archive"));
    words.put(
        DATE,
        Set.of(
            "date",
            "datum",
            "dateline",
            "timestamp",
            "datetime",
            "fecha",
            "data",
            "day",
            "pubdate",
            "postdate",
            "zeit",
            "datestamp"));
    words.put(
        PUBLISHED,
        Set.of(
            "published",
            "publish",
            "pubdate",
            "publication",
            "publicado",
            "posted",
            "release",
            "veroeffentlicht",
            "created",
            "publishdate",
            "datepublished",
            "issued"));
    words.put(
        UPDATED, Set.of("updated", "modified", "update", "lastmod", "datemodified", "changed"));
    words.put(
        AUTHOR,
        Set.of(
            "author",
            "authors",
            "autor",
            "autoren",
            "auteur",
            "auteurs",
            "autore",
            "writer",
            "contributor",
            "verfasser",
            "redakteur",
            "journalist",
            "reporter",
            "creator",
            "fn",
            "autores",
            "firma"));
    words.put(
        BYLINE,
        Set.of(
            "byline",
            "byl",
            "vcard",
            "bylines",
            "credits",
            "postedby",
            "contributors",
            "signature"));
    words.put(
        META,
        Set.of(
            "meta",
            "info",
            "details",
            "metadata",
            "postmeta",
            "infos",
            "metainfo",
            "byline",
            "kicker",
            "subline",
            "dachzeile"));
    words.put(
        TITLE,
        Set.of(
            "title",
            "headline",
            "titel",
            "heading",
            "header",
            "titre",
            "titulo",
            "ueberschrift",
            "hed",
            "posttitle"));
    words.put(NAME, Set.of("name", "fn", "user", "username", "nickname"));
    words.put(
        BIOGRAPHY, Set.of("bio", "biography", "about", "profile", "box", "description", "profil"));
    words.put(SHARE, Set.of("share", "social", "sharing", "follow", "newsletter"));
    words.put(
        EVENT,
        Set.of("event", "events", "termin", "termine", "veranstaltung", "deadline", "kalender"));
    words.put(COPYRIGHT, Set.of("copyright", "license", "copy", "legal", "rights"));
    return words;
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
