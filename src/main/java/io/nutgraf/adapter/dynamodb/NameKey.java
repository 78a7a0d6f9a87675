package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ShortName;
import io.nutgraf.model.EntityType;
import java.util.Locale;

/**
 * The keys of short names in the index. They lie together by their first two characters, so that
 * they are found by their beginning and no partition is written to by all: {@code names#person#st},
 * {@code stoltenberg#jens-stoltenberg}.
 */
final class NameKey {

  private NameKey() {}

  static IndexKey of(ShortName name) {
    return new IndexKey(partition(name.type(), name.words()), beginning(name.words()) + name.id());
  }

  /** The partition of the names that begin with {@code words}, two characters or a whole name. */
  static String partition(EntityType type, String words) {
    return "names#" + type.name().toLowerCase(Locale.ROOT) + "#" + Rows.shared(words);
  }

  /** What the positions of a name begin with; those of no other do. */
  static String beginning(String words) {
    return words + "#";
  }

  /** The name at a position: of its own, or of a {@linkplain Rows#ofPerson person's} row. */
  static ShortName parse(EntityType type, String position) {
    String[] parts = position.split("#", -1);
    return new ShortName(type, parts[0], parts[1]);
  }
}
