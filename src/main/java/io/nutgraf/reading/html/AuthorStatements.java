package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import io.nutgraf.reading.html.PageThings.Thing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the authors that a page states where nobody sees it: in linked data and in metas. */
final class AuthorStatements {

  private static final int MOST_OF_A_META = 20;

  private final PageHead head;
  private final PageThings data;
  private final AuthorCandidates found;

  private AuthorStatements(PageHead head, PageThings data, AuthorCandidates found) {
    this.head = head;
    this.data = data;
    this.found = found;
  }

  static void addTo(AuthorCandidates found, PageHead head, PageThings data) {
    var statements = new AuthorStatements(head, data, found);
    data.things().forEach(statements::addThing);
    head.metas().forEach(statements::addMeta);
    statements.addLabelled();
  }

  private void addThing(Thing thing) {
    for (String property : List.of("author", "creator")) {
      List<String> names = new ArrayList<>();
      for (String stated : data.names(thing, property)) {
        if (!isAddress(stated)) {
          names.addAll(PageNames.stated(stated));
        }
      }
      String sign = "ld-" + thing.kind().sign() + "-" + property;
      found.add(names, Source.JSON_LD, List.of("ld", sign, "ld-" + type(thing, property)));
    }
  }

  private String type(Thing thing, String property) {
    Set<String> types = data.types(thing, property);
    if (types.contains("person")) {
      return "person";
    }
    return types.isEmpty() ? "untyped" : "organization";
  }

  private static boolean isAddress(String name) {
    return name.contains("://") || name.startsWith("#") || name.contains("@");
  }

  private void addMeta(String name, List<String> contents) {
    String sign = sign(name);
    if (sign.isEmpty()) {
      return;
    }
    var names = new LinkedHashSet<String>();
    contents.stream()
        .filter(it -> !isAddress(it))
        .limit(MOST_OF_A_META)
        .forEach(it -> names.addAll(PageNames.stated(turned(name, it))));
    Source source = sign.equals("meta-article-author") ? Source.OPEN_GRAPH : Source.META;
    found.add(List.copyOf(names), source, List.of("meta", sign));
  }

  /** The sign that a meta of this name gives; empty where it is of no author. */
  private static String sign(String name) {
    boolean author =
        name.contains("author")
            || name.contains("creator")
            || name.equals("byl")
            || name.contains("byline");
    boolean other =
        name.startsWith("twitter:")
            || name.contains("email")
            || name.contains("url")
            || name.contains("image");
    if (!author || other) {
      return "";
    }
    if (name.equals("author")) {
      return "meta-author";
    }
    if (name.startsWith("article:") || name.startsWith("og:")) {
      return "meta-article-author";
    }
    return name.startsWith("citation") ? "meta-citation" : "meta-other";
  }

  /** "Doe, Jane" of a bibliography is Jane Doe. */
  private static String turned(String name, String author) {
    int comma = author.indexOf(',');
    boolean one = name.startsWith("citation") && comma > 0 && comma == author.lastIndexOf(',');
    return one
        ? author.substring(comma + 1).strip() + " " + author.substring(0, comma).strip()
        : author;
  }

  /** What cards of Twitter show below a label such as "Written by". */
  private void addLabelled() {
    boolean author = head.meta("twitter:label1").stream().anyMatch(Bylines::isLabel);
    if (author && !head.firstMeta("twitter:data1").isEmpty()) {
      List<String> names = PageNames.in(head.firstMeta("twitter:data1"));
      found.add(names, Source.META, List.of("twitter-label"));
    }
  }
}
