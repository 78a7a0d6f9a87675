package io.nutgraf.adapter.dynamodb;

import io.nutgraf.model.Sequencer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What stands in an article's place, as far as the index is concerned.
 *
 * @param sequencer null where there is nothing
 * @param isArticle whether it is an article; else it is a tombstone, or nothing
 * @param indexed its keys in the index
 */
record Standing(@Nullable Sequencer sequencer, boolean isArticle, Set<IndexKey> indexed) {

  /** What {@link #from} needs of an item. */
  static final Map<String, String> NAMES =
      Map.of(
          "#seq", ArticleItem.SEQUENCER,
          "#month", DynamoDbTables.MONTH,
          "#contents", ItemContents.ALL,
          "#indexed", ItemContents.OLD_INDEXED);

  static final String PROJECTION = "#seq, #month, #contents, #indexed";

  static Standing from(Map<String, AttributeValue> item) {
    AttributeValue sequencer = item.get(ArticleItem.SEQUENCER);
    return new Standing(
        sequencer == null ? null : new Sequencer(sequencer.s()),
        item.containsKey(DynamoDbTables.MONTH),
        Set.copyOf(ItemContents.in(item).indexed()));
  }
}
