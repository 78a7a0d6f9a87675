package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.ListPosition;
import io.nutgraf.model.DocumentId;

/** How a list is cut into partitions: by month, so that it can be walked, and by shard. */
final class Partition {

  /**
   * Into how many partitions a month is spread: one takes a thousand writes a second. Changing it
   * needs every article written again.
   */
  static final int SHARDS = 4;

  private Partition() {}

  /** {@code 2022-11#3}. */
  static String of(String month, int shard) {
    return month + "#" + shard;
  }

  static String of(ListPosition position, DocumentId id) {
    return of(position.month(), Math.floorMod(id.value().hashCode(), SHARDS));
  }
}
