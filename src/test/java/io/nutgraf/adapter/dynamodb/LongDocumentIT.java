package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.Offsets;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Articles;
import io.nutgraf.app.DocumentLimits;
import io.nutgraf.app.Drop;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.InMemoryVersionedBucket;
import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.Ingested;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Warning;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A document of a million words, full of names, quotations and dates, is one record too. */
@ExtendWith(DynamoDbLocal.class)
class LongDocumentIT {

  private static final int WORDS = 1_000_000;
  private static final int MOST_BYTES_OF_AN_ITEM = 400 * 1024;
  private static final int MOST_BYTES_OF_AN_ANSWER = 2_000_000;
  private static final int MOST_BYTES_OF_AN_ENTRY = 60_000;

  private final DynamoDbClient client;

  LongDocumentIT(DynamoDbClient client) {
    this.client = client;
  }

  @Test
  void isKeptWithTheFirstOfItsMetadata() {
    DynamoDbTables tables = DynamoDbLocal.newTables(client);
    var store = new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX);
    var bucket = new InMemoryVersionedBucket();
    var texts = new InMemoryTextStore();
    var ingest =
        new IngestDocument(
            bucket,
            store,
            texts,
            Drop.sentences(store, texts, new DynamoDbReuseIndex(client, tables)),
            SummarizeDocument.within(DocumentLimits.ofBytes(50_000_000), InstantSource.system()),
            Articles.DROP_PREFIX,
            InstantSource.system());
    ObjectEvent event = bucket.change("inbox/long.txt", novel());
    assertThat(ingest.ingest(event))
        .isInstanceOfSatisfying(
            Ingested.Summarized.class, done -> assertThat(kept(store, done)).isTrue());
    Map<String, AttributeValue> item =
        client.scan(scan -> scan.tableName(tables.articles())).items().getFirst();
    assertThat(size(item)).isLessThan(MOST_BYTES_OF_AN_ITEM);
  }

  private static boolean kept(DynamoDbSummaryStore store, Ingested.Summarized done) {
    Kept kept = store.find(done.article().id()).orElseThrow();
    var article = (Article.Succeeded) kept.article();
    assertThat(article).isEqualTo(done.article());
    assertThat(article.summary().warnings()).contains(Warning.metadataShortened());
    Metadata metadata = article.summary().metadata();
    assertThat(metadata.mentions()).hasSizeGreaterThan(50);
    assertThat(metadata.quotes()).hasSizeGreaterThan(100);
    assertThat(metadata.dates()).hasSizeGreaterThan(100);
    assertThat(Json.bytes(SummaryJson.of(article, Offsets.UTF16)))
        .hasSizeLessThan(MOST_BYTES_OF_AN_ANSWER);
    assertThat(Json.bytes(SummaryJson.brief(article))).hasSizeLessThan(MOST_BYTES_OF_AN_ENTRY);
    for (Topic topic : Topic.of(article)) {
      var filter = ArticleFilter.of(List.of(topic));
      assertThat(store.list(filter, null, 1).articles()).containsExactly(article);
    }
    return true;
  }

  private static int size(Map<String, AttributeValue> item) {
    return item.values().stream()
        .mapToInt(
            value ->
                value.b() == null
                    ? value.toString().length()
                    : value.b().asByteArrayUnsafe().length)
        .sum();
  }

  private static String novel() {
    var random = new Random(1);
    var text = new StringBuilder("Kyiv agreed to a plan on Tuesday, a spokesman said.\n\n");
    for (int words = 0; words < WORDS; words += 32) {
      String name = word(random, 'A') + " " + word(random, 'A');
      text.append("“The ")
          .append(word(random, 'a'))
          .append(" is closed and the ")
          .append(word(random, 'a'))
          .append(" stays open for now,” said Mr. ")
          .append(name)
          .append(" of ")
          .append(word(random, 'A'))
          .append(" on ")
          .append(1 + random.nextInt(28))
          .append(" March ")
          .append(1900 + random.nextInt(120))
          .append(". He said that the ")
          .append(word(random, 'a'))
          .append(" would come later.\n\n");
    }
    return text.toString();
  }

  private static String word(Random random, char first) {
    var word = new StringBuilder().append((char) (first + random.nextInt(26)));
    for (int i = 4 + random.nextInt(5); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
