package io.nutgraf.adapter.dynamodb;

import io.nutgraf.adapter.dynamodb.ArticleList.Range;
import io.nutgraf.app.ShortName;
import io.nutgraf.app.Topic;

/**
 * Where rows of the index lie that are read together.
 *
 * @param partition the value of their key's first part
 * @param beginning what their positions begin with; those of no others there do
 */
record Rows(String partition, String beginning) {

  private static final String PEOPLE = "people#";

  /** How many characters of a last name tell the partition. */
  private static final int SHARED = 2;

  /** All rows of a partition. */
  static Rows of(String partition) {
    return new Rows(partition, "");
  }

  /**
   * Those of a person: {@code people#st}, {@code stoltenberg#jens-stoltenberg#}. The last name goes
   * first, so whom it may stand for is found among the rows themselves, and needs none of its own.
   * Ids that are too long for one have none, and are cut to fit.
   */
  static Rows ofPerson(String id) {
    String own = id.substring(0, Math.min(id.length(), Topic.LONGEST_ID));
    String last = ShortName.lastName(own);
    return new Rows(people(last), last + "#" + own + "#");
  }

  /** The partition of all whose last name begins with {@code letters}, two characters or more. */
  static String people(String letters) {
    return PEOPLE + shared(letters);
  }

  /** What tells where a name lies: its first two characters. */
  static String shared(String name) {
    int end = name.offsetByCodePoints(0, Math.min(SHARED, name.codePointCount(0, name.length())));
    return name.substring(0, end);
  }

  /** The key of the row at {@code position}. */
  IndexKey key(String position) {
    return new IndexKey(partition, beginning + position);
  }

  /** A position above that of every one of these rows. */
  String justAbove() {
    return beginning + Range.ALL.before();
  }
}
