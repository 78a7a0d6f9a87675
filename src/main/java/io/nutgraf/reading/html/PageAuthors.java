package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who may have written a page, and what speaks for each. */
final class PageAuthors {

  /** A shorter name of a site may be a part of anybody's. */
  private static final int SHORTEST_SITE = 4;

  private final PageScan page;
  private final Set<String> sites;
  private final AuthorCandidates authors;
  private final PageCandidates found;

  private PageAuthors(PageScan page, PageThings data, Set<String> sites, PageAnchor anchor) {
    this.page = page;
    this.sites = sites;
    authors = new AuthorCandidates(anchor);
    AuthorStatements.addTo(authors, page.head, data);
    AuthorMarks.addTo(authors, page);
    AuthorLines.addTo(authors, page.lines(), anchor);
    found = authors.all();
  }

  /**
   * The authors that {@code page} may have.
   *
   * @param sites what the site of the page is called, folded
   */
  static PageAuthors in(PageScan page, PageThings data, Set<String> sites, PageAnchor anchor) {
    var found = new PageAuthors(page, data, sites, anchor);
    found.compare();
    return found;
  }

  PageCandidates candidates() {
    return found;
  }

  /** The names that a candidate is of; none where it is that there is no author. */
  List<String> names(PageCandidates.Candidate candidate) {
    return authors.names(candidate);
  }

  /** Adds what the names say by themselves and of one another, and that there may be no author. */
  private void compare() {
    List<PageCandidates.Candidate> all = found.all();
    for (PageCandidates.Candidate each : all) {
      List<String> names = names(each);
      each.signs.add("names-" + Math.min(3, names.size()));
      each.signs.add("words-" + Math.min(5, names.getFirst().split(" ", -1).length));
      addShape(each, names);
      addSite(each);
      addSources(each);
      addPerson(each);
      if (page.pictures.contains(each.key)) {
        each.signs.add("pictured");
      }
      addWithin(each, all);
    }
    boolean machine = all.stream().anyMatch(PageAuthors::isMachine);
    found.add(
        "none",
        "",
        Source.META,
        List.of(
            "none",
            machine ? "none-machine" : "none-no-machine",
            page.lines().size() < 10 ? "none-brief" : "none-long",
            "none-" + Math.min(5, all.size())));
  }

  private static void addShape(PageCandidates.Candidate each, List<String> names) {
    int words = names.getFirst().split(" ", -1).length;
    boolean capital = names.stream().allMatch(PageNames::isCapital);
    each.signs.add(capital ? "capital" : "small");
    if (words >= 2 && words <= 4 && capital) {
      each.signs.add("person-like");
      if (isMachine(each)) {
        each.signs.add("machine-person");
      }
    }
    if (names.stream().allMatch(name -> PageNames.isGiven(name.split(" ", -1)[0]))) {
      each.signs.add("given-name");
    }
    if (names.stream().anyMatch(name -> name.chars().anyMatch(Character::isDigit))) {
      each.signs.add("digit");
    }
    if (names.stream().anyMatch(PageNames::namesPost)) {
      each.signs.add("post");
    }
    if (each.text.contains(".") && !each.text.contains(". ")) {
      each.signs.add("dotted");
    }
  }

  private void addSite(PageCandidates.Candidate each) {
    String solid = PageFold.solid(each.text);
    if (sites.contains(solid)) {
      each.signs.add("is-site");
    } else if (sites.stream()
        .filter(site -> site.length() >= SHORTEST_SITE)
        .anyMatch(site -> site.contains(solid) || solid.contains(site))) {
      each.signs.add("like-site");
    }
  }

  private static void addSources(PageCandidates.Candidate each) {
    boolean seen = each.signs.contains("mark") || each.signs.contains("line");
    each.signs.add(isMachine(each) ? seen ? "machine-and-seen" : "machine-only" : "seen-only");
    if (seen && isMachine(each) && isNear(each)) {
      each.signs.add("agreed");
    }
  }

  private static boolean isNear(PageCandidates.Candidate each) {
    return Stream.of("a3", "a8", "b3").anyMatch(each.signs::contains);
  }

  /** What says that somebody is an author is worth more where it is a person's name. */
  private static void addPerson(PageCandidates.Candidate each) {
    boolean person = each.signs.contains("person-like") || each.signs.contains("given-name");
    if (!person) {
      return;
    }
    if (each.signs.contains("ld-article-author") && each.signs.contains("ld-person")) {
      each.signs.add("person-ld");
    }
    if (each.signs.contains("labelled") || each.signs.contains("line-below")) {
      each.signs.add(each.signs.contains("joined") ? "persons-labelled" : "person-labelled");
    }
    if (each.signs.contains("introduced") || each.signs.contains("line-introduced")) {
      each.signs.add(isNear(each) ? "person-introduced-near" : "person-introduced");
    }
    if (each.signs.contains("line-dated")) {
      each.signs.add("person-dated");
    }
  }

  private static boolean isMachine(PageCandidates.Candidate each) {
    return each.signs.contains("ld") || each.signs.contains("meta");
  }

  private static void addWithin(PageCandidates.Candidate each, List<PageCandidates.Candidate> all) {
    for (PageCandidates.Candidate other : all) {
      if (other.key.length() > each.key.length() && holds(other, each)) {
        boolean joined = other.signs.contains("joined");
        each.signs.add(joined ? "within-joined" : "within-other");
        if (joined && other.signs.contains("labelled")) {
          each.signs.add("of-labelled");
        }
      }
      if (other.key.length() < each.key.length() && holds(each, other)) {
        each.signs.add("holds-other");
      }
    }
  }

  private static boolean holds(PageCandidates.Candidate whole, PageCandidates.Candidate part) {
    return (" " + whole.key + " ").contains(" " + part.key + " ");
  }
}
