package io.nutgraf.adapter.dynamodb;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key of an item of the index.
 *
 * @param facet facet and partition: {@code language=en#2022-11#3}; a topic alone: {@code
 *     place=kyiv}
 * @param position the article's place in the list
 */
record IndexKey(String facet, String position) {

  /** The list it belongs to, where that goes by months: the facet without month and shard. */
  Optional<String> listByMonth() {
    if (!Facet.isWide(facet)) {
      return Optional.empty();
    }
    int shard = facet.lastIndexOf('#');
    return Optional.of(facet.substring(0, facet.lastIndexOf('#', shard - 1)));
  }

  /**
   * One string for both; a position holds no space.
   *
   * @param ending what the position ends with, which is left out
   */
  String joined(String ending) {
    return position.substring(0, position.length() - ending.length()) + " " + facet;
  }

  /** The key that {@link #joined} gave; empty where it gave none such. */
  static Optional<IndexKey> parse(String joined, String ending) {
    int space = joined.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : Optional.of(
            new IndexKey(joined.substring(space + 1), joined.substring(0, space) + ending));
  }

  Map<String, AttributeValue> attributes() {
    return Map.of(
        DynamoDbTables.FACET, AttributeValue.fromS(facet),
        DynamoDbTables.POSITION, AttributeValue.fromS(position));
  }
}
