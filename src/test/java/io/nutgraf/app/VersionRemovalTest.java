package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Ingested.Ignored;
import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.app.VersionedS3.Version;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Sequencer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the end of one version does: every row and column of the table in {@code ARCHITECTURE.md}.
 */
class VersionRemovalTest {

  private static final String KEY = "inbox/a.txt";
  private static final String ONE = "The first version. It is short.";
  private static final String TWO = "The second version. It is short too.";
  private static final ObjectLocation LOCATION = new ObjectLocation(VersionedS3.BUCKET, KEY);
  private static final DocumentId ID = DocumentId.of(LOCATION);

  private final List<ObjectEvent> events = new ArrayList<>();
  private final InMemoryTextStore texts = new InMemoryTextStore();
  private final List<String> written = new ArrayList<>();
  private final List<String> fetched = new ArrayList<>();
  private Instant now = Drop.START;
  private final VersionedS3 s3 = new VersionedS3(() -> now, events::add);
  private InMemorySummaryStore articles = new InMemorySummaryStore(Articles.DROP_PREFIX);

  // ---- The lifecycle: what is current stays what it was.

  @Test
  void theLifecycleRemovesTheVersionOfTheArticle() {
    put(ONE);
    handleAll();
    put(TWO);
    ObjectEvent late = events.removeFirst();
    expire();
    assertThat(handleNext()).isInstanceOf(Ingested.Summarized.class);
    assertThat(kept()).contains("v2");
    assertThat(handle(late)).isInstanceOf(Ingested.Stale.class);
    assertThat(kept()).contains("v2");
  }

  @Test
  void theLifecycleRemovesAnotherVersionThanThatOfTheArticle() {
    put(ONE);
    put(TWO);
    handleAll();
    expire();
    fetched.clear();
    written.clear();
    assertThat(handleNext()).isEqualTo(new Ignored(Ignored.Reason.OLDER_VERSION));
    assertThat(fetched).isEmpty();
    assertThat(written).isEmpty();
    assertThat(kept()).contains("v2");
  }

  @Test
  void theLifecycleRemovesAVersionOfAnObjectThatIsGone() {
    put(ONE);
    s3.mark(KEY);
    handleAll();
    expire();
    assertThat(events).hasSize(2);
    for (int i = 0; i < 2; i++) {
      assertThat(handleNext()).isEqualTo(new Ignored(Ignored.Reason.OLDER_VERSION));
    }
    assertThat(kept()).isEmpty();
  }

  @Test
  void theLifecycleRemovesAVersionOfAnObjectWhoseArticleWasDeleted() {
    put(ONE);
    put(TWO);
    handleAll();
    delete();
    expire();
    assertThat(handleNext()).isEqualTo(new Ignored(Ignored.Reason.OLDER_VERSION));
    assertThat(kept()).isEmpty();
  }

  @Test
  void theLifecycleRemovesAVersionWhereNothingIsKept() {
    put(ONE);
    put(TWO);
    handleAll();
    forgetEverything();
    expire();
    assertThat(handleNext()).isEqualTo(new Ignored(Ignored.Reason.OLDER_VERSION));
    assertThat(kept()).isEmpty();
  }

  // ---- A request: an older version may be current again.

  @Test
  void aRequestRemovesTheVersionOfTheArticle() {
    put(ONE);
    put(TWO);
    handleAll();
    s3.remove(KEY, version(1));
    assertThat(handleNext()).isInstanceOf(Ingested.Summarized.class);
    assertThat(kept()).contains("v1");
  }

  @Test
  void aRequestRemovesTheOnlyVersion() {
    put(ONE);
    handleAll();
    s3.remove(KEY, version(0));
    assertThat(handleNext()).isInstanceOf(Ingested.Removed.class);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aRequestRemovesAnotherVersionThanThatOfTheArticle() {
    put(ONE);
    put(TWO);
    handleAll();
    s3.remove(KEY, version(0));
    assertThat(handleNext()).isInstanceOf(Ingested.Summarized.class);
    assertThat(kept()).contains("v2");
  }

  /** Its creation may be at work still, with the bytes in its hands. */
  @Test
  void aVersionThatARequestRemovedIsTooLate() {
    put(ONE);
    handleAll();
    put(TWO);
    ObjectEvent late = events.removeFirst();
    DocumentSource asItWas = source(s3.versions(KEY).getLast());
    s3.remove(KEY, version(1));
    handleAll();
    assertThat(ingest(asItWas).ingest(late)).isInstanceOf(Ingested.Stale.class);
    assertThat(kept()).contains("v1");
  }

  @Test
  void aRequestRemovesTheMarkOfADeletion() {
    put(ONE);
    s3.mark(KEY);
    handleAll();
    assertThat(kept()).isEmpty();
    s3.remove(KEY, version(1));
    assertThat(handleNext()).isInstanceOf(Ingested.Summarized.class);
    assertThat(kept()).contains("v1");
  }

  @Test
  void aRequestRemovesTheMarkOfADeletionWhoseTombstoneHasExpired() {
    put(ONE);
    s3.mark(KEY);
    handleAll();
    forgetEverything();
    s3.remove(KEY, version(1));
    assertThat(handleNext()).isInstanceOf(Ingested.Summarized.class);
    assertThat(kept()).contains("v1");
  }

  @Test
  void aRequestRemovesAVersionBehindTheMarkOfADeletion() {
    put(ONE);
    s3.mark(KEY);
    handleAll();
    forgetEverything();
    s3.remove(KEY, version(0));
    assertThat(handleNext()).isInstanceOf(Ingested.Removed.class);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aRequestRemovesAnOlderVersionOfAnObjectWhoseArticleWasDeleted() {
    put(ONE);
    put(TWO);
    handleAll();
    delete();
    s3.remove(KEY, version(0));
    assertThat(handleNext()).isInstanceOf(Ingested.Duplicate.class);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aVersionThatCameAndWentLeavesADeletedArticleDeleted() {
    put(ONE);
    handleAll();
    delete();
    put(TWO);
    ObjectEvent late = events.removeFirst();
    DocumentSource asItWas = source(s3.versions(KEY).getLast());
    s3.remove(KEY, version(1));
    handleAll();
    assertThat(ingest(asItWas).ingest(late)).isInstanceOf(Ingested.Stale.class);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aRequestRemovesTheVersionWhoseArticleWasDeleted() {
    put(ONE);
    put(TWO);
    handleAll();
    delete();
    s3.remove(KEY, version(1));
    assertThat(handleNext()).isInstanceOf(Ingested.Summarized.class);
    assertThat(kept()).contains("v1");
  }

  private void put(String text) {
    s3.put(KEY, text, "2022-11-29");
    now = now.plusSeconds(1);
  }

  private Version version(int index) {
    return s3.versions(KEY).get(index);
  }

  private void expire() {
    now = now.plus(Duration.ofDays(32));
    s3.expire();
    assertThat(events).isNotEmpty().allMatch(event -> event.kind() == Kind.EXPIRED);
  }

  private void delete() {
    assertThat(
            new DeleteArticle(articles, texts, Drop.sentences(articles, texts), s3)
                .delete(ID, false))
        .isTrue();
  }

  private void forgetEverything() {
    articles = new InMemorySummaryStore(Articles.DROP_PREFIX);
  }

  private void handleAll() {
    while (!events.isEmpty()) {
      handleNext();
    }
  }

  private Ingested handleNext() {
    return handle(events.removeFirst());
  }

  private Ingested handle(ObjectEvent event) {
    return ingest(s3).ingest(event);
  }

  private IngestDocument ingest(DocumentSource documents) {
    DocumentSource told =
        (location, versionId, maxBytes) -> {
          fetched.add(String.valueOf(versionId));
          return documents.fetch(location, versionId, maxBytes);
        };
    return Drop.ingest(
        told, new Told(), texts, new InMemoryReuseIndex(), Drop.SUMMARIZE, 1_000, () -> now);
  }

  /** A bucket in which a version is still there. */
  private DocumentSource source(Version version) {
    return (location, versionId, maxBytes) -> {
      var s3AsItWas = new VersionedS3(version::created, _ -> {});
      s3AsItWas.put(KEY, String.valueOf(version.text()), version.published());
      return s3AsItWas.fetch(location, null, maxBytes);
    };
  }

  private Optional<String> kept() {
    return articles.find(ID).map(kept -> String.valueOf(kept.article().source().versionId()));
  }

  /** The articles, which tells what is written. */
  private final class Told implements SummaryStore {

    @Override
    public Written save(Article article, @Nullable StoredText text, Sequencer sequencer) {
      written.add("save");
      return articles.save(article, text, sequencer);
    }

    @Override
    public Written renew(
        Article article, @Nullable StoredText text, Sequencer sequencer, @Nullable String madeBy) {
      written.add("renew");
      return articles.renew(article, text, sequencer, madeBy);
    }

    @Override
    public Written remove(DocumentId id, Sequencer sequencer, Instant time) {
      written.add("remove");
      return articles.remove(id, sequencer, time);
    }

    @Override
    public Optional<Written> remove(DocumentId id) {
      written.add("remove");
      return articles.remove(id);
    }

    @Override
    public void forgetObsolete(DocumentId id, List<String> names) {
      written.add("forget");
      articles.forgetObsolete(id, names);
    }

    @Override
    public Optional<Kept> find(DocumentId id) {
      return articles.find(id);
    }

    @Override
    public Optional<Sequencer> newest(DocumentId id) {
      return articles.newest(id);
    }

    @Override
    public List<DocumentId> after(@Nullable DocumentId last) {
      return articles.after(last);
    }

    @Override
    public boolean isIndexedFor(DocumentId id, Features features) {
      return articles.isIndexedFor(id, features);
    }

    @Override
    public Page list(ArticleFilter filter, @Nullable String before, int limit) {
      return articles.list(filter, before, limit);
    }
  }
}
