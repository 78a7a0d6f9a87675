package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.DynamoDbCalls.call;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Features;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Sequencer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Articles in DynamoDB. The article's own item is the truth, and one conditional write; its index
 * is written after it, made whole when an event comes again, and never believed: what it names is
 * read and looked at before it is listed. Once an index is written, one consistent read tells
 * whether another handler came between, so that no row is left that nobody clears.
 */
public final class DynamoDbSummaryStore implements SummaryStore {

  private static final int SCANNED_AT_ONCE = 500;

  private final DynamoDbClient client;
  private final DynamoDbTables tables;
  private final String dropPrefix;
  private final Features features;
  private final ArticleIndex index;
  private final ArticleList list;

  /** A store of all features; see the other constructor. */
  public DynamoDbSummaryStore(DynamoDbClient client, DynamoDbTables tables, String dropPrefix) {
    this(client, tables, dropPrefix, Features.ALL);
  }

  /**
   * @param dropPrefix what the keys of the drop folder begin with: {@code inbox/}; or nothing
   * @param features whose rows articles get
   */
  public DynamoDbSummaryStore(
      DynamoDbClient client, DynamoDbTables tables, String dropPrefix, Features features) {
    this.client = client;
    this.tables = tables;
    this.dropPrefix = dropPrefix;
    this.features = features;
    this.index = new ArticleIndex(client, tables.index());
    this.list = new ArticleList(client, tables, dropPrefix);
  }

  @Override
  public Written save(Article article, @Nullable StoredText text, Sequencer sequencer) {
    return write(ArticleItem.of(article, text, sequencer, dropPrefix, features));
  }

  @Override
  public Written renew(
      Article article, @Nullable StoredText text, Sequencer sequencer, @Nullable String madeBy) {
    ArticleItem fresh = ArticleItem.of(article, text, sequencer, dropPrefix, features);
    index.announce(fresh);
    Optional<ArticleItem> there = read(article.id());
    while (there.isPresent()) {
      ArticleItem kept = there.get();
      if (!kept.sequencer().equals(sequencer)) {
        return stale(fresh, kept);
      }
      boolean renewed = fresh.renews(kept, madeBy) || fresh.mends(kept);
      if (!renewed && !kept.isIndexedUnlike(features)) {
        return duplicate(fresh, kept);
      }
      ArticleItem next = renewed ? fresh.replacing(kept) : kept.indexedFor(features, dropPrefix);
      there = put(next, Same.as(kept));
      if (there.isEmpty()) {
        return renewed ? stored(next) : duplicate(fresh, next);
      }
    }
    // A tombstone outlives every message, so no run of this one has left rows.
    return new Written.Stale(fresh.textNames());
  }

  @Override
  public Written remove(DocumentId id, Sequencer sequencer, Instant now) {
    return write(ArticleItem.tombstone(id, sequencer, now.plus(TOMBSTONE_LIFE)));
  }

  @Override
  public Optional<Written> remove(DocumentId id) {
    Optional<ArticleItem> old = read(id);
    while (old.isPresent() && old.get().isArticle()) {
      ArticleItem kept = old.get();
      ArticleItem tombstone = kept.removed();
      old = put(tombstone, Same.as(kept).orNothing());
      if (old.isEmpty()) {
        return Optional.of(stored(tombstone));
      }
    }
    return old.filter(ArticleItem::hasObsolete).map(this::stored);
  }

  /** Most documents are new: the first write supposes so, and its refusal tells what is there. */
  private Written write(ArticleItem fresh) {
    index.announce(fresh);
    Optional<ArticleItem> old = put(fresh, Same.NOTHING);
    while (old.isPresent()) {
      ArticleItem kept = old.get();
      int order = fresh.sequencer().compareTo(kept.sequencer());
      if (order < 0) {
        return stale(fresh, kept);
      }
      if (order == 0 && !fresh.mends(kept)) {
        return duplicate(fresh, kept);
      }
      // What was removed stays so, but must be as new as the event: an older one may be on its way.
      boolean removal = kept.isRemovalOf(fresh);
      ArticleItem next = removal ? kept.at(fresh.sequencer()) : fresh.replacing(kept);
      old = put(next, Same.as(kept).orNothing());
      if (old.isEmpty()) {
        return removal ? duplicate(fresh, next) : stored(next);
      }
    }
    return stored(fresh);
  }

  private Written stored(ArticleItem item) {
    var keys = new LinkedHashSet<>(item.indexed());
    keys.addAll(item.obsoleteKeys());
    settle(keys, item);
    return new Written.Stored(List.copyOf(item.obsoleteTexts()));
  }

  /** Its first run may have ended anywhere, so what it wrote is written again. */
  private Written duplicate(ArticleItem fresh, ArticleItem kept) {
    index.restore(kept);
    var keys = new LinkedHashSet<>(kept.indexed());
    keys.addAll(kept.obsoleteKeys());
    keys.addAll(fresh.indexed());
    settle(keys, kept);
    var obsolete = new ArrayList<>(kept.obsoleteTexts());
    fresh.textNames().stream()
        .filter(name -> !kept.textNames().contains(name) && !obsolete.contains(name))
        .forEach(obsolete::add);
    return new Written.Duplicate(obsolete);
  }

  /**
   * An earlier run of it may have ended before it could clear its rows, or after it had deleted one
   * that is wanted again: a removal reads what is current, which may be what is kept by now.
   */
  private Written stale(ArticleItem fresh, ArticleItem kept) {
    settle(new LinkedHashSet<>(fresh.indexed()), kept);
    return new Written.Stale(fresh.textNames());
  }

  /**
   * Brings {@code keys} of the index up to {@code kept}, and then looks whether that still stands.
   * Who took its place meanwhile has cleared rows that were written here afterwards, or wants one
   * that was deleted here: the keys are held against what stands now, until nobody comes between.
   */
  private void settle(Set<IndexKey> keys, ArticleItem kept) {
    if (keys.isEmpty()) {
      return;
    }
    index.bring(keys, Set.copyOf(kept.indexed()));
    Standing settled = kept.standing();
    Standing now = keys.containsAll(kept.obsoleteKeys()) ? forgetKeys(kept) : standing(kept.id());
    while (!now.equals(settled)) {
      index.bring(keys, now.indexed());
      settled = now;
      now = standing(kept.id());
    }
  }

  private Standing standing(DocumentId id) {
    return Standing.from(
        call(() ->
                client.getItem(
                    get ->
                        get.tableName(tables.articles())
                            .key(key(id))
                            .consistentRead(true)
                            .projectionExpression(Standing.PROJECTION)
                            .expressionAttributeNames(Standing.NAMES)))
            .item());
  }

  /** Forgets the keys that were deleted, where the item still stands; tells what does. */
  private Standing forgetKeys(ArticleItem item) {
    if (item.obsoleteKeys().isEmpty()) {
      return standing(item.id());
    }
    return forget(item.id(), ArticleItem.OBSOLETE_KEYS, Same.as(item))
        .map(Standing::from)
        .orElse(item.standing());
  }

  @Override
  public void forgetObsolete(DocumentId id, List<String> names) {
    List<String> deleted = names;
    while (!deleted.isEmpty()) {
      List<String> left =
          forget(id, ArticleItem.OBSOLETE_TEXTS, Same.texts(deleted))
              .map(item -> ArticleItem.list(item, ArticleItem.OBSOLETE_TEXTS))
              .orElse(List.of());
      // Another handler may have put a text of its own, which was named to this one alone.
      deleted = names.containsAll(left) ? left : List.of();
    }
  }

  /**
   * Removes an attribute on a condition.
   *
   * @return empty where that was done; else what is there, and nothing was done
   */
  private Optional<Map<String, AttributeValue>> forget(
      DocumentId id, String attribute, Same condition) {
    var names = new HashMap<>(condition.names());
    names.put("#attribute", attribute);
    try {
      call(
          () ->
              client.updateItem(
                  update ->
                      update
                          .tableName(tables.articles())
                          .key(key(id))
                          .updateExpression("REMOVE #attribute")
                          .conditionExpression(condition.expression())
                          .expressionAttributeNames(names)
                          .expressionAttributeValues(condition.values())
                          .returnValuesOnConditionCheckFailure(
                              ReturnValuesOnConditionCheckFailure.ALL_OLD)));
      return Optional.empty();
    } catch (ConditionalCheckFailedException e) {
      return Optional.of(e.item());
    }
  }

  /**
   * Writes an item on a condition.
   *
   * @return empty where it was written; else what is there, and nothing was written
   */
  private Optional<ArticleItem> put(ArticleItem item, Same condition) {
    try {
      call(() -> client.putItem(condition.put(tables.articles(), item.attributes())));
      return Optional.empty();
    } catch (ConditionalCheckFailedException e) {
      return Optional.of(ArticleItem.from(e.item()));
    }
  }

  @Override
  public Optional<Kept> find(DocumentId id) {
    return read(id)
        .flatMap(
            item ->
                Optional.ofNullable(item.article())
                    .map(
                        article ->
                            new Kept(article, Optional.ofNullable(item.text()), item.sequencer())));
  }

  private Optional<ArticleItem> read(DocumentId id) {
    Map<String, AttributeValue> item =
        call(() ->
                client.getItem(
                    get -> get.tableName(tables.articles()).key(key(id)).consistentRead(true)))
            .item();
    return item.isEmpty() ? Optional.empty() : Optional.of(ArticleItem.from(item));
  }

  @Override
  public Optional<Sequencer> newest(DocumentId id) {
    return Optional.ofNullable(standing(id).sequencer());
  }

  @Override
  public boolean isIndexedFor(DocumentId id, Features features) {
    return read(id).filter(item -> item.isIndexedUnlike(features)).isEmpty();
  }

  private static Map<String, AttributeValue> key(DocumentId id) {
    return Map.of(DynamoDbTables.ID, AttributeValue.fromS(id.value()));
  }

  @Override
  public List<DocumentId> after(@Nullable DocumentId last) {
    @Nullable Map<String, AttributeValue> start = last == null ? null : key(last);
    do {
      @Nullable Map<String, AttributeValue> from = start;
      var response =
          call(
              () ->
                  client.scan(
                      scan ->
                          scan.tableName(tables.articles())
                              .projectionExpression("#id")
                              .expressionAttributeNames(Map.of("#id", DynamoDbTables.ID))
                              .limit(SCANNED_AT_ONCE)
                              .exclusiveStartKey(from)));
      List<DocumentId> ids = response.items().stream().flatMap(item -> id(item).stream()).toList();
      if (!ids.isEmpty()) {
        return ids;
      }
      start = response.lastEvaluatedKey();
    } while (!start.isEmpty());
    return List.of();
  }

  /** Empty of a remembered answer. */
  private static Optional<DocumentId> id(Map<String, AttributeValue> item) {
    return DocumentId.parse(Attributes.string(item, DynamoDbTables.ID));
  }

  @Override
  public Page list(ArticleFilter filter, @Nullable String before, int limit) {
    return list.page(filter, before, limit);
  }
}
