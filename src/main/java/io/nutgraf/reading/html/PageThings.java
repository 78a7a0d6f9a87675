package io.nutgraf.reading.html;

import io.nutgraf.reading.html.PageJson.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The works that the linked data of a page (JSON-LD, schema.org) tells of: articles, pages, and
 * other things that have an author or a date.
 */
final class PageThings {

  /** So many things are looked at. */
  private static final int MOST = 2_000;

  /** What a thing is, for what it says of the page. */
  enum Kind {
    ARTICLE,
    PAGE,
    WORK,
    SITE;

    /** How it is called where it is a sign of a candidate: in small letters. */
    String sign() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A thing and its properties. */
  record Thing(Kind kind, Value.Members members) {}

  private static final Set<String> ARTICLES =
      Set.of(
          "blogposting",
          "report",
          "review",
          "discussionforumposting",
          "socialmediaposting",
          "liveblogposting",
          "qapage");
  private static final Set<String> PAGES =
      Set.of(
          "webpage",
          "itempage",
          "aboutpage",
          "collectionpage",
          "faqpage",
          "profilepage",
          "contactpage");
  private static final Set<String> SITES =
      Set.of(
          "website",
          "organization",
          "newsmediaorganization",
          "corporation",
          "localbusiness",
          "ngo");
  private static final Set<String> OTHERS =
      Set.of(
          "comment",
          "imageobject",
          "breadcrumblist",
          "listitem",
          "person",
          "searchaction",
          "rating",
          "aggregaterating",
          "offer",
          "event",
          "question",
          "answer",
          "postaladdress");

  private final List<Thing> things = new ArrayList<>();
  private final Map<String, Value.Members> byId = new HashMap<>();

  private PageThings() {}

  /** What {@code scripts} tell of. */
  static PageThings of(List<String> scripts) {
    var data = new PageThings();
    for (String script : scripts) {
      PageJson.parse(script).ifPresent(data::add);
    }
    return data;
  }

  /** The works, in the order of the page. */
  List<Thing> things() {
    return things;
  }

  private void add(Value root) {
    Deque<Value> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && things.size() < MOST) {
      switch (open.pop()) {
        case Value.Items items -> items.values().reversed().forEach(open::push);
        case Value.Members members -> {
          kind(members).ifPresent(kind -> things.add(new Thing(kind, members)));
          members.get("@id").map(this::words).ifPresent(id -> keep(id, members));
          for (String within :
              List.of("@graph", "mainEntity", "mainEntityOfPage", "publisher", "author")) {
            members.get(within).ifPresent(open::push);
          }
        }
        case Value.Letters _ -> {}
      }
    }
  }

  /** Keeps the description of a thing that is the fullest. */
  private void keep(String id, Value.Members members) {
    byId.merge(id, members, (a, b) -> a.byName().size() >= b.byName().size() ? a : b);
  }

  private Optional<Kind> kind(Value.Members members) {
    Optional<Kind> found = Optional.empty();
    for (String type : strings(members.get("@type").orElse(new Value.Letters("")))) {
      String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      Optional<Kind> kind = kind(name);
      if (found.isEmpty() || kind.filter(Kind.ARTICLE::equals).isPresent()) {
        found = kind;
      }
    }
    return found;
  }

  private static Optional<Kind> kind(String type) {
    if (type.endsWith("article") || ARTICLES.contains(type)) {
      return Optional.of(Kind.ARTICLE);
    }
    if (PAGES.contains(type)) {
      return Optional.of(Kind.PAGE);
    }
    if (SITES.contains(type)) {
      return Optional.of(Kind.SITE);
    }
    return type.isEmpty() || OTHERS.contains(type) ? Optional.empty() : Optional.of(Kind.WORK);
  }

  /** The names that {@code thing} has for {@code property}: of persons, or as they stand. */
  List<String> names(Thing thing, String property) {
    Set<String> names = new LinkedHashSet<>();
    for (Value value : valuesOf(thing, property)) {
      switch (value) {
        case Value.Members members -> named(members).ifPresent(names::addAll);
        case Value.Letters it -> names.add(it.letters());
        case Value.Items _ -> {}
      }
    }
    return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /**
   * The types, in small letters, that what {@code thing} has for {@code property} says it is of.
   */
  Set<String> types(Thing thing, String property) {
    Set<String> types = new LinkedHashSet<>();
    for (Value value : valuesOf(thing, property)) {
      if (value instanceof Value.Members members) {
        described(members)
            .get("@type")
            .map(PageThings::strings)
            .ifPresent(all -> all.forEach(type -> types.add(type.toLowerCase(Locale.ROOT))));
      }
    }
    return types;
  }

  /** What stands for {@code property}, of arrays each value. */
  private static List<Value> valuesOf(Thing thing, String property) {
    List<Value> values = new ArrayList<>();
    Deque<Value> open = new ArrayDeque<>();
    thing.members.get(property).ifPresent(open::add);
    while (!open.isEmpty() && values.size() < MOST) {
      switch (open.pop()) {
        case Value.Items items -> items.values().reversed().forEach(open::push);
        case Value value -> values.add(value);
      }
    }
    return values;
  }

  /** The members of what {@code members} only names by its id. */
  private Value.Members described(Value.Members members) {
    return members
        .get("@id")
        .map(this::words)
        .map(byId::get)
        .filter(full -> full.byName().size() > members.byName().size())
        .orElse(members);
  }

  private Optional<List<String>> named(Value.Members members) {
    return members
        .get("name")
        .or(() -> members.get("@id").map(this::words).map(byId::get).flatMap(m -> m.get("name")))
        .map(PageThings::strings);
  }

  /** The words of a property; empty where it has none. */
  Optional<String> words(Thing thing, String property) {
    return thing.members.get(property).map(this::words).filter(words -> !words.isEmpty());
  }

  private String words(Value value) {
    return strings(value).stream().findFirst().orElse("");
  }

  private static List<String> strings(Value value) {
    return switch (value) {
      case Value.Letters it -> List.of(it.letters().strip());
      case Value.Items items ->
          items.values().stream()
              .filter(Value.Letters.class::isInstance)
              .map(item -> ((Value.Letters) item).letters().strip())
              .toList();
      case Value.Members members ->
          members.get("@value").map(PageThings::strings).orElse(List.of());
    };
  }
}
