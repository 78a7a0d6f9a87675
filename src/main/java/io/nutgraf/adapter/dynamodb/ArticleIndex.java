package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.DynamoDbCalls.call;

import io.nutgraf.app.Feature;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.ShortName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The derived table: an item per article and facet; the months that each list of a wide facet has
 * articles in, so that whoever walks it backwards knows where to go on and where to stop; and the
 * short names of whom and what articles are about, but for {@linkplain Rows#ofPerson last names}.
 */
final class ArticleIndex {

  /** What the list of all articles is called among the lists by facet. */
  static final String ALL = "all";

  private static final int MOST_WRITES_AT_ONCE = 25;
  private static final int MOST_KEYS_KNOWN = 30_000;

  private final DynamoDbClient client;
  private final String table;

  /** Months and short names are never taken back: a process need write each of them only once. */
  private final Set<IndexKey> known = ConcurrentHashMap.newKeySet();

  ArticleIndex(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** The partition that holds the months of a list: of {@link #ALL} or of a wide facet. */
  static String months(String list) {
    return "months#" + list;
  }

  /**
   * Tells the months and short names of an article before it is written: a list may have a month
   * too many, and a name may stand for nobody.
   */
  void announce(ArticleItem item) {
    Set<IndexKey> keys = announced(item);
    keys.removeAll(known);
    write(keys, List.of());
    if (known.size() > MOST_KEYS_KNOWN) {
      known.clear();
    }
    known.addAll(keys);
  }

  private static Set<IndexKey> announced(ArticleItem item) {
    Set<IndexKey> keys = new LinkedHashSet<>(months(item));
    if (item.article() != null && item.isIndexedFor(Feature.NAMES)) {
      ShortName.of(item.article()).stream()
          .filter(name -> !name.isLastName())
          .forEach(name -> keys.add(NameKey.of(name)));
    }
    return keys;
  }

  private static List<IndexKey> months(ArticleItem item) {
    var months = new ArrayList<IndexKey>();
    if (item.article() != null) {
      String month = ListPosition.of(item.article()).month();
      months.add(new IndexKey(months(ALL), month));
      for (IndexKey key : item.indexed()) {
        key.listByMonth().ifPresent(list -> months.add(new IndexKey(months(list), month)));
      }
    }
    return months;
  }

  /** Writes what is announced of an article again, whatever became of the index meanwhile. */
  void restore(ArticleItem item) {
    write(announced(item), List.of());
  }

  /** Of {@code keys}, writes those that are in {@code indexed}, and deletes the others. */
  void bring(Set<IndexKey> keys, Set<IndexKey> indexed) {
    List<IndexKey> wanted = keys.stream().filter(indexed::contains).toList();
    List<IndexKey> others = keys.stream().filter(key -> !indexed.contains(key)).toList();
    write(wanted, others);
  }

  private void write(Collection<IndexKey> puts, Collection<IndexKey> deletes) {
    var requests = new ArrayList<WriteRequest>();
    for (IndexKey key : puts) {
      requests.add(WriteRequest.builder().putRequest(put -> put.item(key.attributes())).build());
    }
    for (IndexKey key : deletes) {
      requests.add(
          WriteRequest.builder().deleteRequest(delete -> delete.key(key.attributes())).build());
    }
    for (int from = 0; from < requests.size(); from += MOST_WRITES_AT_ONCE) {
      int to = Math.min(from + MOST_WRITES_AT_ONCE, requests.size());
      writeAll(requests.subList(from, to));
    }
  }

  private void writeAll(List<WriteRequest> requests) {
    List<WriteRequest> left = requests;
    for (var patience = new Patience(); !left.isEmpty(); patience.spend()) {
      var request = BatchWriteItemRequest.builder().requestItems(Map.of(table, left)).build();
      left =
          call(() -> client.batchWriteItem(request))
              .unprocessedItems()
              .getOrDefault(table, List.of());
      if (left.isEmpty()) {
        return;
      }
    }
  }
}
