package io.nutgraf.names.linking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.SpelledNames;
import io.nutgraf.spelling.CanonicalId;
import io.nutgraf.spelling.OutletNames;
import io.nutgraf.spelling.WellKnownNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a document say of one name always the same kind. A country is a place, an office by its
 * last word (Ministry, Committee) an organization, the family name of a person named in full a
 * person; else the kind that the surest of its places say together is that of all, where it is
 * clear.
 */
public final class TypeAgreement {

  /** How much more one kind of a single word must have than another. */
  private static final double CLEAR = 1.5;

  /** Above this, a name is no person's for being another's family name too. */
  private static final double SURE = 0.9;

  /** Below this, a name is rather another form of a family name. */
  private static final double UNSURE = 0.6;

  /** How much what stands beside a name says, against the tagger at its surest. */
  private static final double EVIDENCE = 1.5;

  /** The same where it says it once for the whole document: the Elvar party. */
  private static final double CLEAR_EVIDENCE = 6;

  /** More family names that begin alike are not compared. */
  private static final int MOST_ALIKE = 24;

  private final SpelledNames names;
  private final DocumentWords words;
  private final NameWords known;
  private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();
  private final TypeEvidence evidence;
  private final Set<String> families = new HashSet<>();
  private final Map<String, List<String>> stems = new HashMap<>();

  public TypeAgreement(SpelledNames names, DocumentWords words) {
    this.names = names;
    this.words = words;
    this.known = words.known();
    this.evidence = new TypeEvidence(words);
  }

  /** {@code phrases} with the types that agree. */
  public List<NamePhrase> agree(List<NamePhrase> phrases) {
    phrases.forEach(this::count);
    List<NamePhrase> agreed = new ArrayList<>(phrases.size());
    for (NamePhrase phrase : phrases) {
      EntityType type = typeOf(phrase);
      agreed.add(
          type == phrase.type()
              ? phrase
              : new NamePhrase(type, phrase.span(), phrase.confidence()));
    }
    return agreed;
  }

  private void count(NamePhrase phrase) {
    Budget.check();
    SpelledNames.Name name = names.of(phrase);
    vote(name.id(), phrase.type(), phrase.confidence());
    EntityType told = evidence.of(phrase);
    if (told != null) {
      vote(name.id(), told, evidence.isClear(phrase) ? CLEAR_EVIDENCE : EVIDENCE);
    }
    if (phrase.type() == EntityType.ORGANIZATION) {
      voteForShortName(name.words());
    }
    var person = PersonName.of(name.words(), known);
    if (phrase.type() == EntityType.PERSON && person.isFull()) {
      if (families.add(person.family()) && known.hasForms()) {
        List<String> alike =
            stems.computeIfAbsent(NameWords.stem(person.family()), _ -> new ArrayList<>());
        if (alike.size() < MOST_ALIKE) {
          alike.add(person.family());
        }
      }
    }
  }

  /** What is a company with Inc. or AB, is one without. */
  private void voteForShortName(List<String> words) {
    int end = words.size();
    while (end > 1 && known.is(NameWord.COMPANY, words.get(end - 1))) {
      end--;
    }
    if (end < words.size()) {
      vote(CanonicalId.of(words.subList(0, end)), EntityType.ORGANIZATION, EVIDENCE);
    }
  }

  private void vote(String id, EntityType type, double weight) {
    votes
        .computeIfAbsent(id, _ -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Double::sum);
  }

  /** Whether a full name has it as family name; or another form of it, where all else is unsure. */
  private boolean isFamily(String word, double confidence) {
    return families.contains(word) || (confidence < UNSURE && isFormOfFamily(word));
  }

  private boolean isFormOfFamily(String word) {
    return stems.getOrDefault(NameWords.stem(word), List.of()).stream()
        .anyMatch(family -> known.areForms(family, word));
  }

  private EntityType typeOf(NamePhrase phrase) {
    Budget.check();
    String id = names.of(phrase).id();
    List<String> name = names.of(phrase).words();
    boolean family = name.size() == 1 && isFamily(name.getFirst(), phrase.confidence());
    if (WellKnownNames.isCountry(id)) {
      return family && isPerson(phrase) ? EntityType.PERSON : EntityType.PLACE;
    }
    if (phrase.type() == EntityType.ORGANIZATION && isCompany(names.of(phrase).verbatim())) {
      return EntityType.ORGANIZATION;
    }
    boolean body =
        known.is(NameWord.OFFICE, name.getLast()) || known.is(NameWord.HEAD, name.getFirst());
    if (name.size() > 1 && body) {
      return EntityType.ORGANIZATION;
    }
    if (family && phrase.confidence() < SURE && !isWhereSomethingIs(phrase)) {
      return EntityType.PERSON;
    }
    if (!family && OutletNames.isKnown(id)) {
      return EntityType.ORGANIZATION;
    }
    if (!family && phrase.type() != EntityType.PERSON) {
      Optional<EntityType> known = WellKnownNames.typeOf(id);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return family ? phrase.type() : elected(id, phrase.type(), name.size() > 1 ? 1 : CLEAR);
  }

  /** Whether a name ends with what kind of company it is: Ralph Lauren Corp. is nobody. */
  private boolean isCompany(String name) {
    int last = name.lastIndexOf(' ') + 1;
    int end = name.endsWith(".") ? name.length() - 1 : name.length();
    return last > 0
        && last < end
        && known.is(NameWord.COMPANY, name.substring(last, end).toLowerCase(Locale.ROOT));
  }

  /** Samuel Holland, and Holland again; persons are sure only where the tagger was fitted. */
  private boolean isPerson(NamePhrase phrase) {
    return phrase.type() == EntityType.PERSON || (known.isFitted() && !isWhereSomethingIs(phrase));
  }

  private EntityType elected(String id, EntityType own, double clear) {
    Map<EntityType, Double> counts = votes.getOrDefault(id, Map.of());
    EntityType best = own;
    double most = counts.getOrDefault(own, 0.0) * clear;
    for (Map.Entry<EntityType, Double> count : counts.entrySet()) {
      if (count.getValue() > most) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    return best;
  }

  private boolean isWhereSomethingIs(NamePhrase phrase) {
    int at = words.at(phrase.span().start());
    return at > 0
        && at < words.size()
        && !words.startsLine(at)
        && known.is(NameWord.LOCATIVE, words.lower(at - 1));
  }
}
