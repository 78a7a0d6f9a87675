package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import io.nutgraf.reading.html.PageThings.Thing;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds who may have written a page, and what speaks for each. */
final class PageAuthors {

  private static final int LONGEST_BYLINE = 160;
  private static final WordLists WORDS = LanguagePack.wordsOfAll(Feature.FRONT_MATTER, "; ");

  private final PageScan page;
  private final PageThings data;
  private final Set<String> sites;
  private final int anchor;
  private final PageCandidates found = new PageCandidates();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, Place> nearest = new LinkedHashMap<>();

  private record Place(int away, Source source, List<String> names, List<String> signs) {}

  private PageAuthors(PageScan page, PageThings data, Set<String> sites, int anchor) {
    this.page = page;
    this.data = data;
    this.sites = sites;
    this.anchor = anchor;
  }

  static PageAuthors in(PageScan page, PageThings data, Set<String> sites, int anchor) {
    var authors = new PageAuthors(page, data, sites, anchor);
    authors.addData();
    authors.addMetas();
    authors.addMarks();
    authors.addLines();
    authors.nearest.forEach((key, it) -> authors.add(it.names, it.source, it.signs));
    authors.compare();
    return authors;
  }

  PageCandidates candidates() {
    return found;
  }

  /** The names that a candidate is of; none where it is that there is no author. */
  List<String> names(PageCandidates.Candidate candidate) {
    return lists.getOrDefault(candidate.key, List.of());
  }

  private void addData() {
    for (Thing thing : data.things()) {
      String kind = thing.kind().name().toLowerCase(Locale.ROOT);
      for (String property : List.of("author", "creator")) {
        List<String> names =
            data.names(thing, property).stream().filter(name -> !isAddress(name)).toList();
        List<String> read = new ArrayList<>();
        names.forEach(name -> read.addAll(PageNames.stated(name)));
        add(read, Source.JSON_LD, List.of("ld", "ld-" + kind + "-" + property));
      }
    }
  }

  private static boolean isAddress(String name) {
    return name.contains("://") || name.startsWith("#") || name.contains("@");
  }

  private void addMetas() {
    page.metas.forEach(
        (name, contents) -> {
          boolean author =
              name.contains("author")
                  || name.contains("creator")
                  || name.equals("byl")
                  || name.contains("byline");
          if (author
              && !name.startsWith("twitter:")
              && !name.contains("email")
              && !name.contains("url")
              && !name.contains("image")) {
            List<String> names = new ArrayList<>();
            contents.stream()
                .filter(it -> !isAddress(it))
                .limit(20)
                .forEach(it -> names.addAll(PageNames.stated(turned(name, it))));
            String sign =
                name.equals("author")
                    ? "meta-author"
                    : name.startsWith("article:") || name.startsWith("og:")
                        ? "meta-article-author"
                        : name.startsWith("citation") ? "meta-citation" : "meta-other";
            add(
                new ArrayList<>(new LinkedHashSet<>(names)),
                sign.equals("meta-article-author") ? Source.OPEN_GRAPH : Source.META,
                List.of("meta", sign));
          }
        });
    page.meta("twitter:data1").stream()
        .limit(1)
        .filter(
            it ->
                page.meta("twitter:label1").stream()
                    .anyMatch(
                        label ->
                            PageNames.isIntroduced(label + " x")
                                || label.toLowerCase(Locale.ROOT).startsWith("verfasst")
                                || label.toLowerCase(Locale.ROOT).startsWith("written")))
        .forEach(it -> add(PageNames.in(it), Source.META, List.of("twitter-label")));
  }

  /** "Doe, Jane" of a bibliography is Jane Doe. */
  private static String turned(String name, String author) {
    int comma = author.indexOf(',');
    boolean one = name.startsWith("citation") && comma > 0 && comma == author.lastIndexOf(',');
    return one
        ? author.substring(comma + 1).strip() + " " + author.substring(0, comma).strip()
        : author;
  }

  private void addMarks() {
    List<String> all = new ArrayList<>();
    int last = -10;
    for (PageScan.Mark mark : page.marks) {
      Element element = mark.element();
      String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
      boolean rel = (" " + element.attr("rel").toLowerCase(Locale.ROOT) + " ").contains(" author ");
      boolean byName = mark.own().contains(PageHint.AUTHOR) || mark.own().contains(PageHint.BYLINE);
      String href =
          element.normalName().equals("a") ? element.attr("href").toLowerCase(Locale.ROOT) : "";
      boolean address = isOfAuthor(href);
      if (!property.equals("author")
          && !property.equals("creator")
          && !rel
          && !byName
          && !address) {
        continue;
      }
      Element name = element.selectFirst("[itemprop=name]");
      String text =
          element.hasAttr("content") && element.normalName().equals("meta")
              ? element.attr("content")
              : (name != null && !PageTitles.shown(name).isEmpty()
                  ? PageTitles.shown(name)
                  : PageTitles.shown(element));
      if (text.isEmpty() || text.length() > LONGEST_BYLINE) {
        continue;
      }
      List<String> signs = new ArrayList<>();
      signs.add("mark");
      if (property.equals("author") || property.equals("creator")) {
        signs.add("itemprop");
      }
      if (rel) {
        signs.add("rel");
      }
      if (address) {
        signs.add("href");
      }
      if (mark.own().contains(PageHint.AUTHOR)) {
        signs.add("own-author");
      }
      if (mark.own().contains(PageHint.BYLINE)) {
        signs.add("own-byline");
      }
      signs.add(
          "tag-"
              + (Set.of("a", "span", "div", "p", "li", "address").contains(element.normalName())
                  ? element.normalName()
                  : "other"));
      place(mark.line(), mark.near(), mark.zones(), signs);
      signs.add(PageNames.isIntroduced(text) ? "introduced" : "not-introduced");
      List<String> names = PageNames.in(text);
      Source source = property.isEmpty() ? Source.LAYOUT : Source.MICRODATA;
      near(names, source, mark.line(), signs);
      if (!names.isEmpty() && mark.line() - last <= 3 && !all.isEmpty()) {
        Set<String> joined = new LinkedHashSet<>(all);
        joined.addAll(names);
        if (joined.size() > all.size() && joined.size() > names.size()) {
          List<String> more = new ArrayList<>(signs);
          more.add("joined");
          near(List.copyOf(joined), source, mark.line(), more);
        }
        all = new ArrayList<>(joined);
      } else {
        all = new ArrayList<>(names);
      }
      last = mark.line();
    }
  }

  private static final List<String> AUTHOR_ADDRESSES =
      List.of(
          "/author/",
          "/authors/",
          "/autor/",
          "/autoren/",
          "/auteur/",
          "/people/",
          "/person/",
          "/profile/",
          "/redaktion/",
          "/staff/",
          "/by/",
          "/autores/",
          "/journalist",
          "/user/",
          "/users/",
          "author=",
          "/profil/",
          "/contributor",
          "/mitarbeiter/",
          "/team/",
          "/firma/");

  static boolean isOfAuthor(String address) {
    String small = address.toLowerCase(Locale.ROOT);
    return AUTHOR_ADDRESSES.stream().anyMatch(small::contains);
  }

  private void addLines() {
    for (PageLine line : page.lines) {
      String text = line.text();
      boolean introduced = PageNames.isIntroduced(text);
      boolean below =
          !introduced
              && line.index() > 0
              && PageNames.isIntroduction(page.lines.get(line.index() - 1).text());
      int inside = introduced || text.length() > 100 ? -1 : PageNames.behindIntroduction(text);
      boolean close =
          anchor >= 0
              && line.index() > anchor - 3
              && line.index() < anchor + 8
              && line.index() != anchor;
      boolean bare = !introduced && !below && inside < 0 && close && isBare(text);
      if (text.length() > LONGEST_BYLINE || (!introduced && !below && inside < 0 && !bare)) {
        continue;
      }
      if (inside > 0) {
        text = text.substring(inside);
      }
      List<String> signs =
          new ArrayList<>(
              List.of(
                  "line",
                  introduced
                      ? "line-introduced"
                      : below ? "line-below" : bare ? "line-bare" : "line-inside"));
      PageLine.Run run = line.runs().getFirst();
      place(line.index(), run.near(), run.zones(), signs);
      signs.add(text.length() < 40 ? "line-40" : text.length() < 80 ? "line-80" : "line-160");
      near(PageNames.in(text), Source.LAYOUT, line.index(), signs);
    }
  }

  private static boolean isBare(String line) {
    List<String> names = PageNames.in(line);
    return line.length() < 80
        && !names.isEmpty()
        && names.size() <= 3
        && names.stream()
            .allMatch(
                name -> {
                  List<String> words = List.of(name.split(" ", -1));
                  return words.size() >= 2
                      && words.size() <= 4
                      && isCapital(words.getFirst())
                      && isCapital(words.getLast())
                      && PageNames.isGiven(words.getFirst());
                });
  }

  @SuppressWarnings("ReferenceEquality") // the very one
  private void near(List<String> names, Source source, int line, List<String> signs) {
    if (names.isEmpty()) {
      return;
    }
    int away = anchor < 0 ? line : line < anchor ? 2 * (anchor - line) : line - anchor;
    nearest.merge(
        key(names),
        new Place(away, source, names, signs),
        (a, b) -> {
          Place near = a.away <= b.away ? a : b;
          Set<String> both = new LinkedHashSet<>(near.signs);
          (near == a ? b : a)
              .signs.stream()
                  .filter(
                      s ->
                          s.startsWith("own-")
                              || s.equals("rel")
                              || s.equals("itemprop")
                              || s.equals("mark")
                              || s.equals("line")
                              || s.equals("introduced"))
                  .forEach(both::add);
          both.add("again");
          return new Place(near.away, near.source, near.names, new ArrayList<>(both));
        });
  }

  private void place(int line, Set<PageHint> near, Set<PageHint> zones, List<String> signs) {
    near.forEach(hint -> signs.add("near-" + hint.name().toLowerCase(Locale.ROOT)));
    zones.forEach(hint -> signs.add("in-" + hint.name().toLowerCase(Locale.ROOT)));
    int d = line - anchor;
    signs.add(
        anchor < 0
            ? "no-anchor"
            : d < 0
                ? (d >= -3 ? "b3" : d >= -10 ? "b10" : "b-far")
                : d <= 3 ? "a3" : d <= 8 ? "a8" : d <= 20 ? "a20" : "a-far");
  }

  private static String key(List<String> names) {
    return PageFold.of(String.join(" ", names));
  }

  private void add(List<String> names, Source source, Collection<String> signs) {
    if (!names.isEmpty()) {
      found.add(key(names), String.join(", ", names), source, signs);
      lists.putIfAbsent(key(names), names);
    }
  }

  private void compare() {
    Set<String> posts = new LinkedHashSet<>();
    WORDS.of("post").forEach(word -> posts.add(word.toLowerCase(Locale.ROOT)));
    List<PageCandidates.Candidate> all = found.all();
    for (PageCandidates.Candidate each : all) {
      List<String> names = lists.getOrDefault(each.key, List.of());
      each.signs.add("names-" + Math.min(3, names.size()));
      String first = names.getFirst();
      int words = first.split(" ", -1).length;
      each.signs.add("words-" + Math.min(5, words));
      boolean capital = names.stream().allMatch(PageAuthors::isCapital);
      each.signs.add(capital ? "capital" : "small");
      if (words >= 2 && words <= 4 && capital) {
        each.signs.add("person-like");
        if (each.signs.contains("ld") || each.signs.contains("meta")) {
          each.signs.add("machine-person");
        }
      }
      if (names.stream().allMatch(name -> PageNames.isGiven(name.split(" ", -1)[0]))) {
        each.signs.add("given-name");
      }
      if (names.stream().anyMatch(name -> name.chars().anyMatch(Character::isDigit))) {
        each.signs.add("digit");
      }
      if (names.stream()
          .anyMatch(
              name ->
                  List.of(PageFold.of(name).split(" ", -1)).stream().anyMatch(posts::contains))) {
        each.signs.add("post");
      }
      String solid = PageFold.solid(each.text);
      if (sites.stream().anyMatch(site -> site.equals(solid))) {
        each.signs.add("is-site");
      } else if (sites.stream()
          .anyMatch(site -> site.length() > 3 && (site.contains(solid) || solid.contains(site)))) {
        each.signs.add("like-site");
      }
      if (each.text.contains(".") && !each.text.contains(". ")) {
        each.signs.add("dotted");
      }
      boolean machine = each.signs.contains("ld") || each.signs.contains("meta");
      boolean seen = each.signs.contains("mark") || each.signs.contains("line");
      each.signs.add(machine ? seen ? "machine-and-seen" : "machine-only" : "seen-only");
      if (all.stream()
          .anyMatch(
              other ->
                  other != each
                      && other.key.length() > each.key.length()
                      && (" " + other.key + " ").contains(" " + each.key + " "))) {
        each.signs.add("within-other");
      }
      if (all.stream()
          .anyMatch(
              other ->
                  other != each
                      && !other.key.isEmpty()
                      && (" " + each.key + " ").contains(" " + other.key + " "))) {
        each.signs.add("holds-other");
      }
    }
    boolean machine =
        all.stream().anyMatch(c -> c.signs.contains("ld") || c.signs.contains("meta"));
    found.add(
        "none",
        "",
        Source.META,
        List.of(
            "none",
            machine ? "none-machine" : "none-no-machine",
            page.lines.size() < 10 ? "none-brief" : "none-long",
            "none-" + Math.min(5, all.size())));
  }

  private static boolean isCapital(String name) {
    int c = name.codePointAt(0);
    return Character.isUpperCase(c) || (Character.isLetter(c) && !Character.isLowerCase(c));
  }
}
