package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import io.nutgraf.reading.html.PageThings.Kind;
import io.nutgraf.reading.html.PageThings.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds what a page may be called, and what speaks for each of its names. */
final class PageTitles {

  private static final int LONGEST = 400;
  private static final int MOST_HEADINGS = 40;

  /** A shorter name of a site may be a part of any title. */
  private static final int SHORTEST_SITE = 4;

  /** One of these makes a title; a smaller heading alone may be that of any part of the page. */
  private static final Set<String> STATING =
      Set.of("head", "h1", "is-title", "within-title", "itemprop-headline", "heading-titled");

  private static final List<String> METAS =
      List.of(
          "dc.title",
          "dcterms.title",
          "citation_title",
          "title",
          "headline",
          "parsely-title",
          "sailthru.title");

  /** The signs of sources that are counted. */
  private static final List<String> SOURCES =
      List.of("h1", "h2", "og", "twitter", "ld-article", "title", "dc", "title-start", "og-start");

  private final PageScan page;
  private final Set<String> sites;
  private final PageCandidates found = new PageCandidates();
  private int headings;
  private int topHeadings;

  private PageTitles(PageScan page, Set<String> sites) {
    this.page = page;
    this.sites = sites;
  }

  /**
   * The titles that {@code page} may have.
   *
   * @param sites what the site of the page is called, folded
   */
  static PageCandidates in(PageScan page, PageThings data, Set<String> sites) {
    var titles = new PageTitles(page, sites);
    titles.addHead();
    data.things().forEach(thing -> titles.addThing(thing, data));
    titles.addMarks();
    titles.compare();
    titles.found.removeIf(title -> title.signs.stream().noneMatch(STATING::contains));
    return titles.found;
  }

  private void addHead() {
    whole(page.head.title(), Source.TITLE_ELEMENT, "title");
    whole(page.head.firstMeta("og:title"), Source.OPEN_GRAPH, "og");
    whole(page.head.firstMeta("twitter:title"), Source.META, "twitter");
    METAS.forEach(name -> whole(page.head.firstMeta(name), Source.META, sign(name)));
  }

  private static String sign(String meta) {
    if (meta.contains("title") && meta.contains(".")) {
      return "dc";
    }
    return meta.equals("title") ? "meta-title" : "meta";
  }

  private void addThing(Thing thing, PageThings data) {
    if (thing.kind() != Kind.SITE) {
      String sign = "ld-" + thing.kind().sign();
      data.words(thing, "headline").ifPresent(t -> whole(t, Source.JSON_LD, sign));
      data.words(thing, "name").ifPresent(t -> whole(t, Source.JSON_LD, sign + "-name"));
    }
  }

  private void addMarks() {
    boolean only = page.marks.stream().filter(mark -> mark.isOne(PageHint.H1)).count() == 1;
    for (PageScan.Mark mark : page.marks) {
      String text = headings < MOST_HEADINGS && mayBeTitle(mark) ? shown(mark.element()) : "";
      if (!text.isEmpty()) {
        addMark(mark, text, only);
      }
    }
  }

  private static boolean mayBeTitle(PageScan.Mark mark) {
    return isHeading(mark) || mark.isOne(PageHint.TITLE) || isNamed(mark);
  }

  private static boolean isHeading(PageScan.Mark mark) {
    return mark.isOne(PageHint.H1) || mark.isOne(PageHint.HEADING);
  }

  private static boolean isNamed(PageScan.Mark mark) {
    String property = mark.element().attr("itemprop");
    return property.contains("headline") || property.equals("name");
  }

  private void addMark(PageScan.Mark mark, String text, boolean only) {
    headings++;
    List<String> signs = new ArrayList<>();
    boolean top = mark.isOne(PageHint.H1) && isHeading(mark);
    boolean heading = isHeading(mark);
    signs.add(heading ? mark.element().normalName() : "box");
    if (top) {
      signs.add(only ? "h1-only" : topHeadings == 0 ? "h1-first" : "h1-later");
      topHeadings++;
    } else if (headings == 1) {
      signs.add("heading-first");
    }
    if (!top && heading && mark.isOne(PageHint.TITLE)) {
      signs.add("heading-titled");
    }
    if (isNamed(mark)) {
      boolean headline = mark.element().attr("itemprop").contains("headline");
      signs.add(headline ? "itemprop-headline" : "itemprop-name");
    }
    mark.zones().forEach(hint -> signs.add("in-" + hint.sign()));
    if (mark.near().contains(PageHint.TITLE)) {
      signs.add("near-title");
    }
    if (heading) {
      Source source = top ? Source.H1 : Source.LAYOUT;
      add(text, source, signs);
      cuts(text, source, "heading");
    } else {
      add(text, isNamed(mark) ? Source.MICRODATA : Source.LAYOUT, signs);
    }
  }

  /** The words of {@code element}; none where they are more than a title's. */
  static String shown(Element element) {
    String text = element.text().strip();
    return text.length() > LONGEST ? "" : text;
  }

  private void whole(String title, Source source, String sign) {
    String text = title.strip();
    if (!text.isEmpty() && text.length() <= LONGEST) {
      add(text, source, List.of(sign, "head"));
      cuts(text, source, sign);
    }
  }

  private void cuts(String text, Source source, String sign) {
    TitleParts.of(text, cut -> add(cut.kept(), source, signs(cut, sign)));
  }

  private List<String> signs(TitleParts.Cut cut, String sign) {
    String rest = PageFold.solid(cut.rest());
    boolean site = sites.stream().anyMatch(name -> isSite(name, rest));
    return List.of(
        sign + "-" + cut.place(),
        "cut",
        "cut-at" + cut.separator(),
        site ? "cut-site" : "cut-other");
  }

  private static boolean isSite(String site, String part) {
    boolean tells = part.length() >= SHORTEST_SITE && site.length() >= SHORTEST_SITE;
    return part.equals(site)
        || (tells && (part.startsWith(site) || site.startsWith(part) || part.endsWith(site)));
  }

  private void add(String text, Source source, List<String> signs) {
    found.add(PageFold.of(text), text, source, signs);
  }

  /** Adds what the names say of one another. */
  private void compare() {
    Set<String> heads = new HashSet<>();
    heads.add(PageFold.of(page.head.title()));
    heads.add(PageFold.of(page.head.firstMeta("og:title")));
    for (PageCandidates.Candidate each : found.all()) {
      addHeads(each, heads);
      if (sites.contains(each.key.replace(" ", ""))) {
        each.signs.add("is-site");
      }
      if (each.signs.contains("cut-site") && isHeading(each)) {
        each.signs.add("heading-cut-site");
      }
      each.signs.add("words-" + length(each.key.split(" ", -1).length));
      long sources = SOURCES.stream().filter(each.signs::contains).count();
      each.signs.add("sources-" + Math.min(sources, 5));
    }
  }

  private static void addHeads(PageCandidates.Candidate each, Set<String> heads) {
    boolean whole = heads.contains(each.key);
    if (whole || heads.stream().anyMatch(head -> head.contains(each.key))) {
      String fit = whole ? "is-title" : "within-title";
      each.signs.add(fit);
      each.signs.add((isHeading(each) ? "heading-" : "other-") + fit);
      if (each.signs.contains("h1")) {
        each.signs.add("h1-in-title");
      }
    }
  }

  private static boolean isHeading(PageCandidates.Candidate each) {
    return Stream.of("h1", "h2", "h3").anyMatch(each.signs::contains);
  }

  private static String length(int words) {
    if (words > 4) {
      return words > 12 ? "13" : words > 8 ? "9" : "5";
    }
    return words > 2 ? "3" : words > 1 ? "2" : "1";
  }
}
