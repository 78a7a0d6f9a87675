package io.nutgraf.dossier;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import io.nutgraf.text.Token;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What documents say of one name.
 *
 * @param name its fullest name in the last of them
 * @param names what it is called, the last used first
 * @param roles what it is said to be, the last said first
 * @param company the names that stand in most of the same documents first, at most {@value
 *     #MOST_COMPANY} of a type
 * @param first where it is named first
 * @param last where it is named first in the last document
 */
public record Dossier(
    String name,
    List<Used> names,
    List<Used> roles,
    List<Company> company,
    Place first,
    Place last) {

  /** How many names and how many roles are told at most: the last ones. */
  public static final int MOST_NAMES = 50;

  /** How many other names of a type are told at most. */
  public static final int MOST_COMPANY = 20;

  private static final Comparator<Used> LAST_FIRST = Comparator.comparing(Used::last).reversed();

  private static final Comparator<Company> MOST_FIRST =
      Comparator.comparingInt((Company it) -> it.used().documents())
          .thenComparing(it -> it.used().last())
          .reversed()
          .thenComparing(Company::id);

  public Dossier {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    company = List.copyOf(company);
  }

  /** That of the name that {@code appearances} are of, one or more, each of another document. */
  public static Dossier of(Collection<Appearance> appearances) {
    List<Appearance> all =
        appearances.stream().sorted(Comparator.comparing(Appearance::moment)).toList();
    return new Dossier(
        all.getLast().own().getFirst().name(),
        used(all, Dossier::names),
        used(all, Dossier::roles),
        company(all),
        first(all.getFirst()),
        first(all.getLast()));
  }

  private static Place first(Appearance it) {
    return names(it)
        .map(words -> new Place(it.moment(), words))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Stream<Excerpt> names(Appearance it) {
    return it.own().stream().flatMap(mention -> mention.occurrences().stream());
  }

  private static Stream<Excerpt> roles(Appearance it) {
    return it.own().stream().flatMap(mention -> Stream.ofNullable(mention.role()));
  }

  /** The words that documents have, the case of letters and punctuation aside. */
  private static List<Used> used(
      List<Appearance> all, Function<Appearance, Stream<Excerpt>> words) {
    Map<List<String>, List<Place>> places = new LinkedHashMap<>();
    for (Appearance it : all) {
      Map<List<String>, Place> here = new LinkedHashMap<>();
      words
          .apply(it)
          .map(excerpt -> new Place(it.moment(), excerpt))
          .sorted()
          .forEach(place -> here.putIfAbsent(folded(place.excerpt()), place));
      here.forEach((key, place) -> places.computeIfAbsent(key, _ -> new ArrayList<>()).add(place));
    }
    return places.values().stream()
        .map(Dossier::used)
        .sorted(LAST_FIRST)
        .limit(MOST_NAMES)
        .toList();
  }

  private static List<String> folded(Excerpt words) {
    return Words.of(words.text(), new Span(0, words.length())).stream().map(Token::text).toList();
  }

  /** Of places in the order of time, one a document. */
  private static Used used(List<Place> places) {
    return new Used(places.size(), places.getFirst(), places.getLast());
  }

  private record Name(EntityType type, String id) {}

  private static List<Company> company(List<Appearance> all) {
    Map<Name, List<Place>> places = new LinkedHashMap<>();
    Map<Name, String> fullest = new LinkedHashMap<>();
    for (Appearance it : all) {
      Map<Name, Place> here = new LinkedHashMap<>();
      for (Mention other : it.others()) {
        Name name = new Name(other.type(), other.id());
        fullest.put(name, other.name());
        here.putIfAbsent(name, new Place(it.moment(), other.occurrences().getFirst()));
      }
      here.forEach((key, place) -> places.computeIfAbsent(key, _ -> new ArrayList<>()).add(place));
    }
    List<Company> company =
        places.entrySet().stream()
            .map(
                it ->
                    company(
                        it.getKey(),
                        fullest.getOrDefault(it.getKey(), it.getKey().id()),
                        it.getValue()))
            .sorted(MOST_FIRST)
            .toList();
    return Stream.of(EntityType.values())
        .flatMap(type -> company.stream().filter(it -> it.type() == type).limit(MOST_COMPANY))
        .toList();
  }

  private static Company company(Name name, String fullest, List<Place> places) {
    return new Company(name.type(), name.id(), fullest, used(places));
  }
}
