package io.nutgraf.adapter.dynamodb;

import io.nutgraf.app.Feature;
import io.nutgraf.app.Features;
import io.nutgraf.app.ListPosition;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Sequencer;
import io.nutgraf.model.Warning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * @param indexedAs how its keys were made: the number of their {@linkplain #KEYS form}, and the
 *     {@linkplain Features#notIndexed features} that were off; null for the first form, with all on
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
    @Nullable String removedVersion,
    @Nullable String indexedAs) {

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
  private static final String TEXT_NAME = "textName";
  private static final String LAYOUT_NAME = "layoutName";

  /** Marks an item of the kind {@link Kind#GIVEN_UP}. */
  static final String GIVEN_UP_MARK = "givenUp";

  static final String MADE_BY = "madeBy";
  private static final String REMOVED_VERSION = "removedVersion";

  /** Called so when there was one form of keys, and it told the features alone. */
  static final String INDEXED_AS = "without";

  /** Raised whenever an article has other keys than before: so {@code Reindex} finds the old. */
  private static final String KEYS = "2";

  static ArticleItem of(
      Article article,
      @Nullable StoredText text,
      Sequencer sequencer,
      String dropPrefix,
      Features features) {
    return new ArticleItem(
        article.id(),
        sequencer,
        Kind.of(article),
        article,
        text,
        keys(article, dropPrefix, features),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        null,
        article.madeBy(),
        null,
        indexedAs(features));
  }

  private static List<IndexKey> keys(Article article, String dropPrefix, Features features) {
    ListPosition position = ListPosition.of(article);
    return Facet.of(article, dropPrefix, features).stream()
        .map(facet -> facet.key(position, article.id()))
        .toList();
  }

  private static String indexedAs(Features features) {
    return (KEYS + " " + features.notIndexed()).strip();
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
        removedVersion,
        indexedAs);
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
        removedVersion,
        null);
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

  /**
   * Whether its keys are not those that it would have now: it was indexed for other features than
   * {@code features}, or by a version that kept other rows. One of which a newer version knows more
   * is that one's to index: written from here it would lose that.
   */
  boolean isIndexedUnlike(Features features) {
    return article != null && !isPartlyRead(article) && !indexedAs(features).equals(indexedAs);
  }

  private static boolean isPartlyRead(Article article) {
    return article instanceof Article.Succeeded it
        && it.summary().warnings().contains(Warning.recordPartlyRead());
  }

  /** The same article with the keys of {@code features}. */
  ArticleItem indexedFor(Features features, String dropPrefix) {
    if (article == null) {
      return this;
    }
    return of(article, text, sequencer, dropPrefix, features).replacing(this);
  }

  /** Whether what it is found by is of this feature too. */
  boolean isIndexedFor(Feature feature) {
    return indexedAs == null || !List.of(indexedAs.split(" ", -1)).contains(feature.wire());
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
        id,
        sequencer,
        kind,
        article,
        text,
        indexed,
        texts,
        keys,
        expires,
        madeBy,
        removedVersion,
        indexedAs);
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
      item.put(ItemContents.ALL, ItemContents.of(article, text, indexed).attribute());
    }
    if (isGivenUp()) {
      item.put(GIVEN_UP_MARK, AttributeValue.fromBool(true));
    }
    if (text instanceof StoredText.Elsewhere it) {
      item.put(TEXT_NAME, AttributeValue.fromS(it.name()));
      Attributes.putIfPresent(item, LAYOUT_NAME, it.layoutName());
    }
    putList(item, OBSOLETE_TEXTS, List.copyOf(obsoleteTexts));
    IndexKeys.put(item, OBSOLETE_KEYS, obsoleteKeys);
    if (expires != null) {
      item.put(
          DynamoDbTables.EXPIRES_AT, AttributeValue.fromN(Long.toString(expires.getEpochSecond())));
    }
    Attributes.putIfPresent(item, MADE_BY, madeBy);
    Attributes.putIfPresent(item, REMOVED_VERSION, removedVersion);
    Attributes.putIfPresent(item, INDEXED_AS, indexedAs);
    return item;
  }

  static ArticleItem from(Map<String, AttributeValue> item) {
    AttributeValue expires = item.get(DynamoDbTables.EXPIRES_AT);
    ItemContents contents = ItemContents.in(item);
    return new ArticleItem(
        new DocumentId(Attributes.string(item, DynamoDbTables.ID)),
        new Sequencer(Attributes.string(item, SEQUENCER)),
        Kind.of(item),
        article(contents, item).orElse(null),
        text(contents, item),
        contents.indexed(),
        new LinkedHashSet<>(list(item, OBSOLETE_TEXTS)),
        new LinkedHashSet<>(IndexKeys.in(item, OBSOLETE_KEYS)),
        expires == null ? null : Instant.ofEpochSecond(Long.parseLong(expires.n())),
        Attributes.stringOrNull(item, MADE_BY),
        Attributes.stringOrNull(item, REMOVED_VERSION),
        Attributes.stringOrNull(item, INDEXED_AS));
  }

  /**
   * The article in an item, of which the index may hold no more; empty in a tombstone, and where
   * the record is none, which a log tells: it is then as if there were no article.
   */
  static Optional<Article> articleIn(Map<String, AttributeValue> item) {
    return ItemContents.isIn(item) ? article(ItemContents.in(item), item) : Optional.empty();
  }

  private static Optional<Article> article(
      ItemContents contents, Map<String, AttributeValue> item) {
    Optional<Article> article = contents.article();
    if (article.isEmpty() && ItemContents.isIn(item)) {
      LOG.log(
          System.Logger.Level.WARNING,
          "no article can be read in {0}",
          item.get(DynamoDbTables.ID));
    }
    return article;
  }

  private static @Nullable StoredText text(
      ItemContents contents, Map<String, AttributeValue> item) {
    if (contents.text() != null) {
      return new StoredText.Inline(contents.text(), contents.layout());
    }
    AttributeValue name = item.get(TEXT_NAME);
    return name == null
        ? null
        : new StoredText.Elsewhere(name.s(), Attributes.stringOrNull(item, LAYOUT_NAME));
  }

  private static void putList(Map<String, AttributeValue> item, String name, List<String> values) {
    if (!values.isEmpty()) {
      item.put(name, AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList()));
    }
  }

  static List<String> list(Map<String, AttributeValue> item, String name) {
    AttributeValue values = item.get(name);
    return values == null
        ? List.of()
        : new ArrayList<>(values.l().stream().map(AttributeValue::s).toList());
  }
}
