package io.nutgraf.names;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.names.linking.CaseFormRecovery;
import io.nutgraf.names.linking.Entity;
import io.nutgraf.names.linking.EntityNames;
import io.nutgraf.names.linking.MentionScorer;
import io.nutgraf.names.linking.NameCleaner;
import io.nutgraf.names.linking.NameRecovery;
import io.nutgraf.names.linking.NamedEntity;
import io.nutgraf.names.linking.OrganizationLinker;
import io.nutgraf.names.linking.PersonLinker;
import io.nutgraf.names.linking.PlaceLinker;
import io.nutgraf.names.linking.TypeAgreement;
import io.nutgraf.names.linking.WellKnownRecovery;
import io.nutgraf.names.roles.RoleFinder;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.SpelledNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the names that name the same, and says what of them: Jens Stoltenberg, Stoltenberg and NATO
 * Secretary General Jens Stoltenberg are one mention. Linear in the length of the text. Immutable
 * and thread-safe.
 */
public final class MentionResolver {

  private MentionResolver() {}

  public static MentionResolver standard() {
    return new MentionResolver();
  }

  /**
   * The mentions that {@code names}, found among {@code words} of {@code text}, make; the most
   * salient first, no two of one id.
   */
  public List<Mention> resolve(ReadText text, DocumentWords words, List<NamePhrase> names) {
    var spelled = new SpelledNames(text.text());
    List<NamePhrase> phrases = new NameCleaner(text.text(), words.known(), spelled).clean(names);
    if (phrases.isEmpty()) {
      return List.of();
    }
    phrases = new TypeAgreement(spelled, words).agree(phrases);
    List<Entity> entities = link(text.text(), spelled, words, phrases);
    var recovery = new NameRecovery(words);
    recovery.recover(entities);
    new CaseFormRecovery(words, spelled, recovery.taken()).recover(entities);
    new WellKnownRecovery(words, spelled, recovery.taken()).recover(entities);
    return mentions(text, spelled, words, entities);
  }

  private static List<Entity> link(
      String text, SpelledNames spelled, DocumentWords words, List<NamePhrase> phrases) {
    List<Entity> entities = new ArrayList<>();
    entities.addAll(new PersonLinker(words, spelled).link(of(EntityType.PERSON, phrases)));
    entities.addAll(
        new OrganizationLinker(words, text, spelled).link(of(EntityType.ORGANIZATION, phrases)));
    entities.addAll(new PlaceLinker(words.known(), spelled).link(of(EntityType.PLACE, phrases)));
    return entities;
  }

  private static List<NamePhrase> of(EntityType type, List<NamePhrase> phrases) {
    return phrases.stream().filter(phrase -> phrase.type() == type).toList();
  }

  private static List<Mention> mentions(
      ReadText text, SpelledNames spelled, DocumentWords words, List<Entity> entities) {
    List<NamedEntity> named = new EntityNames(text.text(), spelled).of(entities);
    var roles =
        new RoleFinder(text.text(), words, named.stream().map(NamedEntity::entity).toList());
    var scorer = new MentionScorer(text);
    var writer = new MentionWriter(text, roles);
    List<Scored> scored = new ArrayList<>(named.size());
    named.forEach(each -> scored.add(new Scored(each, scorer.score(each.entity()))));
    scored.sort(Scored.MOST_SALIENT_FIRST);
    double highest = scored.isEmpty() ? 1 : scored.getFirst().score();
    return scored.stream().map(each -> writer.write(each.named(), each.score() / highest)).toList();
  }

  private record Scored(NamedEntity named, double score) {

    private static final Comparator<Scored> MOST_SALIENT_FIRST =
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.named().entity().phrases().getFirst().span());
  }
}
