package io.nutgraf.adapter.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.record.RecordReader;
import io.nutgraf.adapter.record.RecordWriter;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Sequencer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item of the table of articles: an article, or the tombstone of one. Whatever version of
 * Nutgraf wrote it, and however spoilt its record, it can be read so far that another can take its
 * place.
 *
 * @param kind what is there, even where the record cannot be read
 * @param article the article; null for a tombstone, and where the record is none
 * @param text its text or the name of it, where it has one
 * @param indexed its own keys in the index
 * @param obsoleteTexts names of texts of articles that it replaced, which are not yet known deleted
 * @param obsoleteKeys keys in the index of articles that it replaced, not yet known deleted
 * @param expires when a tombstone may go; null for an article, and for the tombstone of one whose
 *     object is still there
 * @param madeBy the version of the summarizer that made the article, as the item itself tells it;
 *     null for a tombstone, and for an item that was written before items told it
 * @param removedVersion the version of the object whose article was removed though it is still
 *     there; null where there is none, or it is not versioned
 */
record ArticleItem(
    DocumentId id,
    Sequencer sequencer,
    Kind kind,
    @Nullable Article article,
    @Nullable StoredText text,
    List<IndexKey> indexed,
    SequencedSet<String> obsoleteTexts,
    SequencedSet<IndexKey> obsoleteKeys,
    @Nullable Instant expires,
    @Nullable String madeBy,
    @Nullable String removedVersion) {

  /** What an item is. */
  enum Kind {
    ARTICLE,
    /** The article of a document that was given up: its event may be handled after all. */
    GIVEN_UP,
    TOMBSTONE;

    private static Kind of(Article article) {
      return SummaryStore.isGivenUp(article) ? GIVEN_UP : ARTICLE;
    }

    private static Kind of(Map<String, AttributeValue> item) {
      if (item.containsKey(GIVEN_UP_MARK)) {
        return GIVEN_UP;
      }
      return item.containsKey(DynamoDbTables.MONTH) ? ARTICLE : TOMBSTONE;
    }
  }

  private static final System.Logger LOG = System.getLogger("articles");

  static final String SEQUENCER = "seq";
  static final String OBSOLETE_TEXTS = "obsoleteTexts";
  static final String OBSOLETE_KEYS = "obsoleteKeys";
  private static final String TEXT = "text";
  private static final String TEXT_NAME = "textName";
  private static final String LAYOUT = "layout";
  private static final String LAYOUT_NAME = "layoutName";
  static final String INDEXED = "indexed";

  /** Marks an item of the kind {@link Kind#GIVEN_UP}. */
  static final String GIVEN_UP_MARK = "givenUp";

  static final String MADE_BY = "madeBy";
  private static final String REMOVED_VERSION = "removedVersion";

  static ArticleItem of(
      Article article, @Nullable StoredText text, Sequencer sequencer, String dropPrefix) {
    ListPosition position = ListPosition.of(article);
    List<IndexKey> keys =
        Facet.of(article, dropPrefix).stream()
            .map(facet -> facet.key(position, article.id()))
            .toList();
    return new ArticleItem(
        article.id(),
        sequencer,
        Kind.of(article),
        article,
        text,
        keys,
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        null,
        article.madeBy(),
        null);
  }

  /** The tombstone of an object that is gone. */
  static ArticleItem tombstone(DocumentId id, Sequencer sequencer, Instant expires) {
    return tombstone(id, sequencer, expires, null);
  }

  /** The tombstone of this article, whose object is still there: it stands as long. */
  ArticleItem removed() {
    String version = article == null ? null : article.source().versionId();
    return tombstone(id, sequencer, null, version).replacing(this);
  }

  /** The same at a later event, which left it as it is. */
  ArticleItem at(Sequencer later) {
    return new ArticleItem(
        id,
        later,
        kind,
        article,
        text,
        indexed,
        obsoleteTexts,
        obsoleteKeys,
        expires,
        madeBy,
        removedVersion);
  }

  private static ArticleItem tombstone(
      DocumentId id,
      Sequencer sequencer,
      @Nullable Instant expires,
      @Nullable String removedVersion) {
    return new ArticleItem(
        id,
        sequencer,
        Kind.TOMBSTONE,
        null,
        null,
        List.of(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        expires,
        null,
        removedVersion);
  }

  /** Whether {@code fresh} is the article that was removed. */
  boolean isRemovalOf(ArticleItem fresh) {
    return removedVersion != null
        && fresh.article != null
        && removedVersion.equals(fresh.article.source().versionId());
  }

  /**
   * Whether this is what the event of {@code kept}, which was given up or cannot be read, led to
   * after all.
   */
  boolean mends(ArticleItem kept) {
    boolean unreadable = kept.isArticle() && kept.article == null;
    return sequencer.equals(kept.sequencer) && (kept.isGivenUp() || unreadable) && !isGivenUp();
  }

  /** Whether this may take the place of {@code kept}, which {@code seen} made of the same event. */
  boolean renews(ArticleItem kept, @Nullable String seen) {
    return article != null
        && kept.article != null
        && SummaryStore.isRenewed(kept.article, article, seen);
  }

  /** This item in the place of {@code old}: what that leaves behind is this one's to clear. */
  ArticleItem replacing(ArticleItem old) {
    var texts = new LinkedHashSet<>(old.obsoleteTexts);
    texts.addAll(old.textNames());
    texts.removeAll(textNames());
    var keys = new LinkedHashSet<>(old.obsoleteKeys);
    keys.addAll(old.indexed);
    keys.removeAll(indexed);
    return new ArticleItem(
        id, sequencer, kind, article, text, indexed, texts, keys, expires, madeBy, removedVersion);
  }

  /** Whether it is an article, be it one that cannot be read. */
  boolean isArticle() {
    return kind != Kind.TOMBSTONE;
  }

  boolean isGivenUp() {
    return kind == Kind.GIVEN_UP;
  }

  /** Whether something of articles before it may be there to clear. */
  boolean hasObsolete() {
    return !obsoleteTexts.isEmpty() || !obsoleteKeys.isEmpty();
  }

  /** What tells it from what was or will be in its place. */
  Standing standing() {
    return new Standing(sequencer, isArticle(), Set.copyOf(indexed));
  }

  /** The names of its text and its layout where those lie elsewhere. */
  List<String> textNames() {
    return text == null ? List.of() : text.names();
  }

  Map<String, AttributeValue> attributes() {
    var item = new HashMap<String, AttributeValue>();
    item.put(DynamoDbTables.ID, AttributeValue.fromS(id.value()));
    item.put(SEQUENCER, AttributeValue.fromS(sequencer.value()));
    if (article != null) {
      ListPosition position = ListPosition.of(article);
      item.put(DynamoDbTables.MONTH, AttributeValue.fromS(Partition.of(position, id)));
      item.put(DynamoDbTables.POSITION, AttributeValue.fromS(position.value()));
      item.put(DynamoDbTables.ARTICLE, binary(RecordWriter.bytes(article)));
    }
    if (isGivenUp()) {
      item.put(GIVEN_UP_MARK, AttributeValue.fromBool(true));
    }
    switch (text) {
      case StoredText.Inline it -> {
        item.put(TEXT, binary(it.text()));
        putIfPresent(item, LAYOUT, it.layout(), ArticleItem::binary);
      }
      case StoredText.Elsewhere it -> {
        item.put(TEXT_NAME, AttributeValue.fromS(it.name()));
        putIfPresent(item, LAYOUT_NAME, it.layoutName(), AttributeValue::fromS);
      }
      case null -> {}
    }
    putKeys(item, INDEXED, indexed);
    putList(item, OBSOLETE_TEXTS, List.copyOf(obsoleteTexts));
    putKeys(item, OBSOLETE_KEYS, obsoleteKeys);
    if (expires != null) {
      item.put(
          DynamoDbTables.EXPIRES_AT, AttributeValue.fromN(Long.toString(expires.getEpochSecond())));
    }
    putIfPresent(item, MADE_BY, madeBy, AttributeValue::fromS);
    putIfPresent(item, REMOVED_VERSION, removedVersion, AttributeValue::fromS);
    return item;
  }

  private static void putIfPresent(
      Map<String, AttributeValue> item,
      String name,
      @Nullable String value,
      Function<String, AttributeValue> attribute) {
    if (value != null) {
      item.put(name, attribute.apply(value));
    }
  }

  static ArticleItem from(Map<String, AttributeValue> item) {
    AttributeValue expires = item.get(DynamoDbTables.EXPIRES_AT);
    return new ArticleItem(
        new DocumentId(Attributes.string(item, DynamoDbTables.ID)),
        new Sequencer(Attributes.string(item, SEQUENCER)),
        Kind.of(item),
        articleIn(item).orElse(null),
        textIn(item),
        keys(item, INDEXED),
        new LinkedHashSet<>(list(item, OBSOLETE_TEXTS)),
        new LinkedHashSet<>(keys(item, OBSOLETE_KEYS)),
        expires == null ? null : Instant.ofEpochSecond(Long.parseLong(expires.n())),
        stringOrNull(item, MADE_BY),
        stringOrNull(item, REMOVED_VERSION));
  }

  private static @Nullable String stringOrNull(Map<String, AttributeValue> item, String name) {
    return item.containsKey(name) ? Attributes.string(item, name) : null;
  }

  /**
   * The article in an item, of which the index may hold no more; empty in a tombstone, and where
   * the record is none, which a log tells: it is then as if there were no article.
   */
  static Optional<Article> articleIn(Map<String, AttributeValue> item) {
    AttributeValue record = item.get(DynamoDbTables.ARTICLE);
    if (record == null) {
      return Optional.empty();
    }
    Optional<Article> article = bytes(record).flatMap(RecordReader::read);
    if (article.isEmpty()) {
      LOG.log(
          System.Logger.Level.WARNING,
          "no article can be read in {0}",
          item.get(DynamoDbTables.ID));
    }
    return article;
  }

  private static @Nullable StoredText textIn(Map<String, AttributeValue> item) {
    AttributeValue inline = item.get(TEXT);
    if (inline != null) {
      AttributeValue layout = item.get(LAYOUT);
      String layoutOrNull = layout == null ? null : string(layout).orElse(null);
      return string(inline).map(text -> new StoredText.Inline(text, layoutOrNull)).orElse(null);
    }
    AttributeValue name = item.get(TEXT_NAME);
    return name == null
        ? null
        : new StoredText.Elsewhere(name.s(), stringOrNull(item, LAYOUT_NAME));
  }

  private static AttributeValue binary(String text) {
    return binary(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> string(AttributeValue binary) {
    return bytes(binary).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static AttributeValue binary(byte[] bytes) {
    return AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(Gzip.compress(bytes)));
  }

  /** What was compressed; empty where nothing was. */
  private static Optional<byte[]> bytes(AttributeValue binary) {
    return Optional.ofNullable(binary.b())
        .map(SdkBytes::asByteArrayUnsafe)
        .flatMap(Gzip::decompress);
  }

  private static void putList(Map<String, AttributeValue> item, String name, List<String> values) {
    if (!values.isEmpty()) {
      item.put(name, AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList()));
    }
  }

  /** Compressed: there are a hundred and more, and all of an article's have one position. */
  static void putKeys(Map<String, AttributeValue> item, String name, Collection<IndexKey> keys) {
    if (!keys.isEmpty()) {
      ArrayNode json = Json.array();
      keys.forEach(key -> json.add(key.joined()));
      item.put(name, binary(Json.bytes(json)));
    }
  }

  /** Keys that cannot be read are none: no list shows a row that no article stands for. */
  static List<IndexKey> keys(Map<String, AttributeValue> item, String name) {
    AttributeValue keys = item.get(name);
    return keys == null ? List.of() : bytes(keys).map(ArticleItem::keys).orElse(List.of());
  }

  private static List<IndexKey> keys(byte[] json) {
    try {
      return Json.parse(json)
          .valueStream()
          .map(JsonNode::asText)
          .flatMap(joined -> IndexKey.parse(joined).stream())
          .toList();
    } catch (IOException noJson) {
      return List.of();
    }
  }

  static List<String> list(Map<String, AttributeValue> item, String name) {
    AttributeValue values = item.get(name);
    return values == null
        ? List.of()
        : new ArrayList<>(values.l().stream().map(AttributeValue::s).toList());
  }
}
