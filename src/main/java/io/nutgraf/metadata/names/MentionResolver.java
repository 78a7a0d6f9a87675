package io.nutgraf.metadata.names;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.text.SegmentedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the names that name the same, and says what of them: Jens Stoltenberg, Stoltenberg and NATO
 * Secretary General Jens Stoltenberg are one mention. Linear in the length of the text. Immutable
 * and thread-safe.
 */
final class MentionResolver {

  /** So that a record stays small: the most salient are kept. */
  static final int MAX_MENTIONS = 200;

  private MentionResolver() {}

  static MentionResolver standard() {
    return new MentionResolver();
  }

  /**
   * The mentions that {@code names}, found among {@code words} of {@code text}, make; the most
   * salient first.
   */
  List<Mention> resolve(SegmentedText text, DocumentWords words, List<NamePhrase> names) {
    var spelled = new SpelledNames(text.text());
    List<NamePhrase> phrases = new NameCleaner(text, spelled).clean(names);
    if (phrases.isEmpty()) {
      return List.of();
    }
    phrases = new TypeAgreement(spelled, words).agree(phrases);
    List<Entity> entities = link(text.text(), spelled, words, phrases);
    var recovery = new NameRecovery(words);
    recovery.recover(entities);
    new WellKnownRecovery(words, spelled, recovery.taken()).recover(entities);
    return mentions(text, spelled, words, entities);
  }

  private static List<Entity> link(
      String text, SpelledNames spelled, DocumentWords words, List<NamePhrase> phrases) {
    List<Entity> entities = new ArrayList<>();
    entities.addAll(new PersonLinker(words, spelled).link(of(EntityType.PERSON, phrases)));
    entities.addAll(
        new OrganizationLinker(words, text, spelled).link(of(EntityType.ORGANIZATION, phrases)));
    entities.addAll(new PlaceLinker(spelled).link(of(EntityType.PLACE, phrases)));
    return entities;
  }

  private static List<NamePhrase> of(EntityType type, List<NamePhrase> phrases) {
    return phrases.stream().filter(phrase -> phrase.type() == type).toList();
  }

  private static List<Mention> mentions(
      SegmentedText text, SpelledNames spelled, DocumentWords words, List<Entity> entities) {
    var scorer = new MentionScorer(text);
    Map<Entity, Double> scores = new LinkedHashMap<>();
    entities.forEach(entity -> scores.put(entity, scorer.score(entity)));
    double highest = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    var writer = new MentionWriter(text, spelled, new RoleFinder(text.text(), words, entities));
    return scores.entrySet().stream()
        .sorted(mostSalientFirst())
        .limit(MAX_MENTIONS)
        .map(entry -> writer.write(entry.getKey(), entry.getValue() / highest))
        .toList();
  }

  private static Comparator<Map.Entry<Entity, Double>> mostSalientFirst() {
    return Map.Entry.<Entity, Double>comparingByValue()
        .reversed()
        .thenComparing(entry -> entry.getKey().phrases().getFirst().span());
  }
}
