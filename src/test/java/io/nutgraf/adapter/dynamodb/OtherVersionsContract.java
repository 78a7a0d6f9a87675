package io.nutgraf.adapter.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.adapter.record.RecordedArticles;
import io.nutgraf.app.AnyTopic;
import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Articles;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.app.SummaryStore.Written;
import io.nutgraf.app.Topic;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table whose records another version of Nutgraf wrote, or nobody sane. */
abstract class OtherVersionsContract {

  private static final Article.Succeeded ARTICLE = RecordedArticles.everything();
  private static final DocumentId ID = ARTICLE.id();
  private static final StoredText TEXT = new StoredText.Elsewhere(ID + "/text", null);

  private final DynamoDbClient client;
  private DynamoDbTables tables;
  private SummaryStore store;

  OtherVersionsContract(DynamoDbClient client) {
    this.client = client;
  }

  protected abstract DynamoDbTables newTables();

  /** The article as it is kept, and another, so that the lists are those of two. */
  @BeforeEach
  void keep() {
    tables = newTables();
    store = new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX);
    store.save(ARTICLE, TEXT, Articles.sequencer(1));
    store.save(Articles.article("other", "2022-11-28"), null, Articles.sequencer(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void everyFormatIsFoundListedReplacedAndRemoved(int format) {
    putRecord(Gzip.compress(RecordedArticles.record(format, "everything")));
    assertThat(store.find(ID).map(Kept::article)).contains(ARTICLE);
    assertThat(listed()).allSatisfy(list -> assertThat(list).contains(ARTICLE));
    assertReplaced();
    putRecord(Gzip.compress(RecordedArticles.record(format, "everything")));
    assertRemoved();
  }

  /** Even where it stands in the list rests on a constant that is not known. */
  @Test
  void whatIsPartlyReadIsFoundAndListed() {
    String record =
        new String(RecordedArticles.record(2, "everything"), UTF_8)
            .replace("\"precision\":\"day\"", "\"precision\":\"quarter\"")
            .replace("2022-11-29\",\"precision", "2022-Q4\",\"precision")
            .replace("\"format\":2", "\"format\":99");
    putRecord(Gzip.compress(record.getBytes(UTF_8)));
    Article article = store.find(ID).orElseThrow().article();
    assertThat(((Article.Succeeded) article).summary().warnings())
        .contains(Warning.recordPartlyRead());
    assertThat(listed()).allSatisfy(list -> assertThat(list).contains(article));
    assertThat(walked()).containsExactly(article, Articles.article("other", "2022-11-28"));
    assertReplaced();
    assertRemoved();
  }

  static Stream<byte[]> spoiltRecords() {
    return Stream.of(
        Gzip.compress("{".getBytes(UTF_8)),
        Gzip.compress("{\"id\":\"x\"}".getBytes(UTF_8)),
        "no gzip".getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("spoiltRecords")
  void aSpoiltRecordIsAsNoneButCanBeReplacedAndRemoved(byte[] record) {
    putRecord(record);
    assertThat(store.find(ID)).isEmpty();
    assertThat(store.newest(ID)).contains(Articles.sequencer(1));
    assertThat(store.list(ArticleFilter.ALL, null, 10).articles())
        .containsExactly(Articles.article("other", "2022-11-28"));
    assertReplaced();
    putRecord(record);
    assertRemoved();
  }

  @Test
  void itsOwnEventReplacesASpoiltRecord() {
    putRecord("no gzip".getBytes(UTF_8));
    assertThat(store.save(ARTICLE, TEXT, Articles.sequencer(1))).isInstanceOf(Written.Stored.class);
    assertThat(store.find(ID).map(Kept::article)).contains(ARTICLE);
  }

  @Test
  void keysThatCannotBeReadAreNone() {
    put(ItemContents.OLD_INDEXED, "no gzip".getBytes(UTF_8));
    put(ItemContents.OLD_TEXT, "no gzip".getBytes(UTF_8));
    assertThat(store.find(ID).map(Kept::article)).contains(ARTICLE);
    assertReplaced();
  }

  static Stream<byte[]> spoiltContents() {
    byte[] sound = new ItemContents(null, List.of(), "text", null).attribute().b().asByteArray();
    return Stream.of(
        "no contents".getBytes(UTF_8),
        Arrays.copyOf(sound, sound.length / 2),
        SharedDictionary.compress("short".getBytes(UTF_8)),
        SharedDictionary.compress(new byte[] {0, 0, 0, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
  }

  /** Nobody knows its rows any longer, and no list shows them. */
  @ParameterizedTest
  @MethodSource("spoiltContents")
  void spoiltContentsAreAsNoneButCanBeReplaced(byte[] contents) {
    put(item(), ItemContents.ALL, contents);
    assertThat(store.find(ID)).isEmpty();
    assertThat(store.newest(ID)).contains(Articles.sequencer(1));
    assertThat(walked()).containsExactly(Articles.article("other", "2022-11-28"));
    assertReplaced();
  }

  @Test
  void aSpoiltRecordAmongItsContentsLeavesItsKeys() {
    ItemContents sound = ItemContents.in(item());
    var spoilt =
        new ItemContents(SdkBytes.fromUtf8String("{"), sound.indexed(), sound.text(), null);
    put(item(), ItemContents.ALL, spoilt.attribute().b().asByteArray());
    assertThat(store.find(ID)).isEmpty();
    assertRemoved();
  }

  private void assertReplaced() {
    Article next = Articles.version(ARTICLE, "v2");
    assertThat(store.save(next, null, Articles.sequencer(2)))
        .isInstanceOf(Written.Stored.class)
        .extracting(Written::obsolete)
        .isIn(List.of(), List.of(ID + "/text"));
    assertThat(store.find(ID).map(Kept::article)).contains(next);
    assertThat(listed()).allSatisfy(list -> assertThat(list).contains(next));
  }

  private void assertRemoved() {
    assertThat(store.remove(ID)).isPresent();
    assertThat(store.find(ID)).isEmpty();
    assertThat(walked()).containsExactly(Articles.article("other", "2022-11-28"));
    assertThat(client.scan(scan -> scan.tableName(tables.index())).items())
        .extracting(item -> Attributes.string(item, DynamoDbTables.POSITION))
        .noneMatch(position -> position.endsWith(ID.value()));
  }

  /** What the lists hold that the article is in: of all, of a wide facet and of a topic. */
  private List<List<Article>> listed() {
    return Stream.of(
            ArticleFilter.ALL,
            filter("en", List.of()),
            filter(null, List.of(Topic.of(Topic.Kind.PERSON, "Ann Ode"))))
        .map(filter -> store.list(filter, null, 10).articles())
        .toList();
  }

  private static ArticleFilter filter(@Nullable String language, List<Topic> topics) {
    @Nullable LocalDate anyDay = null;
    return new ArticleFilter(
        anyDay, anyDay, null, language, null, topics.stream().map(AnyTopic::of).toList());
  }

  /** The list of all, an article a page. */
  private List<Article> walked() {
    SummaryStore.Page page = store.list(ArticleFilter.ALL, null, 1);
    var walked = new ArrayList<>(page.articles());
    while (page.next().isPresent()) {
      page = store.list(ArticleFilter.ALL, page.next().get(), 1);
      walked.addAll(page.articles());
    }
    return walked;
  }

  private void putRecord(byte[] record) {
    put(ItemContents.OLD_RECORD, record);
  }

  /** As a version that writes something else would have: each of its contents by itself. */
  private void put(String attribute, byte[] value) {
    try {
      var item = item();
      boolean isOld = item.containsKey(ItemContents.OLD_RECORD);
      put(isOld ? item : OldItems.of(item, record -> record), attribute, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, AttributeValue> item() {
    var key = Map.of(DynamoDbTables.ID, AttributeValue.fromS(ID.value()));
    return new HashMap<>(client.getItem(get -> get.tableName(tables.articles()).key(key)).item());
  }

  private void put(Map<String, AttributeValue> item, String attribute, byte[] value) {
    item.put(attribute, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
    client.putItem(put -> put.tableName(tables.articles()).item(item));
  }
}
