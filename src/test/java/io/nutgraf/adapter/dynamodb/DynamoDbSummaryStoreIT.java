package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.app.SummaryStoreContract;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.Article;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Noise;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(DynamoDbLocal.class)
class DynamoDbSummaryStoreIT extends SummaryStoreContract {

  private final DynamoDbClient client;

  DynamoDbSummaryStoreIT(DynamoDbClient client) {
    this.client = client;
  }

  @Override
  protected SummaryStore empty() {
    return new DynamoDbSummaryStore(client, DynamoDbLocal.newTables(client), Articles.DROP_PREFIX);
  }

  @Test
  void aTableThatIsNotThereIsAnOutage() {
    var nowhere = new DynamoDbTables("no-such-table", "no-such-index");
    var store = new DynamoDbSummaryStore(client, nowhere, Articles.DROP_PREFIX);
    var id = DocumentId.of(new ObjectLocation("bucket", "key"));
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> store.find(id))
        .matches(e -> !e.throttled());
  }

  /** As long as quotations, dates, removed passages and a text beside them get, and worse. */
  @Test
  void keepsTheLongestSummaryOfWordsThatHardlyCompress() {
    var random = new Random(1);
    var quotes = new ArrayList<Quote>();
    var dates = new ArrayList<DateMention>();
    var removed = new ArrayList<Noise>();
    for (int i = 0; i < 200; i++) {
      quotes.add(new Quote(excerpt(random, 240), Quote.Kind.DIRECT, null, null));
      Excerpt sentence = excerpt(random, 230);
      var date = new Excerpt(sentence.text().substring(0, 4), new Span(0, 4));
      dates.add(new DateMention(date, "2022-11-29", "2022-11-30", "nearest_past", .5, sentence));
      removed.add(new Noise(excerpt(random, 300), Noise.Kind.PROMO));
    }
    var metadata =
        new Metadata(null, null, null, null, null, List.of(), List.of(), quotes, dates, List.of());
    Article.Succeeded plain = Articles.article("a", "2022-11-29");
    Summary summary = plain.summary();
    var article =
        new Article.Succeeded(
            plain.id(),
            plain.source(),
            new Summary(
                summary.summarizer(),
                summary.language(),
                metadata,
                summary.wordCount(),
                summary.sentenceCount(),
                summary.readingMinutes(),
                summary.keySentences(),
                removed,
                summary.warnings()));
    var text = new StoredText.Inline(excerpt(random, 25_000).text(), null);
    SummaryStore store = empty();
    store.save(article, text, Articles.sequencer(1));
    assertThat(store.find(article.id()).orElseThrow().article()).isEqualTo(article);
  }

  /** Chinese characters at random: no words. */
  private static Excerpt excerpt(Random random, int length) {
    var text = new StringBuilder(length);
    while (text.length() < length) {
      text.append((char) (0x4e00 + random.nextInt(20_000)));
    }
    return new Excerpt(text.toString(), new Span(0, length));
  }
}
