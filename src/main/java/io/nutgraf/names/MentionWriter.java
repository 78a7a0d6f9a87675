package io.nutgraf.names;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.names.linking.Entity;
import io.nutgraf.names.linking.NamedEntity;
import io.nutgraf.names.roles.RoleFinder;
import io.nutgraf.names.words.NamePhrase;

/** Writes what was put together down as a mention. */
final class MentionWriter {

  /** Places that add to the confidence: they are not as independent as it takes them for. */
  private static final int MAX_PLACES = 8;

  private static final double MOST_CONFIDENT = 0.99;

  /** Beyond this, doubt is twice what the tagger has: {@code calibration.py} measures it. */
  private static final double SURE = 0.9;

  private final ReadText text;
  private final RoleFinder roles;

  MentionWriter(ReadText text, RoleFinder roles) {
    this.text = text;
    this.roles = roles;
  }

  Mention write(NamedEntity named, double salience) {
    Budget.check();
    Entity entity = named.entity();
    Excerpt role = entity.type() == EntityType.PERSON ? roles.roleOf(entity).orElse(null) : null;
    return new Mention(
        named.id(),
        entity.type(),
        named.name(),
        named.aliases(),
        role,
        rounded(salience),
        rounded(confidence(entity)),
        entity.phrases().stream().map(phrase -> text.excerpt(phrase.span())).toList());
  }

  /** Several places make surer: one less the chance that all are wrong, were they independent. */
  private static double confidence(Entity entity) {
    double wrong = 1;
    for (NamePhrase phrase : entity.phrases().stream().limit(MAX_PLACES).toList()) {
      wrong *= 1 - phrase.confidence();
    }
    double told = Math.min(MOST_CONFIDENT, 1 - wrong);
    return told > SURE ? (told + SURE) / 2 : told;
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
