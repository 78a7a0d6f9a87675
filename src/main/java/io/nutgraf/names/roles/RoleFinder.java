package io.nutgraf.names.roles;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Span;
import io.nutgraf.names.linking.Entity;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.RoleWord;
import io.nutgraf.names.words.RoleWords;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a document says somebody is, by the shapes of noun phrases around a word of its
 * language that is a role: before the name (<i>NATO Secretary General</i> Jens Stoltenberg; the
 * <i>head of the department</i>, Sergey Lavrov,) or after it (John Smith, a <i>spokesman for the
 * ministry</i>,; John Smith is the <i>mayor of York</i>). Of several, the one that names whose
 * officer somebody is goes first, then the longest, then the first.
 */
public final class RoleFinder {

  /**
   * The first places where somebody is named tell who they are now, whatever the length of the
   * text; later ones as often who they were, or are not.
   */
  private static final int MAX_PLACES = 30;

  private static final double NAMED = 4;
  private static final double A_WORD = 0.5;
  private static final int LONG = 6;

  private final String text;
  private final DocumentWords words;
  private final RoleWords roles;
  private final RolePhrases phrases;

  /** For a document of which {@code entities} are the names. */
  public RoleFinder(String text, DocumentWords words, List<Entity> entities) {
    this.text = text;
    this.words = words;
    this.roles = words.known().roles();
    var names = new BitSet(words.size());
    var persons = new BitSet(words.size());
    for (Entity entity : entities) {
      Budget.check();
      for (NamePhrase phrase : entity.phrases()) {
        mark(names, phrase.span());
        if (entity.type() == EntityType.PERSON) {
          mark(persons, phrase.span());
        }
      }
    }
    this.phrases = new RolePhrases(words, names, persons);
  }

  /** What {@code person} is said to be. */
  public Optional<Excerpt> roleOf(Entity person) {
    Excerpt best = null;
    double most = 0;
    for (NamePhrase phrase : person.phrases().stream().limit(MAX_PLACES).toList()) {
      int first = words.at(phrase.span().start());
      int end = words.at(phrase.span().end());
      for (RolePhrases.Words role : phrases.around(first, end)) {
        double score = score(role);
        if (score > most) {
          most = score;
          best = Excerpt.of(text, new Span(words.start(role.from()), words.end(role.to() - 1)));
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(RolePhrases.Words role) {
    double score = A_WORD * Math.min(LONG, role.to() - role.from());
    for (int i = role.from(); i < role.to(); i++) {
      String lower = words.lower(i);
      if (words.isCapital(i) && !roles.isRole(lower) && !roles.is(RoleWord.MODIFIER, lower)) {
        return score + NAMED;
      }
    }
    return score;
  }

  private void mark(BitSet names, Span span) {
    names.set(words.at(span.start()), words.at(span.end()));
  }
}
