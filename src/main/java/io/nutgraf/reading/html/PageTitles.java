package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import io.nutgraf.reading.html.PageThings.Kind;
import io.nutgraf.reading.html.PageThings.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds what a page may be called, and what speaks for each of its names. */
final class PageTitles {

  private static final int LONGEST = 400;
  private static final int MOST_HEADINGS = 40;

  /** What stands between a title and the name of its site. */
  private static final List<String> SEPARATORS =
      List.of(
          " | ",
          " - ",
          " \u2013 ",
          " \u2014 ",
          " \u00b7 ",
          " \u2022 ",
          " :: ",
          " \u00bb ",
          " \u00ab ",
          " // ",
          " / ",
          " < ",
          " > ",
          ": ",
          " ~ ",
          " \u2022",
          " -- ",
          "| ");

  /** One of these makes a title; a smaller heading alone may be that of any part of the page. */
  private static final Set<String> STATING =
      Set.of("head", "h1", "is-title", "within-title", "itemprop-headline", "heading-titled");

  private final PageScan page;
  private final PageThings data;
  private final Set<String> sites;
  private final PageCandidates found = new PageCandidates();

  private PageTitles(PageScan page, PageThings data, Set<String> sites) {
    this.page = page;
    this.data = data;
    this.sites = sites;
  }

  static PageCandidates in(PageScan page, PageThings data, Set<String> sites) {
    var titles = new PageTitles(page, data, sites);
    titles.addHead();
    titles.addData();
    titles.addMarks();
    titles.compare();
    titles.found.removeIf(title -> title.signs.stream().noneMatch(STATING::contains));
    return titles.found;
  }

  private void addHead() {
    whole(page.title, Source.TITLE_ELEMENT, "title");
    meta("og:title", Source.OPEN_GRAPH, "og");
    meta("twitter:title", Source.META, "twitter");
    for (String name :
        List.of(
            "dc.title",
            "dcterms.title",
            "citation_title",
            "title",
            "headline",
            "parsely-title",
            "sailthru.title")) {
      meta(
          name,
          Source.META,
          name.contains("title") && name.contains(".")
              ? "dc"
              : name.equals("title") ? "meta-title" : "meta");
    }
  }

  private void meta(String name, Source source, String sign) {
    page.meta(name).stream().limit(1).forEach(title -> whole(title, source, sign));
  }

  private void addData() {
    for (Thing thing : data.things()) {
      if (thing.kind() == Kind.SITE) {
        continue;
      }
      String kind = thing.kind().name().toLowerCase(Locale.ROOT);
      data.words(thing, "headline").ifPresent(t -> whole(t, Source.JSON_LD, "ld-" + kind));
      data.words(thing, "name").ifPresent(t -> whole(t, Source.JSON_LD, "ld-" + kind + "-name"));
    }
  }

  private void addMarks() {
    int headings = 0;
    int h1 = (int) page.marks.stream().filter(m -> m.own().contains(PageHint.H1)).count();
    int firsts = 0;
    for (PageScan.Mark mark : page.marks) {
      Element element = mark.element();
      boolean heading = mark.own().contains(PageHint.H1) || mark.own().contains(PageHint.HEADING);
      String property = element.attr("itemprop");
      boolean named = property.contains("headline") || property.equals("name");
      if ((!heading && !mark.own().contains(PageHint.TITLE) && !named)
          || headings >= MOST_HEADINGS) {
        continue;
      }
      String text = shown(element);
      if (text.isEmpty()) {
        continue;
      }
      headings++;
      String tag = heading ? element.normalName() : "box";
      List<String> signs = new ArrayList<>();
      signs.add(tag);
      if (tag.equals("h1")) {
        signs.add(h1 == 1 ? "h1-only" : firsts == 0 ? "h1-first" : "h1-later");
        firsts++;
      } else if (headings == 1) {
        signs.add("heading-first");
      }
      if (!tag.equals("h1") && heading && mark.own().contains(PageHint.TITLE)) {
        signs.add("heading-titled");
      }
      if (property.contains("headline")) {
        signs.add("itemprop-headline");
      } else if (property.equals("name")) {
        signs.add("itemprop-name");
      }
      for (PageHint hint : mark.zones()) {
        signs.add("in-" + hint.name().toLowerCase(Locale.ROOT));
      }
      if (mark.near().contains(PageHint.TITLE)) {
        signs.add("near-title");
      }
      if (heading) {
        add(text, tag.equals("h1") ? Source.H1 : Source.LAYOUT, signs);
        cuts(text, tag.equals("h1") ? Source.H1 : Source.LAYOUT, "heading");
      } else {
        add(text, named ? Source.MICRODATA : Source.LAYOUT, signs);
      }
    }
  }

  static String shown(Element element) {
    String text = element.text().strip();
    return text.length() > LONGEST ? "" : text;
  }

  private void whole(String title, Source source, String sign) {
    String text = title.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return;
    }
    add(text, source, List.of(sign, "head"));
    cuts(text, source, sign);
  }

  /** The same without its last or first parts. */
  private void cuts(String text, Source source, String sign) {
    for (String separator : SEPARATORS) {
      int last = text.lastIndexOf(separator);
      int first = text.indexOf(separator);
      if (last > 0) {
        part(text, last, separator, source, sign + "-start", sign + "-last");
      }
      if (first > 0 && first != last) {
        part(text, first, separator, source, sign + "-first", sign + "-end");
      }
    }
  }

  private void part(
      String text, int at, String separator, Source source, String before, String behind) {
    String start = text.substring(0, at);
    String end = text.substring(at + separator.length());
    cut(start, end, source, before, separator);
    cut(end, start, source, behind, separator);
  }

  private void cut(String kept, String rest, Source source, String sign, String separator) {
    List<String> signs = new ArrayList<>();
    signs.add(sign);
    signs.add("cut");
    signs.add("cut-at" + separator.strip());
    String folded = PageFold.solid(rest);
    signs.add(sites.stream().anyMatch(site -> same(site, folded)) ? "cut-site" : "cut-other");
    add(kept.strip(), source, signs);
  }

  private static boolean same(String site, String part) {
    return part.equals(site)
        || (part.length() > 3
            && site.length() > 3
            && (part.startsWith(site) || site.startsWith(part) || part.endsWith(site)));
  }

  private void add(String text, Source source, List<String> signs) {
    found.add(PageFold.of(text), text, source, signs);
  }

  /** What the names say of one another. */
  private void compare() {
    List<PageCandidates.Candidate> all = found.all();
    Set<String> heads = new HashSet<>();
    for (String head : List.of(page.title, page.meta("og:title").stream().findFirst().orElse(""))) {
      heads.add(PageFold.of(head));
    }
    for (PageCandidates.Candidate each : all) {
      boolean inTitle = heads.stream().anyMatch(head -> head.contains(each.key));
      boolean isTitle = heads.contains(each.key);
      boolean heading =
          each.signs.contains("h1") || each.signs.contains("h2") || each.signs.contains("h3");
      if (inTitle) {
        each.signs.add(isTitle ? "is-title" : "within-title");
        each.signs.add((heading ? "heading" : "other") + (isTitle ? "-is-title" : "-within-title"));
        if (each.signs.contains("h1")) {
          each.signs.add("h1-in-title");
        }
      }
      if (sites.contains(each.key.replace(" ", ""))) {
        each.signs.add("is-site");
      }
      if (each.signs.contains("cut-site") && heading) {
        each.signs.add("heading-cut-site");
      }
      int words = each.key.split(" ", -1).length;
      each.signs.add(
          "words-"
              + (words > 12
                  ? "13"
                  : words > 8 ? "9" : words > 4 ? "5" : words > 2 ? "3" : words > 1 ? "2" : "1"));
      long sources =
          Stream.of(
                  "h1",
                  "h2",
                  "og",
                  "twitter",
                  "ld-article",
                  "title",
                  "dc",
                  "title-start",
                  "og-start")
              .filter(each.signs::contains)
              .count();
      each.signs.add("sources-" + Math.min(sources, 5));
    }
  }
}
