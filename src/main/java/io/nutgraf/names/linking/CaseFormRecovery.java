package io.nutgraf.names.linking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.SpelledNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the places where a person who is named in full is named again by another case form of the
 * family name alone, and which were not recognized as names: Olga Sokolova, and по словам
 * Соколовой. One word inside a sentence with no capital beside it, that can be a form of one
 * person's name only.
 */
public final class CaseFormRecovery {

  private static final double CERTAINTY = 0.8;

  /** The forms of persons less sure than this are looked for nowhere. */
  private static final double SURE = 0.7;

  /** More families that begin alike are not compared. */
  private static final int MOST_ALIKE = 24;

  private record Family(String name, Entity entity) {}

  private final DocumentWords words;
  private final SpelledNames spelled;
  private final BitSet taken;
  private final Map<String, List<Family>> byStem = new HashMap<>();

  /** For {@code words}, of which those in {@code taken} are in names. */
  public CaseFormRecovery(DocumentWords words, SpelledNames spelled, BitSet taken) {
    this.words = words;
    this.spelled = spelled;
    this.taken = taken;
  }

  /** Adds what it finds to {@code entities}, in a language whose names have cases. */
  public void recover(List<Entity> entities) {
    if (!words.known().hasForms()) {
      return;
    }
    entities.forEach(this::learn);
    for (int i = 0; i < words.size() && !byStem.isEmpty(); i++) {
      if (!taken.get(i) && words.isCapital(i) && standsAlone(i)) {
        Budget.check();
        recoverAt(i);
      }
    }
  }

  private void learn(Entity entity) {
    for (NamePhrase phrase : entity.phrases()) {
      Budget.check();
      var name = PersonName.of(spelled.of(phrase).words(), words.known());
      if (entity.type() == EntityType.PERSON && name.isFull() && phrase.confidence() >= SURE) {
        var family = new Family(name.family(), entity);
        List<Family> alike =
            byStem.computeIfAbsent(NameWords.stem(name.family()), _ -> new ArrayList<>());
        if (alike.size() < MOST_ALIKE && !alike.contains(family)) {
          alike.add(family);
        }
      }
    }
  }

  private boolean standsAlone(int i) {
    boolean before = words.followsClosely(i) && words.isCapital(i - 1) && !words.startsLine(i - 1);
    boolean after = words.followsClosely(i + 1) && words.isCapital(i + 1);
    return !words.startsLine(i) && !before && !after && !words.isHyphenated(i, i);
  }

  private void recoverAt(int i) {
    SpelledNames.Name name = spelled.of(words.verbatim(i));
    if (!name.isOneWord()) {
      return;
    }
    String form = name.words().getFirst();
    List<Entity> bearers =
        byStem.getOrDefault(NameWords.stem(form), List.of()).stream()
            .filter(family -> words.known().areForms(family.name(), form))
            .map(Family::entity)
            .distinct()
            .toList();
    if (bearers.size() == 1) {
      var span = new Span(words.start(i), words.end(i));
      bearers.getFirst().add(new NamePhrase(EntityType.PERSON, span, CERTAINTY));
      taken.set(i);
    }
  }
}
