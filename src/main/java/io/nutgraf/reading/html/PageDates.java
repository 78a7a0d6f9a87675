package io.nutgraf.reading.html;

import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Stated.Day;
import java.util.Optional;

/** Finds when a page may have been published, and what speaks for each day. */
final class PageDates {

  private final DateCandidates dates;

  private PageDates(DateCandidates dates) {
    this.dates = dates;
  }

  static PageDates in(PageScan page, PageThings data, PageAnchor anchor) {
    var scan = new PageDateScan(page.head.language());
    var dates = new DateCandidates(anchor, scan);
    DateStatements.addTo(dates, page.head, data);
    DateMarks.addTo(dates, page.marks);
    DateLines.addTo(dates, page.lines(), anchor, scan);
    dates.settle();
    DateStatements.addAddresses(dates, page.head);
    DateStatements.addScripts(dates, page.head);
    DateComparison.compare(dates, page, data);
    return new PageDates(dates);
  }

  PageCandidates candidates() {
    return dates.all();
  }

  /**
   * The day that a candidate is, as exactly as it is stated; empty where it is that there is none.
   */
  Optional<Day> day(PageCandidates.Candidate candidate) {
    String value = dates.value(candidate);
    Precision precision = value.indexOf('T') > 0 ? Precision.SECOND : Precision.DAY;
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Day(value, precision, candidate.source, null));
  }
}
