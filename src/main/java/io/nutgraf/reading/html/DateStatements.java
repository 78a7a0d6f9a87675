package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import io.nutgraf.reading.html.PageThings.Thing;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds the days that a page states where nobody sees it: in linked data, metas, scripts and its
 * address.
 */
final class DateStatements {

  private static final List<String> PROPERTIES =
      List.of("datePublished", "dateCreated", "dateModified", "uploadDate");

  /** Metas whose name has one of these say when a page is no more, or something else. */
  private static final List<String> OTHER =
      List.of("expir", "unpublish", "verif", "event", "valid", "birth");

  private static final List<String> MODIFIED = List.of("modif", "updat", "revis");

  private static final List<String> PUBLISHED =
      List.of("publish", "pubdate", "issued", "creat", "publication");

  private static final int MOST_OF_A_META = 2;
  private static final int MOST_OF_SCRIPTS = 10;

  /** So much of a script is looked through, in UTF-16 code units. */
  private static final int LONGEST_SCRIPT = 200_000;

  private static final LinearPattern IN_SCRIPT =
      LinearPattern.ofAnyCase(
          "[\"'_]?(?<key>date_?published|published?_?(?:at|date|on|time)|publication_?date|pub_?date"
              + "|created?_?(?:at|date|on|time)?|date_?created|release_?date|first_?published?)"
              + "\\\\?[\"']?\\s*[:=,]\\s*\\\\?[\"']"
              + "(?<value>(?:19|20)\\d{2}-?\\d{2}-?\\d{2}[^\"'\\\\]{0,30})");

  private final PageThings data;
  private final DateCandidates found;

  private DateStatements(PageThings data, DateCandidates found) {
    this.data = data;
    this.found = found;
  }

  /** Adds what linked data and metas say. */
  static void addTo(DateCandidates found, PageHead head, PageThings data) {
    var statements = new DateStatements(data, found);
    data.things().forEach(statements::addThing);
    head.metas().forEach(statements::addMeta);
  }

  private void addThing(Thing thing) {
    for (String property : PROPERTIES) {
      String sign = "ld-" + thing.kind().sign() + "-" + property.toLowerCase(Locale.ROOT);
      data.words(thing, property)
          .ifPresent(words -> found.addWords(words, Source.JSON_LD, List.of("ld", sign)));
    }
  }

  private void addMeta(String name, List<String> contents) {
    String sign = sign(name);
    boolean graph = name.startsWith("og:") || name.startsWith("article:");
    if (!sign.isEmpty()) {
      contents.stream()
          .limit(MOST_OF_A_META)
          .forEach(
              it ->
                  found.addWords(
                      it, graph ? Source.OPEN_GRAPH : Source.META, List.of("meta", sign)));
    }
  }

  /** The sign that a meta of this name gives; empty where it is of no day of publication. */
  private static String sign(String name) {
    if (name.endsWith(":published_time")) {
      return "meta-published-time";
    }
    if (MODIFIED.stream().anyMatch(name::contains)) {
      return "meta-modified";
    }
    if (OTHER.stream().anyMatch(name::contains)) {
      return "";
    }
    if (PUBLISHED.stream().anyMatch(name::contains)) {
      return "meta-published";
    }
    return Stream.of("date", "time").anyMatch(name::contains) ? "meta-date" : "";
  }

  /** Adds the days in the addresses of a page. */
  static void addAddresses(DateCandidates found, PageHead head) {
    for (String address : PageSite.addresses(head)) {
      PageAddressDates.days(address)
          .forEach(day -> found.add(day, Source.ADDRESS, List.of("address")));
    }
  }

  /** Adds what the scripts of a page say, which its browser would show. */
  static void addScripts(DateCandidates found, PageHead head) {
    int left = MOST_OF_SCRIPTS;
    for (String script : head.scripts()) {
      int end = Math.min(script.length(), LONGEST_SCRIPT);
      for (int from = 0; from < end && left > 0; left--) {
        Found match = IN_SCRIPT.in(script, from, end);
        if (match == null) {
          break;
        }
        String key = match.group("key").toLowerCase(Locale.ROOT);
        found.addWords(
            match.group("value"),
            Source.META,
            List.of(
                "script",
                key.contains("pub") ? "script-published" : "script-created",
                left == MOST_OF_SCRIPTS ? "script-first" : "script-later"));
        from = match.end();
      }
    }
  }
}
