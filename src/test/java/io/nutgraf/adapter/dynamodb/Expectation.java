package io.nutgraf.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Articles;
import io.nutgraf.app.Drop;
import io.nutgraf.app.Features;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.ShortName;
import io.nutgraf.app.Signature;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.app.VersionedS3;
import io.nutgraf.app.VersionedS3.Version;
import io.nutgraf.model.Article;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What should be kept, by the history of the bucket alone: one article of the object that is there,
 * with its rows in the index and its text, and nothing else. Where the article was deleted by
 * request while its object stayed, there is none; where that request met other events, or the
 * version came back from behind another, there may be one or none.
 */
final class Expectation {

  private final VersionedS3 s3;
  private final String key;
  private Optional<Version> current = Optional.empty();

  /** Whether the article of the current version was deleted, and nothing came after it. */
  private boolean deleted;

  /** When versions were written that handlers had read which broke off. */
  private final Map<String, Instant> brokenOff = new HashMap<>();

  /** The same of handlers of another version of the summarizer. */
  private final Map<String, Instant> othersBrokenOff = new HashMap<>();

  private boolean leftRows;

  /** The last time that an article may have been deleted by request. */
  private Instant deletedAt = Instant.MIN;

  Expectation(VersionedS3 s3, String key) {
    this.s3 = s3;
    this.key = key;
  }

  /** To be told after every change of the bucket. */
  void changed() {
    Optional<Version> before = current;
    current = s3.current(key);
    if (!current.equals(before)) {
      deleted = false;
    }
  }

  /** To be told when the article of the current object was deleted, and nothing else went on. */
  void deleted(Instant time) {
    deleted = true;
    deletedAt = time;
  }

  /** To be told when an article was deleted, or may have been, while other things went on. */
  void deletedPerhaps(Instant time) {
    deletedAt = time;
  }

  /**
   * To be told of versions that a handler had read which broke off. Where another one had just
   * replaced its article, it may have written rows that only its event, when it comes again, knows
   * of; and that knows nothing either where the version was removed for good meanwhile, or is no
   * longer current and was read by another version of the summarizer, whose rows are others. Such
   * rows stay, and nobody sees them.
   */
  void brokeOff(Map<String, Instant> versions, boolean ofOther) {
    (ofOther ? othersBrokenOff : brokenOff).putAll(versions);
  }

  boolean leftRows() {
    return leftRows;
  }

  /** What the position of a row says that nobody can know of any longer. */
  private Set<String> unknowable() {
    var times = new HashMap<>(brokenOff);
    s3.versions(key).forEach(version -> times.remove(version.id()));
    var others = new HashMap<>(othersBrokenOff);
    if (deletedAt.equals(Instant.MIN)) {
      current.ifPresent(version -> others.remove(version.id()));
    }
    return Stream.concat(times.values().stream(), others.values().stream())
        .map(time -> time.toString().replace("Z", ".000Z") + "#")
        .collect(Collectors.toSet());
  }

  /** Whether the object that is there holds nothing. */
  boolean isEmpty() {
    return current.filter(it -> "".equals(it.text())).isPresent();
  }

  void verify(DynamoDbClient client, DynamoDbTables tables, InMemoryTextStore texts) {
    var store = new DynamoDbSummaryStore(client, tables, Articles.DROP_PREFIX);
    Optional<Kept> kept = store.find(History.ID);
    if (current.isEmpty() || deleted) {
      assertThat(kept).as("an article of nothing, or of what was deleted").isEmpty();
    } else if (deletedAt.isBefore(current.get().created())) {
      assertThat(kept).as("the article").isPresent();
    }
    kept.ifPresent(it -> verify(it, current.orElseThrow(), texts));
    Optional<Signature> signature = kept.flatMap(it -> Drop.signature(store, texts, it));
    assertThat(signatures(client, tables)).as("signatures").isEqualTo(signature.stream().toList());
    verifyIndex(kept.map(Kept::article), signature, client, tables);
    assertThat(texts.names()).as("texts").isEqualTo(name(kept));
    assertThat(store.list(ArticleFilter.ALL, null, 10).articles())
        .as("the list")
        .isEqualTo(kept.map(Kept::article).stream().toList());
    for (var item : scan(client, tables.articles())) {
      assertThat(item)
          .as("what was to be cleared")
          .doesNotContainKeys(ArticleItem.OBSOLETE_KEYS, ArticleItem.OBSOLETE_TEXTS);
    }
  }

  private static void verify(Kept kept, Version version, InMemoryTextStore texts) {
    Article article = kept.article();
    assertThat(article.source().versionId()).as("the version").isEqualTo(version.id());
    assertThat(article.source().uploadedAt()).isEqualTo(version.created());
    String read = OtherVersion.read(article.madeBy(), String.valueOf(version.text()));
    assertThat(article instanceof Article.Failed).isEqualTo(read.isEmpty());
    kept.text()
        .ifPresent(
            text ->
                assertThat(
                        switch (text) {
                          case StoredText.Inline it -> it.text();
                          case StoredText.Elsewhere it -> texts.get(it.name()).orElse("nothing");
                        })
                    .as("the text that %s read", article.madeBy())
                    .isEqualTo(read));
  }

  private static Set<String> name(Optional<Kept> kept) {
    return kept.flatMap(Kept::text).map(text -> Set.copyOf(text.names())).orElse(Set.of());
  }

  private static List<Signature> signatures(DynamoDbClient client, DynamoDbTables tables) {
    List<SignatureItem> items =
        scan(client, tables.index()).stream()
            .filter(item -> isSignature(Attributes.string(item, DynamoDbTables.FACET)))
            .flatMap(item -> SignatureItem.from(item).stream())
            .toList();
    assertThat(items).allSatisfy(item -> assertThat(item.obsolete()).as("left rows").isEmpty());
    return items.stream().map(SignatureItem::signature).toList();
  }

  private static boolean isSignature(String facet) {
    return facet.startsWith("s#");
  }

  private void verifyIndex(
      Optional<Article> article,
      Optional<Signature> signature,
      DynamoDbClient client,
      DynamoDbTables tables) {
    var rows = new TreeSet<String>();
    var announced = new TreeSet<String>();
    for (var item : scan(client, tables.index())) {
      String facet = Attributes.string(item, DynamoDbTables.FACET);
      String row = facet + " " + Attributes.string(item, DynamoDbTables.POSITION);
      if (!isSignature(facet)) {
        (Announced.is(facet) ? announced : rows).add(row);
      }
    }
    var expectedRows = new TreeSet<String>();
    var expectedAnnounced = new TreeSet<String>();
    article.ifPresent(
        it -> {
          ListPosition position = ListPosition.of(it);
          expectedAnnounced.add("months#all " + position.month());
          for (ShortName name : ShortName.of(it)) {
            if (!name.isLastName()) {
              IndexKey key = NameKey.of(name);
              expectedAnnounced.add(key.facet() + " " + key.position());
            }
          }
          for (Facet facet : Facet.of(it, Articles.DROP_PREFIX, Features.ALL)) {
            IndexKey key = facet.key(position, it.id());
            expectedRows.add(key.facet() + " " + key.position());
            if (Facet.isWide(facet.value())) {
              expectedAnnounced.add("months#" + facet.value() + " " + position.month());
            }
          }
        });
    signature.map(SentenceRow::of).orElse(Set.of()).stream()
        .map(row -> row.facet() + " " + row.position())
        .forEach(expectedRows::add);
    var left = new TreeSet<>(rows);
    left.removeAll(expectedRows);
    left.removeIf(row -> unknowable().stream().noneMatch(row::contains));
    leftRows |= rows.removeAll(left);
    assertThat(rows).as("rows of the index").isEqualTo(expectedRows);
    assertThat(announced).as("months and names").containsAll(expectedAnnounced);
  }

  private static List<Map<String, AttributeValue>> scan(DynamoDbClient client, String table) {
    return client.scan(scan -> scan.tableName(table)).items();
  }
}
