package io.nutgraf.adapter.dynamodb;

import static io.nutgraf.adapter.dynamodb.Calls.call;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Sequencer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Articles in DynamoDB. The article's own item is the truth, and one conditional write; its index
 * is written after it, made whole when an event comes again, and never believed: what it names is
 * read and looked at before it is listed.
 */
public final class DynamoDbSummaryStore implements SummaryStore {

  private final DynamoDbClient client;
  private final DynamoDbTables tables;
  private final String dropPrefix;
  private final ArticleIndex index;
  private final ArticleList list;

  /**
   * @param dropPrefix what the keys of the drop folder begin with: {@code inbox/}; or nothing
   */
  public DynamoDbSummaryStore(DynamoDbClient client, DynamoDbTables tables, String dropPrefix) {
    this.client = client;
    this.tables = tables;
    this.dropPrefix = dropPrefix;
    this.index = new ArticleIndex(client, tables.index());
    this.list = new ArticleList(client, tables, dropPrefix);
  }

  @Override
  public Written save(Article article, @Nullable StoredText text, Sequencer sequencer) {
    return write(ArticleItem.of(article, text, sequencer, dropPrefix));
  }

  @Override
  public Written remove(DocumentId id, Sequencer sequencer, Instant now) {
    return write(ArticleItem.tombstone(id, sequencer, now.plus(TOMBSTONE_LIFE)));
  }

  @Override
  public Optional<Written> remove(DocumentId id, Instant now) {
    Optional<ArticleItem> old = read(id);
    while (old.isPresent() && old.get().article() != null) {
      ArticleItem kept = old.get();
      ArticleItem tombstone = kept.removed(now.plus(TOMBSTONE_LIFE));
      old = put(tombstone, kept);
      if (old.isEmpty()) {
        return Optional.of(stored(tombstone));
      }
    }
    return old.filter(it -> !it.obsoleteTexts().isEmpty()).map(this::stored);
  }

  /** Most documents are new: the first write supposes so, and its refusal tells what is there. */
  private Written write(ArticleItem fresh) {
    index.announce(fresh);
    Optional<ArticleItem> old = put(fresh, null);
    while (old.isPresent()) {
      ArticleItem kept = old.get();
      int order = fresh.sequencer().compareTo(kept.sequencer());
      if (order < 0) {
        return new Written.Stale(fresh.textNames());
      }
      boolean handledBefore = order == 0 && !fresh.mends(kept);
      if (handledBefore || kept.isRemovalOf(fresh)) {
        return duplicate(fresh, kept);
      }
      ArticleItem replacing = fresh.replacing(kept);
      old = put(replacing, kept);
      if (old.isEmpty()) {
        return stored(replacing);
      }
    }
    return stored(fresh);
  }

  private Written stored(ArticleItem item) {
    index.settle(item);
    forgetKeys(item);
    return new Written.Stored(List.copyOf(item.obsoleteTexts()));
  }

  private Written duplicate(ArticleItem fresh, ArticleItem kept) {
    index.restore(kept);
    forgetKeys(kept);
    var obsolete = new ArrayList<>(kept.obsoleteTexts());
    fresh.textNames().stream()
        .filter(name -> !kept.textNames().contains(name) && !obsolete.contains(name))
        .forEach(obsolete::add);
    return new Written.Duplicate(obsolete);
  }

  private void forgetKeys(ArticleItem item) {
    if (!item.obsoleteKeys().isEmpty()) {
      forget(item.id(), item.sequencer(), ArticleItem.OBSOLETE_KEYS);
    }
  }

  @Override
  public void forgetObsolete(DocumentId id, Sequencer sequencer) {
    forget(id, sequencer, ArticleItem.OBSOLETE_TEXTS);
  }

  private void forget(DocumentId id, Sequencer sequencer, String attribute) {
    try {
      call(
          () ->
              client.updateItem(
                  update ->
                      update
                          .tableName(tables.articles())
                          .key(key(id))
                          .updateExpression("REMOVE #attribute")
                          .conditionExpression("#seq = :seq")
                          .expressionAttributeNames(
                              Map.of("#attribute", attribute, "#seq", ArticleItem.SEQUENCER))
                          .expressionAttributeValues(
                              Map.of(":seq", AttributeValue.fromS(sequencer.value())))));
    } catch (ConditionalCheckFailedException e) {
      // A newer event took over what was to be forgotten.
    }
  }

  /**
   * Writes an item in the place of the one that is supposed to be there.
   *
   * @param supposed null to suppose nothing there
   * @return empty where it was written; else what is there, and nothing was written
   */
  private Optional<ArticleItem> put(ArticleItem item, @Nullable ArticleItem supposed) {
    var request =
        PutItemRequest.builder()
            .tableName(tables.articles())
            .item(item.attributes())
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    if (supposed == null) {
      request
          .conditionExpression("attribute_not_exists(#seq)")
          .expressionAttributeNames(Map.of("#seq", ArticleItem.SEQUENCER));
    } else {
      replace(request, supposed, item.mends(supposed));
    }
    try {
      call(() -> client.putItem(request.build()));
      return Optional.empty();
    } catch (ConditionalCheckFailedException e) {
      return Optional.of(ArticleItem.from(e.item()));
    }
  }

  /**
   * Asks for what is supposed to be there. A tombstone of the same sequencer may have come since,
   * which leaves no more than it took: a newer event replaces it, the same event does not.
   */
  private static void replace(PutItemRequest.Builder request, ArticleItem supposed, boolean same) {
    var names = new HashMap<>(Map.of("#seq", ArticleItem.SEQUENCER));
    String there = "#seq = :seq";
    if (same) {
      names.put("#expires", DynamoDbTables.EXPIRES_AT);
      there = "(#seq = :seq AND attribute_not_exists(#expires))";
    }
    request
        .conditionExpression("attribute_not_exists(#seq) OR " + there)
        .expressionAttributeNames(names)
        .expressionAttributeValues(
            Map.of(":seq", AttributeValue.fromS(supposed.sequencer().value())));
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

  private static Map<String, AttributeValue> key(DocumentId id) {
    return Map.of(DynamoDbTables.ID, AttributeValue.fromS(id.value()));
  }

  @Override
  public Page list(ArticleFilter filter, @Nullable String before, int limit) {
    return list.page(filter, before, limit);
  }
}
