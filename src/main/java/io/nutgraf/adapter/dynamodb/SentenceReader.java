package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.DynamoDbCalls.call;

import io.nutgraf.app.SentenceLookup.Looked;
import io.nutgraf.app.Signature;
import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.Moment;
import io.nutgraf.reuse.Sighting;
import io.nutgraf.reuse.Sightings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** The queries of the index of sentences, none of them consistent: each costs half as much. */
final class SentenceReader {

  /** What the rows of a document may cost, in read units: most cost half of one a sentence. */
  static final double MOST_UNITS = 30;

  /** Below every position. */
  private static final String LOWEST = "0";

  private final DynamoDbClient client;
  private final String table;

  SentenceReader(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** What is found of a key: from the earliest, and from the last where there are many. */
  private record Ends(List<Sighting> first, boolean goesOn) {}

  Looked under(Set<Long> keys, Moment before) {
    var search = new Search(before);
    Map<Long, Ends> found = new HashMap<>();
    List<Long> order = SentenceRow.first(keys);
    for (long key : order) {
      search.earliest(key).ifPresent(ends -> found.put(key, ends));
    }
    Map<Long, Sightings> sightings = new HashMap<>();
    for (long key : order) {
      Ends ends = found.get(key);
      if (ends != null && !ends.first().isEmpty()) {
        sightings.put(key, ends.goesOn() ? search.both(key, ends) : all(ends));
      }
    }
    return new Looked(sightings, search.whole && order.size() == keys.size());
  }

  private static Sightings all(Ends ends) {
    return new Sightings(ends.first(), false);
  }

  /** One search, which ends where it has cost too much. */
  private final class Search {

    private final Moment before;
    private double units;
    private boolean whole = true;

    Search(Moment before) {
      this.before = before;
    }

    Optional<Ends> earliest(long key) {
      if (units >= MOST_UNITS) {
        whole = false;
        return Optional.empty();
      }
      QueryResponse response = query(key, true, Sightings.MOST);
      return Optional.of(
          new Ends(sightings(key, response), !response.lastEvaluatedKey().isEmpty()));
    }

    /** The first and the last. One more of the last tells whether they meet. */
    Sightings both(long key, Ends ends) {
      if (units >= MOST_UNITS) {
        return new Sightings(ends.first(), true);
      }
      List<Sighting> last = sightings(key, query(key, false, Sightings.MOST + 1));
      var seen = new TreeSet<>(ends.first());
      boolean meet = last.size() <= Sightings.MOST || seen.contains(last.getLast());
      seen.addAll(meet ? last : last.subList(0, Sightings.MOST));
      return new Sightings(new ArrayList<>(seen), !meet);
    }

    private QueryResponse query(long key, boolean forward, int limit) {
      var request =
          QueryRequest.builder()
              .tableName(table)
              .keyConditionExpression("#key = :key AND #position BETWEEN :from AND :before")
              .expressionAttributeNames(
                  Map.of("#key", DynamoDbTables.FACET, "#position", DynamoDbTables.POSITION))
              .expressionAttributeValues(
                  Map.of(
                      ":key", AttributeValue.fromS(SentenceRow.facet(key)),
                      ":from", AttributeValue.fromS(LOWEST),
                      ":before", AttributeValue.fromS(SentenceRow.position(before))))
              .scanIndexForward(forward)
              .limit(limit)
              .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
              .build();
      QueryResponse response = call(() -> client.query(request));
      ConsumedCapacity consumed = response.consumedCapacity();
      units += consumed == null || consumed.capacityUnits() == null ? .5 : consumed.capacityUnits();
      return response;
    }

    private List<Sighting> sightings(long key, QueryResponse response) {
      return response.items().stream()
          .map(item -> Attributes.string(item, DynamoDbTables.POSITION))
          .flatMap(row -> SentenceRow.parse(new IndexKey(SentenceRow.facet(key), row)).stream())
          .filter(sighting -> !sighting.moment().document().equals(before.document()))
          .toList();
    }
  }

  Map<DocumentId, Signature> signatures(Set<DocumentId> ids) {
    Map<DocumentId, Signature> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    KeysAndAttributes left =
        KeysAndAttributes.builder().keys(ids.stream().map(SignatureItem::key).toList()).build();
    for (var patience = new Patience(); ; patience.spend()) {
      var request = BatchGetItemRequest.builder().requestItems(Map.of(table, left)).build();
      var response = call(() -> client.batchGetItem(request));
      for (var item : response.responses().getOrDefault(table, List.of())) {
        SignatureItem.from(item)
            .map(SignatureItem::signature)
            .ifPresent(signature -> found.put(signature.id(), signature));
      }
      if (!response.unprocessedKeys().containsKey(table)) {
        return found;
      }
      left = response.unprocessedKeys().get(table);
    }
  }
}
