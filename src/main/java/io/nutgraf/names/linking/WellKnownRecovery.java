package io.nutgraf.names.linking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.SpelledNames;
import io.nutgraf.spelling.WellKnownNames;
import io.nutgraf.text.Gender;
import io.nutgraf.text.GivenNames;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds well-known names that were not recognized: Donbass, NATO. One word only, with a capital
 * inside a sentence and none beside it; none that is a given name too (Jordan), and short ones only
 * where all of it is capitals (US).
 */
public final class WellKnownRecovery {

  private static final double CERTAINTY = 0.8;
  private static final int SHORT = 4;

  private final DocumentWords words;
  private final SpelledNames spelled;
  private final BitSet taken;

  /** For {@code words}, of which those in {@code taken} are in names. */
  public WellKnownRecovery(DocumentWords words, SpelledNames spelled, BitSet taken) {
    this.words = words;
    this.spelled = spelled;
    this.taken = taken;
  }

  /** Adds what it finds to {@code entities}. */
  public void recover(List<Entity> entities) {
    Map<String, Entity> byName = new HashMap<>();
    for (Entity entity : entities) {
      for (NamePhrase phrase : entity.phrases()) {
        byName.putIfAbsent(key(entity.type(), spelled.of(phrase).id()), entity);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!taken.get(i) && words.isCapital(i) && stands(i)) {
        Budget.check();
        SpelledNames.Name name = spelled.of(words.verbatim(i));
        Optional<EntityType> type = typeOf(name);
        if (type.isPresent()) {
          Entity entity =
              byName.computeIfAbsent(
                  key(type.get(), name.id()), _ -> added(new Entity(type.get()), entities));
          entity.add(new NamePhrase(type.get(), new Span(words.start(i), words.end(i)), CERTAINTY));
          taken.set(i);
        }
      }
    }
  }

  private static Optional<EntityType> typeOf(SpelledNames.Name name) {
    String word = name.verbatim();
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    boolean person =
        !name.isOneWord() || GivenNames.genderOf(name.words().getFirst()) != Gender.UNKNOWN;
    Optional<EntityType> type = WellKnownNames.typeOf(name.id());
    boolean acronym =
        type.isPresent() && (type.get() == EntityType.ORGANIZATION || word.length() < SHORT);
    return person || (acronym && !capitals) ? Optional.empty() : type;
  }

  private boolean stands(int i) {
    boolean before = words.followsClosely(i) && words.isCapital(i - 1) && !words.startsLine(i - 1);
    boolean after = words.followsClosely(i + 1) && words.isCapital(i + 1) && !words.isPossessive(i);
    return !words.startsLine(i) && !before && !after && !words.isHyphenated(i, i);
  }

  private static Entity added(Entity entity, List<Entity> entities) {
    entities.add(entity);
    return entity;
  }

  private static String key(EntityType type, String id) {
    return type + " " + id;
  }
}
