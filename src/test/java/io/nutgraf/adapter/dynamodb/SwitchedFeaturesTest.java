package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.adapter.record.RecordedArticles;
import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Articles;
import io.nutgraf.app.Feature;
import io.nutgraf.app.Features;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.app.SummaryStore.Written;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.Article;
import io.nutgraf.model.Warning;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The rows of an article are those of the features that are on when it is written or renewed. */
class SwitchedFeaturesTest {

  private static final DynamoDbTables TABLES = new DynamoDbTables("articles", "index");
  private static final Article.Succeeded ARTICLE =
      Articles.calling(RecordedArticles.everything(), "kyiv", "Mother of Cities");
  private static final StoredText TEXT = new StoredText.Inline("text", null);
  private static final Features NO_NAMES = Features.without(Set.of(Feature.NAMES));
  private static final Features NEITHER = Features.without(Set.of(Feature.NAMES, Feature.FACETS));

  private final InMemoryDynamoDb client = new InMemoryDynamoDb(TABLES);

  private static SummaryStore store(DynamoDbClient client, Features features) {
    return new DynamoDbSummaryStore(client, TABLES, Articles.DROP_PREFIX, features);
  }

  private Written save(Features features) {
    return store(client, features).save(ARTICLE, TEXT, Articles.sequencer(1));
  }

  private Written renew(DynamoDbClient through, Features features) {
    return store(through, features).renew(ARTICLE, TEXT, Articles.sequencer(1), ARTICLE.madeBy());
  }

  /** What articles are found by, without months and short names. */
  private Set<String> facets() {
    return client.scan(scan -> scan.tableName(TABLES.index())).items().stream()
        .map(row -> Attributes.string(row, DynamoDbTables.FACET))
        .filter(facet -> !Announced.is(facet))
        .map(facet -> facet.split("[=#]", 2)[0])
        .collect(Collectors.toSet());
  }

  private boolean hasShortNames() {
    return client.scan(scan -> scan.tableName(TABLES.index())).items().stream()
        .anyMatch(row -> Attributes.string(row, DynamoDbTables.FACET).startsWith("names#"));
  }

  @Test
  void anArticleHasNoRowsOfWhatIsOff() {
    save(NO_NAMES);
    assertThat(facets()).containsExactlyInAnyOrder("language", "source", "key_phrase");
    assertThat(hasShortNames()).isFalse();
    save(Features.ALL);
    // The same event again makes its own rows whole, and no others.
    assertThat(facets()).containsExactlyInAnyOrder("language", "source", "key_phrase");
  }

  @Test
  void withoutAllOfThemThereIsOnlyTheArticle() {
    save(NEITHER);
    assertThat(facets()).isEmpty();
    assertThat(store(client, NEITHER).list(ArticleFilter.ALL, null, 9).articles())
        .containsExactly(ARTICLE);
  }

  @Test
  void toRenewItBringsItsRowsInLine() {
    save(Features.ALL);
    SummaryStore later = store(client, NO_NAMES);
    assertThat(later.isIndexedFor(ARTICLE.id(), NO_NAMES)).isFalse();
    assertThat(renew(client, NO_NAMES)).isInstanceOf(Written.Duplicate.class);
    assertThat(later.isIndexedFor(ARTICLE.id(), NO_NAMES)).isTrue();
    assertThat(facets()).containsExactlyInAnyOrder("language", "source", "key_phrase");
    assertThat(later.find(ARTICLE.id()).orElseThrow().text()).contains(TEXT);
    renew(client, Features.ALL);
    assertThat(later.isIndexedFor(ARTICLE.id(), Features.ALL)).isTrue();
    assertThat(facets())
        .containsExactlyInAnyOrder("language", "source", "key_phrase", "people", "place");
    assertThat(hasShortNames()).isTrue();
  }

  @Test
  void whatBreaksOffIsDoneTheNextTime() {
    for (int write = 1; write <= 6; write++) {
      save(Features.ALL);
      renew(client, Features.ALL);
      var faults = new FaultyWrites(write);
      DynamoDbClient faulty = faults.around(DynamoDbClient.class, client);
      if (breaksOff(faulty)) {
        assertThat(faults.broke()).isTrue();
      }
      renew(client, NEITHER);
      assertThat(facets()).as("broken off before write %d", write).isEmpty();
      store(client, Features.ALL).remove(ARTICLE.id());
      store(client, Features.ALL).save(ARTICLE, TEXT, Articles.sequencer(1));
    }
  }

  private boolean breaksOff(DynamoDbClient faulty) {
    try {
      renew(faulty, NEITHER);
      return false;
    } catch (UnavailableException e) {
      return true;
    }
  }

  @Test
  void itemsOfBeforeThereWereOtherKeysAreBroughtInLine() {
    save(Features.ALL);
    Map<String, AttributeValue> item =
        new HashMap<>(client.scan(scan -> scan.tableName(TABLES.articles())).items().getFirst());
    item.remove(ArticleItem.INDEXED_AS);
    client.putItem(put -> put.tableName(TABLES.articles()).item(item));
    SummaryStore store = store(client, Features.ALL);
    assertThat(store.isIndexedFor(ARTICLE.id(), Features.ALL)).isFalse();
    renew(client, Features.ALL);
    assertThat(store.isIndexedFor(ARTICLE.id(), Features.ALL)).isTrue();
    assertThat(store.find(ARTICLE.id()).orElseThrow().article()).isEqualTo(ARTICLE);
  }

  @Test
  void whatANewerVersionKnowsMoreOfIsLeftToIt() {
    var partly =
        new Article.Succeeded(
            ARTICLE.id(), ARTICLE.source(), ARTICLE.summary().with(Warning.recordPartlyRead()));
    store(client, Features.ALL).save(partly, TEXT, Articles.sequencer(1));
    assertThat(store(client, NO_NAMES).isIndexedFor(ARTICLE.id(), NO_NAMES)).isTrue();
  }

  @Test
  void whatIsNotThereIsInLine() {
    assertThat(store(client, NEITHER).isIndexedFor(ARTICLE.id(), NEITHER)).isTrue();
  }
}
