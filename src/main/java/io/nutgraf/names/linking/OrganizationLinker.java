package io.nutgraf.names.linking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;
import io.nutgraf.names.outlets.OutletLikeness;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.SpelledNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the names of organizations: names with one canonical id; a name and what stands in brackets
 * after it, where that is its acronym or another name of an outlet; an acronym and the only name
 * that it abbreviates; a short name and the only one that it is the beginning of; and the kind of a
 * body ("the Foreign Ministry") with the one last spoken of.
 */
public final class OrganizationLinker {

  private static final int SHORTEST_UNEXPLAINED_ACRONYM = 2;

  /** More organizations with one word in their names are not compared. */
  private static final int MAX_NAMESAKES = 64;

  private final DocumentWords words;
  private final String text;
  private final SpelledNames spelled;
  private final AmbiguousNames ambiguous = new AmbiguousNames();
  private final Map<String, Body> byId = new LinkedHashMap<>();
  private final Map<String, Set<Body>> byWord = new HashMap<>();
  private final Map<String, Set<Body>> byInitials = new HashMap<>();

  public OrganizationLinker(DocumentWords words, String text, SpelledNames spelled) {
    this.words = words;
    this.text = text;
    this.spelled = spelled;
  }

  /** An organization, and by which names. Joined to another, it is that one. */
  private static final class Body {
    private final Entity entity = new Entity(EntityType.ORGANIZATION);
    private final Set<OrganizationName> names = new LinkedHashSet<>();
    private List<Body> joined = List.of();

    Body root() {
      Body root = this;
      while (!root.joined.isEmpty()) {
        root = root.joined.getFirst();
      }
      return root;
    }

    void join(Body other) {
      Body from = root();
      Body into = other.root();
      if (from != into) {
        into.entity.addAll(from.entity.phrases());
        into.names.addAll(from.names);
        from.joined = List.of(into);
      }
    }
  }

  /** The organizations that {@code phrases}, in document order, name. */
  public List<Entity> link(List<NamePhrase> phrases) {
    phrases.forEach(this::add);
    joinBrackets(phrases);
    List<Body> bodies = new ArrayList<>(byId.values());
    bodies.forEach(this::joinAcronym);
    bodies.forEach(this::joinBeginning);
    bodies.removeIf(body -> body.root() != body);
    bodies.forEach(this::doubtEnd);
    List<Entity> entities = bodies.stream().map(body -> body.entity).toList();
    ambiguous.settle(entities, words);
    return entities.stream().filter(entity -> !entity.isEmpty()).toList();
  }

  private void add(NamePhrase phrase) {
    Budget.check();
    var name = OrganizationName.of(spelled.of(phrase), words.known());
    Body body = byId.computeIfAbsent(name.id(), _ -> new Body());
    body.entity.add(phrase);
    if (body.names.add(name)) {
      name.words().forEach(word -> index(byWord, word, body));
      name.initials().forEach(initials -> index(byInitials, initials, body));
    }
  }

  private static void index(Map<String, Set<Body>> index, String key, Body body) {
    Set<Body> bodies = index.computeIfAbsent(key, _ -> new LinkedHashSet<>());
    if (bodies.size() < MAX_NAMESAKES) {
      bodies.add(body);
    }
  }

  private void joinBrackets(List<NamePhrase> phrases) {
    for (int i = 1; i < phrases.size(); i++) {
      Span outer = phrases.get(i - 1).span();
      Span inner = phrases.get(i).span();
      if (!isInBrackets(outer, inner)) {
        continue;
      }
      var name = OrganizationName.of(spelled.of(outer), words.known());
      var other = OrganizationName.of(spelled.of(inner), words.known());
      boolean acronym = isAcronymOf(other, name) || isAcronymOf(name, other);
      if (acronym
          || (OutletLikeness.of(name.words()) == OutletLikeness.STRONG
              && OutletLikeness.of(other.words()) == OutletLikeness.STRONG)) {
        bodyOf(other).join(bodyOf(name));
      }
    }
  }

  private boolean isInBrackets(Span outer, Span inner) {
    int gap = inner.start() - outer.end();
    return gap >= 1
        && gap <= 2
        && inner.end() < text.length()
        && text.charAt(inner.start() - 1) == '('
        && text.charAt(inner.end()) == ')';
  }

  private static boolean isAcronymOf(OrganizationName acronym, OrganizationName name) {
    return acronym.isAcronym() && name.initials().contains(acronym.words().getFirst());
  }

  private Body bodyOf(OrganizationName name) {
    return byId.getOrDefault(name.id(), new Body());
  }

  private void joinAcronym(Body body) {
    Budget.check();
    for (OrganizationName name : List.copyOf(body.names)) {
      if (name.isAcronym() && name.words().getFirst().length() >= SHORTEST_UNEXPLAINED_ACRONYM) {
        joinOnly(body, byInitials.getOrDefault(name.words().getFirst(), Set.of()));
      }
    }
  }

  /** A company's full name goes before others that begin alike: Apple is Apple Inc. */
  private void joinBeginning(Body body) {
    for (OrganizationName name : List.copyOf(body.names)) {
      Set<Body> fuller = new LinkedHashSet<>();
      Set<Body> companies = new LinkedHashSet<>();
      for (Body other : byWord.getOrDefault(name.words().getFirst(), Set.of())) {
        Budget.check();
        if (other.names.stream().anyMatch(name::isBeginningOf)) {
          fuller.add(other.root());
        }
        if (other.names.stream().anyMatch(name::isCompanyOf)) {
          companies.add(other.root());
        }
      }
      joinOnly(body, companies.isEmpty() ? fuller : companies);
    }
  }

  private static void joinOnly(Body body, Set<Body> others) {
    Set<Body> bodies = new LinkedHashSet<>();
    others.forEach(other -> bodies.add(other.root()));
    bodies.remove(body.root());
    if (bodies.size() == 1) {
      body.join(bodies.iterator().next());
    }
  }

  /** Where the name is only the kind of others, each place is one of these, or its own. */
  private void doubtEnd(Body body) {
    List<Entity> wholes = wholes(body);
    if (!wholes.isEmpty()) {
      List<NamePhrase> phrases = body.entity.removeAll();
      phrases.forEach(phrase -> ambiguous.add(phrase, wholes, body.entity));
    }
  }

  private List<Entity> wholes(Body body) {
    Set<Entity> wholes = new LinkedHashSet<>();
    for (OrganizationName name : body.names) {
      for (Body other : byWord.getOrDefault(name.words().getLast(), Set.of())) {
        Budget.check();
        Body whole = other.root();
        if (whole != body && whole.names.stream().anyMatch(name::isEndOf)) {
          wholes.add(whole.entity);
        }
      }
    }
    return List.copyOf(wholes);
  }
}
