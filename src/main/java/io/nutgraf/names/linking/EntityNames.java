package io.nutgraf.names.linking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.SpelledNames;
import io.nutgraf.spelling.CanonicalId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Chooses the names that the entities of a document are told by. An id is all that a reader has to
 * tell them apart, so what would be told by one id is one entity: several Mrs. Smith of whom
 * nothing else is said, or a name that was taken for a person's here and for a town's there.
 */
public final class EntityNames {

  private final String text;
  private final SpelledNames spelled;

  public EntityNames(String text, SpelledNames spelled) {
    this.text = text;
    this.spelled = spelled;
  }

  /** All of {@code entities} by their names, no two with one id. */
  public List<NamedEntity> of(List<Entity> entities) {
    Map<String, List<NamedEntity>> byId = new LinkedHashMap<>();
    for (Entity entity : entities) {
      Budget.check();
      NamedEntity named = named(entity, _ -> true);
      byId.computeIfAbsent(named.id(), _ -> new ArrayList<>(1)).add(named);
    }
    return byId.values().stream().map(this::joined).toList();
  }

  /**
   * One entity of {@code namesakes}, which have one id; it keeps that, whatever else it is named.
   */
  private NamedEntity joined(List<NamedEntity> namesakes) {
    NamedEntity first = namesakes.getFirst();
    if (namesakes.size() == 1) {
      return first;
    }
    EntityType type = surest(namesakes);
    List<NamePhrase> phrases =
        namesakes.stream()
            .flatMap(each -> each.entity().phrases().stream())
            .filter(phrase -> type != EntityType.PERSON || !isCompany(phrase))
            .toList();
    return named(Entity.of(type, phrases), name -> spelled.of(name).id().equals(first.id()));
  }

  /** Whether a phrase has a legal form, which is left out of its id: nobody is Lauren Corp. */
  private boolean isCompany(NamePhrase phrase) {
    SpelledNames.Name name = spelled.of(phrase);
    return phrase.type() == EntityType.ORGANIZATION
        && name.id().equals(CanonicalId.of(name.words().subList(0, name.words().size() - 1)));
  }

  /** The type that their places say together; of those that say as much, the one named first. */
  private static EntityType surest(List<NamedEntity> namesakes) {
    Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
    for (NamedEntity named : namesakes) {
      double sum = named.entity().phrases().stream().mapToDouble(NamePhrase::confidence).sum();
      votes.merge(named.entity().type(), sum, Double::sum);
    }
    return namesakes.stream()
        .map(NamedEntity::entity)
        .sorted(Comparator.comparing(entity -> entity.phrases().getFirst().span()))
        .map(Entity::type)
        .max(Comparator.comparingDouble(type -> votes.getOrDefault(type, 0.0)))
        .orElseThrow();
  }

  private NamedEntity named(Entity entity, Predicate<String> mayBe) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (NamePhrase phrase : entity.phrases()) {
      counts.merge(told(phrase.span()), 1, Integer::sum);
    }
    String name = best(entity.type(), counts, mayBe);
    List<String> aliases = counts.keySet().stream().filter(each -> !each.equals(name)).toList();
    return new NamedEntity(entity, spelled.of(name).id(), name, aliases);
  }

  /** A name as it stands, in one line; what it has in marks of quotation at its end is closed. */
  private String told(Span span) {
    String name = span.of(text).replace('\n', ' ');
    boolean open = name.chars().filter(c -> NameCleaner.QUOTES.indexOf(c) >= 0).count() % 2 == 1;
    boolean closes =
        span.end() < text.length() && NameCleaner.QUOTES.indexOf(text.charAt(span.end())) >= 0;
    return open && closes ? name + text.charAt(span.end()) : name;
  }

  /** The fullest name; of a place the usual one. Capitals alone only where there is no other. */
  private String best(EntityType type, Map<String, Integer> counts, Predicate<String> mayBe) {
    Comparator<String> quiet = Comparator.comparing(name -> !isShouted(name));
    Comparator<String> full = Comparator.comparingInt(name -> spelled.of(name).words().size());
    Comparator<String> usual = Comparator.comparingInt(name -> counts.getOrDefault(name, 0));
    Comparator<String> best =
        type == EntityType.PLACE
            ? quiet.thenComparing(usual)
            : quiet.thenComparing(full).thenComparing(usual);
    String name = "";
    for (String candidate : counts.keySet()) {
      if (mayBe.test(candidate) && (name.isEmpty() || best.compare(candidate, name) > 0)) {
        name = candidate;
      }
    }
    return name;
  }

  private static boolean isShouted(String name) {
    return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
  }
}
