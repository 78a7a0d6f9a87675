package io.nutgraf.adapter.http;

import io.nutgraf.adapter.http.ProblemCode.OfRequest;
import io.nutgraf.app.AnyTopic;
import io.nutgraf.app.FindName;
import io.nutgraf.app.Topic;
import io.nutgraf.model.EntityType;
import java.util.List;
import java.util.Optional;

/** The parameters that name somebody or something, by a full name or a short one. */
final class NameParameters {

  private final FindName findName;

  NameParameters(FindName findName) {
    this.findName = findName;
  }

  /**
   * A short name, and the full one that it was found to stand for.
   *
   * @param parameter where it was given
   */
  record Resolved(String parameter, String given, Topic meant) {}

  /**
   * What a parameter names.
   *
   * @param known whether anything is listed under it; true where that was not looked for
   */
  record Named(AnyTopic topics, Optional<Resolved> resolved, boolean known) {

    /** Adds what was resolved to what an answer tells of that. */
    Named note(List<Resolved> all) {
      resolved.ifPresent(all::add);
      return this;
    }
  }

  /**
   * What the parameter {@code name} names, where it is given; where that may be several, a problem
   * that offers them.
   */
  Optional<Named> parse(QueryParameters parameters, String name, Topic.Kind kind) {
    return parameters.words(name, Topic.LONGEST_ID).map(given -> find(name, given, kind));
  }

  /** Whom or what the parameter {@code name} names that can speak; a person, if one is known. */
  Optional<Named> speaker(QueryParameters parameters, String name) {
    return parameters
        .words(name, Topic.LONGEST_ID)
        .map(
            given -> {
              Named person = find(name, given, Topic.Kind.PERSON);
              return person.known() ? person : find(name, given, Topic.Kind.ORGANIZATION);
            });
  }

  /** As {@link #parse}, of what was given anywhere. */
  Named find(String name, String given, Topic.Kind kind) {
    Topic own = Topic.of(kind, given);
    if (own.id().isEmpty()) {
      throw ProblemException.invalid(name, "It must hold a letter or a digit.");
    }
    if (kind == Topic.Kind.KEY_PHRASE) {
      return new Named(AnyTopic.of(own), Optional.empty(), true);
    }
    return switch (findName.find(type(kind), given)) {
      case FindName.Answer.Found it ->
          new Named(
              it.topics(), it.meant().map(meant -> new Resolved(name, given, meant)), it.known());
      case FindName.Answer.Several it ->
          throw new ProblemException(
              new Problem(
                  OfRequest.AMBIGUOUS_NAME,
                  "Give the value of one of the choices in its place.",
                  name,
                  it));
    };
  }

  private static EntityType type(Topic.Kind kind) {
    return switch (kind) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PLACE -> EntityType.PLACE;
      case KEY_PHRASE -> throw new IllegalArgumentException("a phrase is no name");
    };
  }
}
