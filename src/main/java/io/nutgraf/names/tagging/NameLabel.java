package io.nutgraf.names.tagging;

import io.nutgraf.model.EntityType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a token is of a name. The model's file, and whatever counts labels, has them by their
 * numbers: {@link #OUTSIDE} is 0, and each inside label follows the one that begins its names.
 */
enum NameLabel {
  /** Of no name. */
  OUTSIDE(null, false),
  PERSON_BEGIN(EntityType.PERSON, false),
  PERSON_INSIDE(EntityType.PERSON, true),
  ORGANIZATION_BEGIN(EntityType.ORGANIZATION, false),
  ORGANIZATION_INSIDE(EntityType.ORGANIZATION, true),
  PLACE_BEGIN(EntityType.PLACE, false),
  PLACE_INSIDE(EntityType.PLACE, true);

  private static final List<NameLabel> ALL = List.of(values());

  /** How many there are. */
  static final int COUNT = ALL.size();

  private final @Nullable EntityType type;
  private final boolean inside;

  NameLabel(@Nullable EntityType type, boolean inside) {
    this.type = type;
    this.inside = inside;
  }

  /** The label with that number, 0 to {@link #COUNT}, exclusive. */
  static NameLabel of(int number) {
    return ALL.get(number);
  }

  /** The label of the first token of a name of that type. */
  static NameLabel beginOf(EntityType type) {
    return switch (type) {
      case PERSON -> PERSON_BEGIN;
      case ORGANIZATION -> ORGANIZATION_BEGIN;
      case PLACE -> PLACE_BEGIN;
    };
  }

  /** Its number in the model's file. */
  @SuppressWarnings("EnumOrdinal") // the order of declaration is that of the file
  int number() {
    return ordinal();
  }

  /** What its name names; empty for {@link #OUTSIDE}. */
  Optional<EntityType> type() {
    return Optional.ofNullable(type);
  }

  /** Whether it is of a name's second token, or of a later one. */
  boolean isInside() {
    return inside;
  }

  /** Whether it can follow {@code before}: an inside label only what it is the inside of. */
  boolean mayFollow(NameLabel before) {
    return !inside || type == before.type;
  }

  /** The label of a later token of a name that has this one; itself where it is of none. */
  NameLabel inside() {
    return switch (this) {
      case OUTSIDE -> OUTSIDE;
      case PERSON_BEGIN, PERSON_INSIDE -> PERSON_INSIDE;
      case ORGANIZATION_BEGIN, ORGANIZATION_INSIDE -> ORGANIZATION_INSIDE;
      case PLACE_BEGIN, PLACE_INSIDE -> PLACE_INSIDE;
    };
  }
}
