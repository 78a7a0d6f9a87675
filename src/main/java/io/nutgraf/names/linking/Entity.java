package io.nutgraf.names.linking;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.NamePhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Somebody or something that a document names, as it is put together. */
public final class Entity {

  /** How much a place in the text still says about whom the next line speaks of, a line on. */
  private static final double FADING = 0.7;

  private final EntityType type;
  private final List<NamePhrase> phrases = new ArrayList<>();
  private boolean sorted;
  private double presence;
  private int presentAt;

  Entity(EntityType type) {
    this.type = type;
  }

  static Entity of(EntityType type, List<NamePhrase> phrases) {
    var entity = new Entity(type);
    entity.phrases.addAll(phrases);
    return entity;
  }

  public EntityType type() {
    return type;
  }

  void add(NamePhrase phrase) {
    phrases.add(phrase);
    sorted = false;
  }

  void addAll(List<NamePhrase> more) {
    phrases.addAll(more);
    sorted = false;
  }

  /** Where it is named, in document order. */
  public List<NamePhrase> phrases() {
    if (!sorted) {
      phrases.sort(Comparator.comparing(NamePhrase::span));
      sorted = true;
    }
    return Collections.unmodifiableList(phrases);
  }

  /** Takes all its places away. */
  List<NamePhrase> removeAll() {
    List<NamePhrase> all = List.copyOf(phrases);
    phrases.clear();
    return all;
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** Says that it is named in {@code line}, no earlier than before. */
  void appearIn(int line) {
    presence = presenceIn(line) + 1;
    presentAt = line;
  }

  /** How much the text up to {@code line} speaks of it. */
  double presenceIn(int line) {
    return presence * Math.pow(FADING, line - presentAt);
  }
}
