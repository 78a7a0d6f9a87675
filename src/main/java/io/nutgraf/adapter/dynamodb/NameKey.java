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

  /** How many characters of a name tell where it lies. */
  private static final int SHARED = 2;

  private NameKey() {}

  static IndexKey of(ShortName name) {
    return new IndexKey(partition(name.type(), name.words()), beginning(name.words()) + name.id());
  }

  /** The partition of the names that begin with {@code words}, two characters or a whole name. */
  static String partition(EntityType type, String words) {
    int end =
        words.offsetByCodePoints(0, Math.min(SHARED, words.codePointCount(0, words.length())));
    return "names#" + type.name().toLowerCase(Locale.ROOT) + "#" + words.substring(0, end);
  }

  /** What the positions of a name begin with; those of no other do. */
  static String beginning(String words) {
    return words + "#";
  }

  /** The name at a position. */
  static ShortName parse(EntityType type, String position) {
    int mark = position.indexOf('#');
    return new ShortName(type, position.substring(0, mark), position.substring(mark + 1));
  }
}
