package io.nutgraf.reading.html;

import io.nutgraf.model.Stated;
import io.nutgraf.model.Stated.Day;
import io.nutgraf.model.Stated.Words;
import io.nutgraf.reading.html.PageCandidates.Candidate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * What a page states of itself: what it is called, who wrote it, who published it and when. Of each
 * it finds all that may be meant, in linked data, in the head, in marked elements, in what is shown
 * and in addresses, and trusts what the most and the best of these speak for ({@link PageWeights}).
 */
final class PageStatements {

  /** So many titles are told. */
  private static final int MOST_TITLES = 5;

  private final PageScan page;
  private final PageThings data;
  private final Set<String> sites;
  private final PageCandidates titles;
  private final PageAuthors authors;
  private final PageDates dates;

  private PageStatements(PageScan scan) {
    page = scan;
    data = PageThings.of(page.head.linkedData());
    sites = PageSite.folded(page.head, data);
    titles = PageTitles.in(page, data, sites);
    PageAnchor anchor = anchor();
    authors = PageAuthors.in(page, data, sites, anchor);
    dates = PageDates.in(page, data, anchor);
  }

  /** What {@code page} states; no word of it is said to stand in the text. */
  static Stated of(Document page) {
    return of(PageScan.of(page));
  }

  /** What the page of {@code page} states. */
  static Stated of(PageScan page) {
    var statements = new PageStatements(page);
    return new Stated(
        statements.titles(), statements.authors(), statements.publishers(), statements.dates());
  }

  /** All that is weighed, by what it may be. */
  static Map<String, List<Candidate>> candidates(Document page) {
    var statements = new PageStatements(PageScan.of(page));
    var all = new LinkedHashMap<String, List<Candidate>>();
    all.put("title", statements.titles.all());
    all.put("author", statements.authors.candidates().all());
    all.put("date", statements.dates.candidates().all());
    return all;
  }

  /** The likeliest, and what the head calls the page else. */
  private List<Words> titles() {
    List<Candidate> ranked = PageWeights.ranked("title", titles);
    return ranked.stream()
        .filter(title -> title == ranked.getFirst() || title.signs.contains("head"))
        .limit(MOST_TITLES)
        .map(title -> new Words(title.text, title.source, null))
        .toList();
  }

  private List<Words> authors() {
    return PageWeights.ranked("author", authors.candidates()).stream()
        .limit(1)
        .flatMap(
            best -> authors.names(best).stream().map(name -> new Words(name, best.source, null)))
        .toList();
  }

  private List<Words> publishers() {
    return PageSite.publishers(page, data);
  }

  private List<Day> dates() {
    return PageWeights.ranked("date", dates.candidates()).stream()
        .limit(1)
        .flatMap(best -> dates.day(best).stream())
        .toList();
  }

  private PageAnchor anchor() {
    List<Candidate> ranked = PageWeights.ranked("title", titles);
    return PageAnchor.of(page.lines(), ranked.isEmpty() ? "" : ranked.getFirst().key);
  }
}
