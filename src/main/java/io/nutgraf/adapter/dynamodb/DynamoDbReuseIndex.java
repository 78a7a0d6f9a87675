package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.DynamoDbCalls.call;

import io.nutgraf.app.ReuseIndex;
import io.nutgraf.app.Signature;
import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.Moment;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The index of sentences in the derived table. A document's signature is one conditional write, of
 * the very item that was seen before; it goes ahead of the rows that it stands for, and is the last
 * to go, so that it names every row that may be there.
 */
public final class DynamoDbReuseIndex implements ReuseIndex {

  private final DynamoDbClient client;
  private final String table;
  private final ArticleIndex rows;
  private final SentenceReader reader;

  public DynamoDbReuseIndex(DynamoDbClient client, DynamoDbTables tables) {
    this.client = client;
    this.table = tables.index();
    this.rows = new ArticleIndex(client, table);
    this.reader = new SentenceReader(client, table);
  }

  @Override
  public Optional<Signature> find(DocumentId id) {
    return read(id).map(SignatureItem::signature);
  }

  @Override
  public Map<DocumentId, Signature> findAll(Set<DocumentId> ids) {
    return reader.signatures(ids);
  }

  @Override
  public Looked under(Set<Long> keys, Moment before) {
    return reader.under(keys, before);
  }

  @Override
  public void bring(Signature wanted, Collection<Signature> touched, boolean whole) {
    Optional<SignatureItem> seen = read(wanted.id());
    while (seen.isEmpty() || !wanted.equals(seen.get().signature())) {
      SignatureItem fresh = SignatureItem.of(wanted);
      SignatureItem next = seen.map(fresh::replacing).orElse(fresh);
      Attempt attempt = put(next, seen);
      if (attempt.done()) {
        write(next, unchanged(next, seen), touched);
        return;
      }
      seen = attempt.there();
    }
    Set<IndexKey> own = whole ? seen.get().rows() : Set.of();
    settle(seen.get(), own, touched);
  }

  /**
   * What is written already: an article that is made anew mostly has the sentences that it had. An
   * earlier event's handler may still be at work, or come again without what it had read.
   */
  private static Set<IndexKey> unchanged(SignatureItem next, Optional<SignatureItem> old) {
    return old.filter(it -> it.edition().sequencer().equals(next.edition().sequencer()))
        .map(SignatureItem::rows)
        .orElse(Set.of());
  }

  private void write(SignatureItem next, Set<IndexKey> unchanged, Collection<Signature> touched) {
    Set<IndexKey> fresh = new LinkedHashSet<>(next.rows());
    fresh.removeAll(unchanged);
    settle(next, fresh, touched.stream().filter(it -> !it.equals(next.signature())).toList());
  }

  /** Writes {@code own}, brings the rows of all others up to {@code item}, and forgets them. */
  private void settle(SignatureItem item, Set<IndexKey> own, Collection<Signature> touched) {
    Set<IndexKey> keys = new LinkedHashSet<>(own);
    keys.addAll(rows(touched));
    keys.addAll(item.obsolete());
    rows.bring(keys, item.rows());
    if (!item.obsolete().isEmpty()) {
      forget(item);
    }
  }

  private static Set<IndexKey> rows(Collection<Signature> signatures) {
    Set<IndexKey> rows = new LinkedHashSet<>();
    signatures.forEach(signature -> rows.addAll(SentenceRow.of(signature)));
    return rows;
  }

  @Override
  public void clear(DocumentId id, Collection<Signature> touched) {
    Set<IndexKey> left = rows(touched);
    Optional<SignatureItem> seen = read(id);
    while (seen.isPresent()) {
      left.addAll(seen.get().rows());
      left.addAll(seen.get().obsolete());
      rows.bring(left, Set.of());
      left.clear();
      seen = delete(seen.get()).there();
    }
    rows.bring(left, Set.of());
  }

  private Optional<SignatureItem> read(DocumentId id) {
    return SignatureItem.from(
        call(() ->
                client.getItem(
                    get -> get.tableName(table).key(SignatureItem.key(id)).consistentRead(true)))
            .item());
  }

  /**
   * What came of a write on a condition.
   *
   * @param there what stands in its way; nothing where it was done, and where nothing is there
   */
  private record Attempt(boolean done, Optional<SignatureItem> there) {}

  private static Attempt attempt(Supplier<?> write) {
    try {
      var _ = call(write);
      return new Attempt(true, Optional.empty());
    } catch (ConditionalCheckFailedException e) {
      return new Attempt(false, e.hasItem() ? SignatureItem.from(e.item()) : Optional.empty());
    }
  }

  /** Writes an item in the place of {@code seen} and of nothing else. */
  private Attempt put(SignatureItem item, Optional<SignatureItem> seen) {
    Same condition = seen.map(SignatureItem::same).orElseGet(SignatureItem::nothing);
    return attempt(() -> client.putItem(condition.put(table, item.attributes())));
  }

  private Attempt delete(SignatureItem seen) {
    Same condition = seen.same();
    return attempt(
        () ->
            client.deleteItem(
                delete ->
                    delete
                        .tableName(table)
                        .key(SignatureItem.key(seen.id()))
                        .conditionExpression(condition.expression())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values())
                        .returnValuesOnConditionCheckFailure(
                            ReturnValuesOnConditionCheckFailure.ALL_OLD)));
  }

  /** Forgets the rows that were deleted, where the item still stands. */
  private void forget(SignatureItem item) {
    Same condition = item.same();
    Map<String, String> names = new HashMap<>(condition.names());
    names.put("#obsolete", SignatureItem.OBSOLETE);
    var _ =
        attempt(
            () ->
                client.updateItem(
                    update ->
                        update
                            .tableName(table)
                            .key(SignatureItem.key(item.id()))
                            .updateExpression("REMOVE #obsolete")
                            .conditionExpression(condition.expression())
                            .expressionAttributeNames(names)
                            .expressionAttributeValues(condition.values())));
  }
}
