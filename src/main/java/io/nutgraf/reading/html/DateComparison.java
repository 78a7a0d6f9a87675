package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import io.nutgraf.reading.html.PageCandidates.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the days of a page say of one another, and what speaks for there being none. */
final class DateComparison {

  /** An address with no more slashes is that of a site. */
  private static final int SLASHES_OF_SITE = 3;

  private final DateCandidates dates;
  private final PageScan page;
  private final PageThings data;
  private final List<Candidate> all;

  private DateComparison(DateCandidates dates, PageScan page, PageThings data) {
    this.dates = dates;
    this.page = page;
    this.data = data;
    all = dates.all().all();
  }

  /** Adds the signs of all days, and that there may be none. */
  static void compare(DateCandidates dates, PageScan page, PageThings data) {
    var comparison = new DateComparison(dates, page, data);
    comparison.addMonths();
    comparison.addEarliest();
    comparison.all.forEach(comparison::addSources);
    comparison.addNone();
  }

  /** The month that an address has is that of a page or a picture. */
  private void addMonths() {
    String own = PageAddressDates.month(PageSite.addresses(page.head));
    String image = PageAddressDates.month(page.head.meta("og:image"));
    for (Candidate each : all) {
      if (!own.isEmpty()) {
        each.signs.add(each.key.startsWith(own) ? "address-month" : "address-other-month");
      }
      if (!image.isEmpty()) {
        each.signs.add(each.key.startsWith(image) ? "image-month" : "image-other-month");
      }
    }
  }

  private void addEarliest() {
    Optional<LocalDate> earliest =
        all.stream()
            .filter(DateComparison::isMachine)
            .map(each -> LocalDate.parse(each.key))
            .min(LocalDate::compareTo);
    earliest.ifPresent(day -> all.forEach(each -> each.signs.add(order(each, day))));
  }

  private static String order(Candidate each, LocalDate earliest) {
    int order = LocalDate.parse(each.key).compareTo(earliest);
    return order == 0 ? "is-earliest" : order < 0 ? "before-earliest" : "after-earliest";
  }

  private void addSources(Candidate each) {
    boolean published = isPublished(each);
    boolean modified = each.signs.stream().anyMatch(sign -> sign.contains("modified"));
    if (published) {
      each.signs.add(modified ? "published-and-modified" : "published-only");
      long days = all.stream().filter(DateComparison::isPublished).count();
      each.signs.add(days == 1 ? "published-one-day" : "published-several-days");
    } else if (modified) {
      each.signs.add("modified-only");
    }
    boolean text = each.signs.contains("text");
    if (text || isMachine(each)) {
      each.signs.add(!text ? "machine-only" : isMachine(each) ? "text-and-machine" : "text-only");
    }
  }

  private static boolean isPublished(Candidate each) {
    return each.signs.stream()
        .anyMatch(
            sign ->
                sign.startsWith("meta-published")
                    || sign.endsWith("-datepublished")
                    || sign.equals("itemprop-published"));
  }

  private static boolean isMachine(Candidate each) {
    return Stream.of("ld", "meta", "time", "itemprop").anyMatch(each.signs::contains);
  }

  private void addNone() {
    List<String> none = new ArrayList<>(List.of("none"));
    for (String type : page.head.meta("og:type")) {
      none.add(type.equals("article") ? "none-og-article" : "none-og-other");
    }
    none.add(any("ld") ? "none-ld" : "none-no-ld");
    none.add(any("time") ? "none-time" : "none-no-time");
    none.add(any("meta-published-time") ? "none-meta" : "none-no-meta");
    if (page.head.canonical().chars().filter(c -> c == '/').count() <= SLASHES_OF_SITE) {
      none.add("none-home");
    }
    none.add(dates.hasTextNear() ? "none-text-near" : "none-text-far");
    none.add("none-slug-" + Math.min(6, dashes()));
    none.add(has(PageThings.Kind.ARTICLE) ? "none-ld-article" : "none-no-ld-article");
    none.add(has(PageThings.Kind.WORK) ? "none-ld-work" : "none-no-ld-work");
    boolean brief = page.lines().size() < 10;
    none.add(brief ? "none-brief" : dates.hasText() ? "none-text" : "none-no-text");
    dates.all().add("none", "", Source.META, none);
  }

  private boolean any(String sign) {
    return all.stream().anyMatch(each -> each.signs.contains(sign));
  }

  private boolean has(PageThings.Kind kind) {
    return data.things().stream().anyMatch(thing -> thing.kind() == kind);
  }

  /** How many dashes the last part of the page's address has: headlines become such names. */
  private long dashes() {
    String address = PageSite.addresses(page.head).stream().findFirst().orElse("");
    int before = address.lastIndexOf('/', Math.max(0, address.length() - 2));
    return address.substring(before + 1).chars().filter(c -> c == '-').count();
  }
}
