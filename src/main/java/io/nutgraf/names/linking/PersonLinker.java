package io.nutgraf.names.linking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.names.linking.PersonName.Part;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.SpelledNames;
import io.nutgraf.text.Gender;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the names of persons. Full names come first, the longest before the others, and are one
 * person's where family names agree and nothing of the rest contradicts; then each shorter name
 * goes to the full name that it is part of. Where several are, a title or a given name decides
 * (Mrs. Clinton), else whom the text has last and most spoken of.
 */
public final class PersonLinker {

  /** More persons of one name are not told apart. */
  private static final int MAX_NAMESAKES = 24;

  private final DocumentWords words;
  private final SpelledNames spelled;
  private final Map<String, List<Person>> byWord = new HashMap<>();
  private final List<Person> persons = new ArrayList<>();
  private final AmbiguousNames ambiguous = new AmbiguousNames();
  private final TitledFamilies families = new TitledFamilies();
  private final Map<String, List<Person>> byStem = new HashMap<>();

  public PersonLinker(DocumentWords words, SpelledNames spelled) {
    this.words = words;
    this.spelled = spelled;
  }

  /** A person, and by which full names. */
  private static final class Person {
    private final Entity entity = new Entity(EntityType.PERSON);
    private final List<PersonName> names = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private Gender gender = Gender.UNKNOWN;

    void learn(Gender told) {
      gender = gender == Gender.UNKNOWN ? told : gender;
    }

    boolean isCompatible(PersonName name) {
      return names.stream().allMatch(own -> own.isCompatible(name));
    }

    Part part(PersonName name) {
      return names.stream()
          .map(own -> own.part(name))
          .max(Comparator.naturalOrder())
          .orElse(Part.NONE);
    }
  }

  /** The persons that {@code phrases}, in document order, name. */
  public List<Entity> link(List<NamePhrase> phrases) {
    Map<PersonName, List<NamePhrase>> forms = new LinkedHashMap<>();
    for (NamePhrase phrase : phrases) {
      Budget.check();
      PersonName name = PersonName.of(spelled.of(phrase).words(), words.known());
      forms.computeIfAbsent(name, _ -> new ArrayList<>()).add(phrase);
      if (!name.isFull() && !name.isEmpty()) {
        families.see(name.family(), genderBefore(phrase));
      }
    }
    List<PersonName> names = new ArrayList<>(forms.keySet());
    names.sort(Comparator.comparingInt(PersonName::length).reversed());
    for (PersonName name : names) {
      assign(name, forms.getOrDefault(name, List.of()));
    }
    ambiguous.settle(persons.stream().map(person -> person.entity).toList(), words);
    return persons.stream().map(person -> person.entity).filter(e -> !e.isEmpty()).toList();
  }

  private void assign(PersonName name, List<NamePhrase> phrases) {
    List<Person> candidates = candidates(name);
    if (candidates.isEmpty()) {
      candidates = inOtherForms(name);
    }
    if (candidates.isEmpty()) {
      add(name, phrases);
      return;
    }
    for (NamePhrase phrase : phrases) {
      Budget.check();
      Gender told = genderBefore(phrase);
      boolean several = told != Gender.UNKNOWN && families.hasSeveral(name.family());
      List<Person> agreeing =
          candidates.stream()
              .filter(person -> several ? person.gender == told : !person.gender.contradicts(told))
              .toList();
      agreeing = titled(agreeing, titleBefore(phrase));
      if (agreeing.size() == 1) {
        join(agreeing.getFirst(), name, phrase);
      } else {
        doubt(phrase, agreeing);
      }
    }
  }

  /** Those of {@code persons} whose full name has {@code title} before it; all where none has. */
  private static List<Person> titled(List<Person> persons, String title) {
    if (title.isEmpty() || persons.size() < 2) {
      return persons;
    }
    List<Person> titled = persons.stream().filter(person -> person.titles.contains(title)).toList();
    return titled.isEmpty() ? persons : titled;
  }

  /** The title or post right before a name, in small letters: mayor; or nothing. */
  private String titleBefore(NamePhrase phrase) {
    int at = words.at(phrase.span().start());
    if (at == 0 || at >= words.size() || words.startsLine(at) || !words.followsClosely(at)) {
      return "";
    }
    String word = words.lower(at - 1);
    NameWords known = words.known();
    return known.isTitleOrRole(word) ? word : "";
  }

  private void join(Person person, PersonName name, NamePhrase phrase) {
    person.entity.add(phrase);
    if (name.isFull() && !person.names.contains(name) && person.part(name) == Part.NONE) {
      person.names.add(name);
      index(person, name);
    }
  }

  /** Whom {@code name} may mean, only those of whom it is the surest part. */
  private List<Person> candidates(PersonName name) {
    Part best = Part.NONE;
    List<Person> candidates = new ArrayList<>();
    for (Person person : namesakes(name)) {
      Budget.check();
      Part part = person.part(name);
      if (part == Part.NONE && name.isFull() && person.isCompatible(name)) {
        part = Part.FAMILY;
      }
      if (part.compareTo(best) > 0) {
        candidates.clear();
        best = part;
      }
      if (part != Part.NONE && part == best) {
        candidates.add(person);
      }
    }
    return candidates;
  }

  /** The one person of whose family name this is another form; none where several may be meant. */
  private List<Person> inOtherForms(PersonName name) {
    if (name.isEmpty() || !words.known().hasForms()) {
      return List.of();
    }
    List<Person> found = new ArrayList<>();
    for (Person person : byStem.getOrDefault(NameWords.stem(name.family()), List.of())) {
      Budget.check();
      if (person.names.stream().anyMatch(full -> isOtherForm(full, name))) {
        found.add(person);
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  /**
   * All words of a name can be forms of the last of a full one's. Aleksandr Petrov and Aleksandra
   * Petrova may be two, so a full name is another's form only by an ending that no name has by
   * itself.
   */
  private boolean isOtherForm(PersonName full, PersonName name) {
    int from = full.length() - name.length();
    boolean told = name.length() == 1;
    if (from < 0 || (told && !full.isFull())) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      String one = full.words().get(from + i);
      String other = name.words().get(i);
      if (!words.known().areForms(one, other)) {
        return false;
      }
      told |= !one.equals(other) && !(one + "a").equals(other) && !(other + "a").equals(one);
    }
    return told;
  }

  private Collection<Person> namesakes(PersonName name) {
    if (name.isEmpty()) {
      return List.of();
    }
    Set<Person> namesakes = new LinkedHashSet<>(byWord.getOrDefault(name.family(), List.of()));
    namesakes.addAll(byWord.getOrDefault(name.given(), List.of()));
    return namesakes;
  }

  private void add(PersonName name, List<NamePhrase> phrases) {
    var person = new Person();
    person.entity.addAll(phrases);
    person.names.add(name);
    person.learn(name.gender());
    for (NamePhrase phrase : phrases) {
      person.learn(genderBefore(phrase));
      person.titles.add(titleBefore(phrase));
    }
    persons.add(person);
    index(person, name);
  }

  private void index(Person person, PersonName name) {
    if (!name.isEmpty()) {
      List<Person> alike =
          byStem.computeIfAbsent(NameWords.stem(name.family()), _ -> new ArrayList<>());
      if (alike.size() < MAX_NAMESAKES && !alike.contains(person)) {
        alike.add(person);
      }
    }
    for (String word : name.words()) {
      List<Person> namesakes = byWord.computeIfAbsent(word, _ -> new ArrayList<>());
      if (namesakes.size() < MAX_NAMESAKES && !namesakes.contains(person)) {
        namesakes.add(person);
      }
    }
  }

  private Gender genderBefore(NamePhrase phrase) {
    int at = words.at(phrase.span().start());
    return at == 0 || at >= words.size() || words.startsLine(at)
        ? Gender.UNKNOWN
        : words.known().genderOfTitle(words.lower(at - 1));
  }

  /** A name that fits nobody known, or several. */
  private void doubt(NamePhrase phrase, List<Person> candidates) {
    if (candidates.isEmpty()) {
      var other = new Person();
      other.entity.add(phrase);
      persons.add(other);
    } else {
      List<Entity> entities = candidates.stream().map(person -> person.entity).toList();
      ambiguous.add(phrase, entities, entities.getFirst());
    }
  }
}
