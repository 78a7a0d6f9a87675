package io.nutgraf.reading.html;

import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Stated.Day;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.reading.html.PageDateScan.Written;
import io.nutgraf.reading.html.PageThings.Thing;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import io.nutgraf.text.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Finds when a page may have been published, and what speaks for each day. */
final class PageDates {

  private static final int MOST_WRITTEN = 200;

  /** Longer lines are sentences, in UTF-16 code units. */
  private static final int LONGEST_DATELINE = 120;

  /** A date further behind is no dateline of its line, in UTF-16 code units. */
  private static final int LATEST_DATELINE = 60;

  private static final class Words {
    static final WordLists FRONT = LanguagePack.wordsOfAll(Feature.FRONT_MATTER, "; ");
    static final Set<String> LABELS = lower(FRONT.of("label"));
    static final Set<String> UPDATES = lower(FRONT.of("update"));

    static Set<String> lower(Set<String> words) {
      return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
  }

  private final PageScan page;
  private final PageThings data;
  private final int anchor;
  private final PageDateScan scan;
  private final PageCandidates found = new PageCandidates();
  private final Map<String, String> exact = new HashMap<>();

  private PageDates(PageScan page, PageThings data, int anchor) {
    this.page = page;
    this.data = data;
    this.anchor = anchor;
    String language =
        page.language.isEmpty()
            ? page.meta("og:locale").stream().findFirst().orElse("")
            : page.language;
    this.scan = new PageDateScan(language);
  }

  static PageDates in(PageScan page, PageThings data, int anchor) {
    var dates = new PageDates(page, data, anchor);
    dates.addData();
    dates.addMetas();
    dates.addMarks();
    dates.addWritten();
    dates.nearestTime.forEach((day, place) -> dates.add(day, Source.TIME_ELEMENT, place.signs));
    dates.nearest.forEach((day, place) -> dates.add(day, Source.LAYOUT, place.signs));
    dates.addAddresses();
    dates.addScripts();
    dates.compare();
    return dates;
  }

  PageCandidates candidates() {
    return found;
  }

  /**
   * The day that a candidate is, as exactly as it is stated; empty where it is that there is none.
   */
  Optional<Day> day(PageCandidates.Candidate candidate) {
    String value = exact.getOrDefault(candidate.key, candidate.text);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Day(
                value,
                value.indexOf('T') > 0 ? Precision.SECOND : Precision.DAY,
                candidate.source,
                null));
  }

  private void addData() {
    for (Thing thing : data.things()) {
      String kind = thing.kind().name().toLowerCase(Locale.ROOT);
      for (String property :
          List.of("datePublished", "dateCreated", "dateModified", "uploadDate")) {
        data.words(thing, property)
            .ifPresent(
                words ->
                    machine(
                        words,
                        Source.JSON_LD,
                        List.of("ld", "ld-" + kind + "-" + property.toLowerCase(Locale.ROOT))));
      }
    }
  }

  private void addMetas() {
    page.metas.forEach(
        (name, contents) -> {
          String sign = sign(name);
          if (!sign.isEmpty()) {
            Source source =
                name.startsWith("og:") || name.startsWith("article:")
                    ? Source.OPEN_GRAPH
                    : Source.META;
            contents.stream().limit(2).forEach(it -> machine(it, source, List.of("meta", sign)));
          }
        });
  }

  private static String sign(String name) {
    if (name.endsWith(":published_time")) {
      return "meta-published-time";
    }
    if (name.contains("modif") || name.contains("updat") || name.contains("revis")) {
      return "meta-modified";
    }
    if (name.contains("expir")
        || name.contains("unpublish")
        || name.contains("verif")
        || name.contains("event")
        || name.contains("valid")
        || name.contains("birth")) {
      return "";
    }
    if (name.contains("publish")
        || name.contains("pubdate")
        || name.contains("issued")
        || name.contains("creat")
        || name.contains("publication")) {
      return "meta-published";
    }
    return name.contains("date") || name.contains("time") ? "meta-date" : "";
  }

  private void machine(String words, Source source, Collection<String> signs) {
    String brief = words.length() > 100 ? words.substring(0, 100) : words;
    Optional<PageDay> day =
        PageDay.parse(brief).or(() -> scan.in(brief).stream().map(Written::day).findFirst());
    day.ifPresent(it -> add(it, source, signs));
  }

  private void add(PageDay day, Source source, Collection<String> signs) {
    String key = day.day().toString();
    found.add(key, key, source, signs);
    if (day.value().indexOf('T') > 0) {
      exact.putIfAbsent(key, day.value());
    }
  }

  private void addMarks() {
    int times = 0;
    for (PageScan.Mark mark : page.marks) {
      Element element = mark.element();
      String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
      if (property.startsWith("date")) {
        String words =
            element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("datetime")
                    ? element.attr("datetime")
                    : PageTitles.shown(element);
        List<String> signs =
            new ArrayList<>(
                List.of(
                    "itemprop",
                    "itemprop-" + (property.contains("modified") ? "modified" : "published")));
        machine(words, Source.MICRODATA, signs);
      }
      if (!mark.own().contains(PageHint.TIME)
          && element.hasAttr("title")
          && mark.own().stream().anyMatch(DATED::contains)) {
        List<String> signs = new ArrayList<>(List.of("titled"));
        signs.add(mark.own().contains(PageHint.UPDATED) ? "titled-updated" : "titled-published");
        machine(element.attr("title"), Source.TIME_ELEMENT, signs);
      }
      if (mark.own().contains(PageHint.TIME) && element.hasAttr("datetime")) {
        List<String> signs = new ArrayList<>(List.of("time"));
        signs.add(times == 0 ? "time-first" : times == 1 ? "time-second" : "time-later");
        if (element.hasAttr("pubdate")) {
          signs.add("time-pubdate");
        }
        times++;
        int away = away(mark.line());
        PageDay.parse(element.attr("datetime"))
            .or(() -> scan.in(element.attr("datetime")).stream().map(Written::day).findFirst())
            .ifPresent(
                day ->
                    nearestTime.merge(
                        day, new Place(away, signs), (a, b) -> a.away <= b.away ? a : b));
      }
    }
  }

  private void place(
      int line, Set<PageHint> near, Set<PageHint> zones, String prefix, List<String> signs) {
    near.forEach(hint -> signs.add(prefix + "-near-" + hint.name().toLowerCase(Locale.ROOT)));
    zones.forEach(hint -> signs.add(prefix + "-in-" + hint.name().toLowerCase(Locale.ROOT)));
    signs.add(prefix + "-" + distance(line));
  }

  private String distance(int line) {
    if (anchor < 0) {
      return "no-anchor";
    }
    int d = line - anchor;
    if (d < 0) {
      return d >= -1 ? "b1" : d >= -3 ? "b3" : d >= -10 ? "b10" : "b-far";
    }
    return d <= 3 ? "a" + d : d <= 6 ? "a6" : d <= 12 ? "a12" : d <= 40 ? "a40" : "a-far";
  }

  private void addWritten() {
    int count = 0;
    int after = 0;
    for (PageLine line : page.lines) {
      for (Written date : scan.in(line.text())) {
        if (++count > MOST_WRITTEN) {
          return;
        }
        List<String> signs = new ArrayList<>();
        signs.add("text");
        if (count == 1) {
          signs.add("text-first");
        }
        if (line.index() >= anchor && anchor >= 0 && ++after <= 2) {
          signs.add("text-after-" + after);
        }
        PageLine.Run run = line.at(date.span().start());
        place(line.index(), run.near(), run.zones(), "text", signs);
        words(line, date, signs);
        if (date.isSecondReading()) {
          signs.add("second-reading");
        }
        if (isProse(line.text(), date.span().start())
            && !signs.contains("label")
            && !signs.contains("label-update")) {
          continue;
        }
        signs.add(nearness(line.index(), signs));
        nearest.merge(date.day(), new Place(away(line.index()), signs), Place::nearer);
      }
    }
  }

  /** True where a date at {@code start} of a line is told of in a sentence, and is no dateline. */
  private static boolean isProse(String line, int start) {
    boolean afterWord = start > 1 && Character.isLetter(line.charAt(start - 2));
    return line.length() > LONGEST_DATELINE && (start > LATEST_DATELINE || afterWord);
  }

  private record Place(int away, List<String> signs) {
    Place nearer(Place other) {
      Place nearer = away <= other.away ? this : other;
      if (!nearer.signs.contains("text-again")) {
        nearer.signs.add("text-again");
      }
      return nearer;
    }
  }

  private final Map<PageDay, Place> nearest = new LinkedHashMap<>();

  private final Map<PageDay, Place> nearestTime = new LinkedHashMap<>();

  private String nearness(int line, List<String> signs) {
    boolean close = anchor >= 0 && line >= anchor - 3 && line <= anchor + 6;
    boolean dated =
        signs.stream()
            .anyMatch(
                List.of(
                        "text-near-date",
                        "text-near-published",
                        "text-near-time",
                        "text-near-updated",
                        "text-near-meta")
                    ::contains);
    boolean brief = signs.stream().anyMatch(List.of("line-all", "line-40", "line-90")::contains);
    boolean labelled = signs.contains("label") || signs.contains("label-update");
    signs.add((close ? "close" : "far") + (labelled ? "-labelled" : "-bare"));
    return (close ? "close" : "far") + (dated ? "-dated" : "") + (brief ? "-brief" : "");
  }

  private int away(int line) {
    return anchor < 0 ? line : line < anchor ? 2 * (anchor - line) : line - anchor;
  }

  /** What stands around a date on its line. */
  private void words(PageLine line, Written date, List<String> signs) {
    String text = line.text();
    int length = date.span().length();
    signs.add(
        "line-"
            + (text.length() <= length + 2
                ? "all"
                : text.length() < 40
                    ? "40"
                    : text.length() < 90 ? "90" : text.length() < 200 ? "200" : "long"));
    String before = text.substring(Math.max(0, date.span().start() - 40), date.span().start());
    if (before.isBlank() && line.index() > 0) {
      String previous = page.lines.get(line.index() - 1).text();
      before = previous.length() < 40 ? previous : "";
    }
    List<String> words = List.of(PageFold.of(before).split(" ", -1));
    List<String> last = words.subList(Math.max(0, words.size() - 4), words.size());
    if (last.stream().anyMatch(Words.UPDATES::contains)) {
      signs.add("label-update");
    } else if (last.stream().anyMatch(Words.LABELS::contains)) {
      signs.add("label");
    }
    if (date.span().start() < 3) {
      signs.add("line-start");
    }
    String behind = text.substring(date.span().end());
    if (CLOCK.at(behind, 0, behind.length()) != null) {
      signs.add("clock");
    }
    if (behind.strip().startsWith("-")
        || behind.strip().startsWith("\u2013")
        || behind.strip().startsWith("bis ")) {
      signs.add("range");
    }
  }

  private static final LinearPattern CLOCK =
      LinearPattern.of("\\pP?\\s*(?:\\pL{1,4}\\s)?\\pP?\\s?\\d{1,2}[:.h]\\d{2}");

  private static final Set<PageHint> DATED =
      EnumSet.of(PageHint.DATE, PageHint.PUBLISHED, PageHint.UPDATED);

  private static final LinearPattern IN_SCRIPT =
      LinearPattern.ofAnyCase(
          "[\"'_]?(?<key>date_?published|published?_?(?:at|date|on|time)|publication_?date|pub_?date|created?_?(?:at|date|on|time)?|date_?created|release_?date|first_?published?)\\\\?[\"']?\\s*[:=,]\\s*\\\\?[\"'](?<value>(?:19|20)\\d{2}-?\\d{2}-?\\d{2}[^\"'\\\\]{0,30})");

  /** What the scripts of a page say, which its browser would show. */
  private void addScripts() {
    int left = 10;
    for (String script : page.scripts) {
      int end = Math.min(script.length(), 200_000);
      for (int from = 0; from < end && left > 0; left--) {
        Found match = IN_SCRIPT.in(script, from, end);
        if (match == null) {
          break;
        }
        String key = match.group("key").toLowerCase(Locale.ROOT);
        machine(
            match.group("value"),
            Source.META,
            List.of(
                "script",
                key.contains("pub") ? "script-published" : "script-created",
                left == 10 ? "script-first" : "script-later"));
        from = match.end();
      }
    }
  }

  private void addAddresses() {
    for (String address : PageSite.addresses(page)) {
      PageAddressDates.days(address).forEach(day -> add(day, Source.ADDRESS, List.of("address")));
    }
  }

  private void compare() {
    List<PageCandidates.Candidate> all = found.all();
    String url = PageAddressDates.month(PageSite.addresses(page));
    String image = PageAddressDates.month(page.meta("og:image"));
    Optional<LocalDate> earliest =
        all.stream()
            .filter(PageDates::isMachine)
            .map(c -> LocalDate.parse(c.key))
            .min(LocalDate::compareTo);
    for (PageCandidates.Candidate each : all) {
      if (!url.isEmpty()) {
        each.signs.add(each.key.startsWith(url) ? "address-month" : "address-other-month");
      }
      if (!image.isEmpty()) {
        each.signs.add(each.key.startsWith(image) ? "image-month" : "image-other-month");
      }
      earliest.ifPresent(
          day -> {
            LocalDate own = LocalDate.parse(each.key);
            each.signs.add(
                own.isEqual(day)
                    ? "is-earliest"
                    : own.isBefore(day) ? "before-earliest" : "after-earliest");
          });
      boolean published = each.signs.stream().anyMatch(PageDates::isPublished);
      boolean modified = each.signs.stream().anyMatch(sign -> sign.contains("modified"));
      if (published || modified) {
        each.signs.add(
            published ? modified ? "published-and-modified" : "published-only" : "modified-only");
      }
      if (published) {
        long days =
            all.stream().filter(c -> c.signs.stream().anyMatch(PageDates::isPublished)).count();
        each.signs.add(days == 1 ? "published-one-day" : "published-several-days");
      }
      boolean text = each.signs.contains("text");
      if (text || isMachine(each)) {
        each.signs.add(!text ? "machine-only" : isMachine(each) ? "text-and-machine" : "text-only");
      }
    }
    List<String> none = new ArrayList<>(List.of("none"));
    for (String type : page.meta("og:type")) {
      none.add(type.equals("article") ? "none-og-article" : "none-og-other");
    }
    none.add(all.stream().anyMatch(c -> c.signs.contains("ld")) ? "none-ld" : "none-no-ld");
    none.add(all.stream().anyMatch(c -> c.signs.contains("time")) ? "none-time" : "none-no-time");
    none.add(
        all.stream().anyMatch(c -> c.signs.contains("meta-published-time"))
            ? "none-meta"
            : "none-no-meta");
    if (page.canonical.chars().filter(c -> c == '/').count() <= 3) {
      none.add("none-home");
    }
    boolean near = nearest.values().stream().anyMatch(p -> p.away <= 5);
    none.add(near ? "none-text-near" : "none-text-far");
    String address = PageSite.addresses(page).stream().findFirst().orElse("");
    String last =
        address.substring(address.lastIndexOf('/', Math.max(0, address.length() - 2)) + 1);
    none.add("none-slug-" + Math.min(6, last.chars().filter(c -> c == '-').count()));
    none.add(
        data.things().stream().anyMatch(t -> t.kind() == PageThings.Kind.ARTICLE)
            ? "none-ld-article"
            : "none-no-ld-article");
    none.add(
        data.things().stream().anyMatch(t -> t.kind() == PageThings.Kind.WORK)
            ? "none-ld-work"
            : "none-no-ld-work");
    none.add(
        page.lines.size() < 10 ? "none-brief" : nearest.isEmpty() ? "none-no-text" : "none-text");
    found.add("none", "", Source.META, none);
  }

  private static boolean isPublished(String sign) {
    return sign.startsWith("meta-published")
        || sign.endsWith("-datepublished")
        || sign.equals("itemprop-published");
  }

  private static boolean isMachine(PageCandidates.Candidate each) {
    return each.signs.contains("ld")
        || each.signs.contains("meta")
        || each.signs.contains("time")
        || each.signs.contains("itemprop");
  }
}
