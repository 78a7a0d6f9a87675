package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nutgraf.app.Ingested.Ignored;
import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import io.nutgraf.model.Budget;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Sequencer;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.ReadingLimits;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.summarize.Summarizer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IngestDocumentTest {

  private static final String TEXT =
      "NATO agreed to work more closely with Kyiv. It said so twice.";

  private final InMemoryBucket bucket = new InMemoryBucket(Drop.START);
  private final InMemorySummaryStore articles = new InMemorySummaryStore(Articles.DROP_PREFIX);
  private final InMemoryTextStore texts = new InMemoryTextStore();
  private final IngestDocument ingest = Drop.ingest(bucket, articles, texts);

  @Test
  void keepsTheSummaryAndTheTextOfADocument() {
    Ingested ingested = ingest.ingest(bucket.put("inbox/a.txt", TEXT));
    var article = (Article.Succeeded) find("inbox/a.txt").orElseThrow().article();
    assertThat(ingested).isEqualTo(new Ingested.Summarized(article));
    assertThat(article.summary().keySentences()).isNotEmpty();
    assertThat(find("inbox/a.txt").orElseThrow().text())
        .contains(new StoredText.Inline(TEXT, null));
    assertThat(article.source().sha256())
        .isEqualTo("d3d6bc413cb74b0698618f3527ece0957eef8084df9aa53c0c9cfc5c451e0f70");
    assertThat(article.source().bytes()).isEqualTo(TEXT.length());
    assertThat(article.source().mediaType()).isEqualTo("text/plain");
    assertThat(article.source().charset()).isEqualTo("UTF-8");
    assertThat(article.source().uploadedAt()).isEqualTo(Drop.START);
  }

  @Test
  void keepsAFailureWithItsReason() {
    Ingested ingested = ingest.ingest(bucket.put("inbox/empty.txt", ""));
    var article = (Article.Failed) find("inbox/empty.txt").orElseThrow().article();
    assertThat(ingested).isEqualTo(new Ingested.Failed(article));
    assertThat(article.rejection().code()).isEqualTo(RejectionCode.NO_TEXT_FOUND);
  }

  @Test
  void keepsThatADocumentIsTooLarge() {
    byte[] bytes = new byte[(int) Drop.MAX_BYTES + 1];
    ingest.ingest(bucket.put("inbox/large.txt", bytes, "text/plain", Map.of()));
    var article = (Article.Failed) find("inbox/large.txt").orElseThrow().article();
    assertThat(article.rejection().code()).isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE);
    assertThat(article.source().bytes()).isEqualTo(Drop.MAX_BYTES + 1);
    assertThat(article.source().sha256()).isNull();
  }

  @Test
  void keepsThatADocumentTakesTooLong() {
    var impatient =
        ingest(new DocumentLimits(ReadingLimits.ofBytes(Drop.MAX_BYTES), () -> checks(500)));
    String book = TEXT.repeat(100);
    for (Map.Entry<String, String> file :
        Map.of("a.txt", TEXT, "book.txt", book, "z.txt", TEXT).entrySet()) {
      impatient.ingest(bucket.put("inbox/" + file.getKey(), file.getValue()));
    }
    assertThat(find("inbox/book.txt").orElseThrow().article())
        .isInstanceOfSatisfying(
            Article.Failed.class,
            failed -> {
              assertThat(failed.rejection())
                  .isEqualTo(
                      new Rejection(
                          RejectionCode.TIME_LIMIT_EXCEEDED,
                          "The document takes longer than 500 checks."));
              assertThat(failed.source().charset()).isEqualTo("UTF-8");
            });
    assertThat(find("inbox/a.txt").orElseThrow().article()).isInstanceOf(Article.Succeeded.class);
    assertThat(find("inbox/z.txt").orElseThrow().article()).isInstanceOf(Article.Succeeded.class);
  }

  @Test
  void keepsThatADocumentTakesTooLongToRead() {
    var impatient =
        ingest(new DocumentLimits(ReadingLimits.ofBytes(Drop.MAX_BYTES), () -> checks(0)));
    impatient.ingest(bucket.put("inbox/a.txt", TEXT));
    var article = (Article.Failed) find("inbox/a.txt").orElseThrow().article();
    assertThat(article.rejection().code()).isEqualTo(RejectionCode.TIME_LIMIT_EXCEEDED);
    assertThat(article.source().sha256()).isNotNull();
  }

  private IngestDocument ingest(DocumentLimits limits) {
    return new IngestDocument(
        bucket,
        articles,
        texts,
        Drop.sentences(articles, texts),
        SummarizeDocument.within(limits, InstantSource.fixed(Drop.START)),
        Articles.DROP_PREFIX,
        InstantSource.fixed(Drop.START));
  }

  private static Budget checks(int most) {
    var left = new AtomicInteger(most);
    return Budget.of(most + " checks", () -> left.getAndDecrement() <= 0);
  }

  @Test
  void keepsThatAKindOfFileIsNotRead() {
    byte[] zip = "PK\u0003\u0004\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1);
    ingest.ingest(bucket.put("inbox/a.zip", zip, "application/zip", Map.of()));
    var article = (Article.Failed) find("inbox/a.zip").orElseThrow().article();
    assertThat(article.rejection().code()).isEqualTo(RejectionCode.UNSUPPORTED_MEDIA_TYPE);
    assertThat(article.source().sha256()).isNotNull();
  }

  @Test
  void keepsThatADocumentWasGivenUp() {
    ObjectEvent event = bucket.put("inbox/a.txt", TEXT);
    Ingested ingested = ingest.giveUp(event, "request-7");

    var article = (Article.Failed) find("inbox/a.txt").orElseThrow().article();
    assertThat(ingested).isEqualTo(new Ingested.Failed(article));
    assertThat(article.rejection().code()).isEqualTo(RejectionCode.INTERNAL_ERROR);
    assertThat(article.rejection().detail()).contains("request-7");
    assertThat(article.source().bytes()).isEqualTo(TEXT.length());
    assertThat(article.source().uploadedAt()).isEqualTo(Drop.START);
  }

  @Test
  void theSameEventReplacesWhatWasGivenUpOnceItCanBeHandled() {
    ObjectEvent event = bucket.put("inbox/a.txt", TEXT);
    ingest.giveUp(event, "request-7");
    assertThat(ingest.ingest(event)).isInstanceOf(Ingested.Summarized.class);
    assertThat(ingest.giveUp(event, "request-8")).isInstanceOf(Ingested.Duplicate.class);
    assertThat(find("inbox/a.txt").orElseThrow().article()).isInstanceOf(Article.Succeeded.class);
  }

  @Test
  void givesUpInTheOrderOfEvents() {
    ObjectEvent older = bucket.put("inbox/a.txt", TEXT);
    ObjectEvent newer = bucket.put("inbox/a.txt", TEXT + " And again.");
    ingest.ingest(newer);
    assertThat(ingest.giveUp(older, "request-7")).isInstanceOf(Ingested.Stale.class);
    assertThat(find("inbox/a.txt").orElseThrow().article()).isInstanceOf(Article.Succeeded.class);
  }

  @Test
  void keepsThatAnObjectWasGivenUpThatCannotEvenBeAskedFor() {
    var event = bucket.put("inbox/a.txt", TEXT);
    var broken =
        Drop.ingest(
            (_, _, _) -> {
              throw new IllegalArgumentException("a key that no client can ask for");
            },
            articles,
            texts);
    broken.giveUp(event, "request-7");
    var article = (Article.Failed) find("inbox/a.txt").orElseThrow().article();
    assertThat(article.rejection().code()).isEqualTo(RejectionCode.INTERNAL_ERROR);
    assertThat(article.source().uploadedAt()).isEqualTo(event.time());
  }

  @Test
  void givesUpNothingThatIsGoneOrCannotBeAskedForNow() {
    ObjectEvent created = bucket.put("inbox/a.txt", TEXT);
    bucket.remove("inbox/a.txt");
    assertThat(ingest.giveUp(created, "request-7"))
        .isEqualTo(new Ignored(Ignored.Reason.GONE_SINCE));
    var unavailable =
        Drop.ingest(
            (_, _, _) -> {
              throw new UnavailableException("S3", false);
            },
            articles,
            texts);
    assertThatThrownBy(() -> unavailable.giveUp(created, "request-7"))
        .isInstanceOf(UnavailableException.class);
    assertThat(find("inbox/a.txt")).isEmpty();
  }

  @Test
  void ignoresWhatLiesOutsideTheDropFolder() {
    for (String key : List.of("texts/a.txt", "inbox", "a/inbox/b.txt")) {
      assertThat(ingest.ingest(bucket.put(key, TEXT)))
          .isEqualTo(new Ignored(Ignored.Reason.OUTSIDE_DROP_FOLDER));
    }
    assertThat(articles.list(ArticleFilter.ALL, null, 10).articles()).isEmpty();
  }

  @Test
  void ignoresTheMarkerOfAFolder() {
    assertThat(ingest.ingest(bucket.put("inbox/sport/", "")))
        .isEqualTo(new Ignored(Ignored.Reason.FOLDER_MARKER));
    assertThat(articles.list(ArticleFilter.ALL, null, 10).articles()).isEmpty();
  }

  @Test
  void ignoresACreationWhoseObjectIsGone() {
    ObjectEvent created = bucket.put("inbox/a.txt", TEXT);
    ObjectEvent removed = bucket.remove("inbox/a.txt");
    assertThat(ingest.ingest(created)).isEqualTo(new Ignored(Ignored.Reason.GONE_SINCE));
    assertThat(ingest.ingest(removed)).isEqualTo(new Ingested.Removed(id("inbox/a.txt")));
    assertThat(find("inbox/a.txt")).isEmpty();
  }

  @Test
  void anOverwriteReplacesAndARemovalRemoves() {
    ingest.ingest(bucket.put("inbox/a.txt", "The first version. It is short."));
    ingest.ingest(bucket.put("inbox/a.txt", TEXT));
    assertThat(find("inbox/a.txt").orElseThrow().text())
        .contains(new StoredText.Inline(TEXT, null));
    ingest.ingest(bucket.remove("inbox/a.txt"));
    assertThat(find("inbox/a.txt")).isEmpty();
  }

  @Test
  void tellsRepetitionsAndLateEvents() {
    ObjectEvent first = bucket.put("inbox/a.txt", "The first version. It is short.");
    ObjectEvent second = bucket.put("inbox/a.txt", TEXT);
    ingest.ingest(second);
    assertThat(ingest.ingest(second)).isEqualTo(new Ingested.Duplicate(id("inbox/a.txt")));
    assertThat(ingest.ingest(first)).isEqualTo(new Ingested.Stale(id("inbox/a.txt")));
  }

  @Test
  void ordersEventsWithoutSequencerByTheirTime() {
    ObjectEvent first = withoutSequencer(bucket.put("inbox/a.txt", "One."));
    ObjectEvent second = withoutSequencer(bucket.remove("inbox/a.txt"));
    ObjectEvent third = withoutSequencer(bucket.put("inbox/a.txt", TEXT));
    ingest.ingest(third);
    assertThat(ingest.ingest(first)).isInstanceOf(Ingested.Stale.class);
    assertThat(ingest.ingest(second)).isInstanceOf(Ingested.Stale.class);
    assertThat(find("inbox/a.txt")).isPresent();
  }

  @Test
  void putsALongTextElsewhereAndDeletesItWithItsArticle() {
    ingest.ingest(bucket.put("inbox/a.txt", Drop.longText(1)));
    var text = (StoredText.Elsewhere) find("inbox/a.txt").orElseThrow().text().orElseThrow();
    assertThat(texts.get(text.name())).contains(Drop.longText(1));
    ingest.ingest(bucket.put("inbox/a.txt", Drop.longText(2)));
    assertThat(texts.names()).hasSize(1).doesNotContain(text.name());
    ingest.ingest(bucket.put("inbox/a.txt", TEXT));
    assertThat(texts.names()).isEmpty();
  }

  @Test
  void leavesNoTextOfALateEvent() {
    ObjectEvent first = bucket.put("inbox/a.txt", Drop.longText(1));
    ObjectEvent second = bucket.put("inbox/a.txt", Drop.longText(2));
    ingest.ingest(second);
    assertThat(ingest.ingest(first)).isInstanceOf(Ingested.Stale.class);
    assertThat(ingest.ingest(second)).isInstanceOf(Ingested.Duplicate.class);
    assertThat(texts.names()).hasSize(1);
  }

  @Test
  void aVersionThatIsRemovedMayLeaveAnObject() {
    ObjectEvent put = bucket.put("inbox/a.txt", TEXT);
    ingest.ingest(put);
    Sequencer later = Sequencer.parse("FF").orElseThrow();
    var removed = new ObjectEvent(Kind.REMOVED, put.location(), "v0", later, put.time());
    assertThat(ingest.ingest(removed)).isInstanceOf(Ingested.Summarized.class);
    assertThat(find("inbox/a.txt")).isPresent();
  }

  @Test
  void theEndOfAnOlderVersionBringsBackNothingThatWasRemovedOnRequest() {
    var versions = new InMemoryVersionedBucket();
    IngestDocument versioned = Drop.ingest(versions, articles, texts);
    ObjectEvent first = versions.change("inbox/a.txt", "The first version. It is short.");
    versioned.ingest(first);
    versioned.ingest(versions.change("inbox/a.txt", TEXT));
    articles.remove(id("inbox/a.txt"));
    Sequencer later = Sequencer.parse("FF").orElseThrow();
    var expired =
        new ObjectEvent(Kind.REMOVED, first.location(), first.versionId(), later, first.time());
    assertThat(versioned.ingest(expired)).isInstanceOf(Ingested.Duplicate.class);
    assertThat(find("inbox/a.txt")).isEmpty();
  }

  @Test
  void aDeleteMarkerRemoves() {
    ObjectEvent put = bucket.put("inbox/a.txt", TEXT);
    ingest.ingest(put);
    ObjectEvent removed = bucket.remove("inbox/a.txt");
    var marked =
        new ObjectEvent(Kind.REMOVED, removed.location(), "v1", removed.stated(), removed.time());
    assertThat(ingest.ingest(marked)).isInstanceOf(Ingested.Removed.class);
    assertThat(find("inbox/a.txt")).isEmpty();
  }

  @Test
  void handsOnWhatTheMetadataState() {
    var reader = new RecordingReader();
    var recording =
        new IngestDocument(
            bucket,
            articles,
            texts,
            Drop.sentences(articles, texts),
            new SummarizeDocument(
                reader,
                Summarizer.standard(),
                DocumentLimits.ofBytes(Drop.MAX_BYTES),
                InstantSource.fixed(Drop.START)),
            Articles.DROP_PREFIX,
            InstantSource.fixed(Drop.START));
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    for (String published : List.of("2022-11-29", " 2022-11-29T23:00:00Z ", "yesterday", "")) {
      Map<String, String> metadata = Map.of("published", published, "title", " A title ");
      recording.ingest(bucket.put("inbox/dir/a.txt", bytes, "text/plain", metadata));
    }
    recording.ingest(bucket.put("inbox/dir/a.txt", bytes, null, Map.of("title", " ")));
    LocalDate day = LocalDate.of(2022, 11, 29);
    assertThat(reader.read)
        .extracting(RawDocument::referenceDate)
        .containsExactly(day, day, null, null, null);
    assertThat(reader.read)
        .extracting(RawDocument::title)
        .startsWith("A title")
        .endsWith((String) null);
    assertThat(reader.read).extracting(RawDocument::fileName).containsOnly("a.txt");
    assertThat(reader.read.getFirst().uploadedOn()).isEqualTo(LocalDate.of(2022, 11, 30));
  }

  @Test
  void anOutageIsTheCallersToRepeat() {
    DocumentSource broken =
        (_, _, _) -> {
          throw new UnavailableException("S3 broke off.", false, new IllegalStateException());
        };
    ObjectEvent event = bucket.put("inbox/a.txt", TEXT);
    assertThatThrownBy(() -> Drop.ingest(broken, articles, texts).ingest(event))
        .isInstanceOf(UnavailableException.class);
    assertThat(ingest.ingest(event)).isInstanceOf(Ingested.Summarized.class);
  }

  private Optional<SummaryStore.Kept> find(String key) {
    return articles.find(id(key));
  }

  private static DocumentId id(String key) {
    return DocumentId.of(new ObjectLocation(InMemoryBucket.NAME, key));
  }

  private static ObjectEvent withoutSequencer(ObjectEvent event) {
    return new ObjectEvent(event.kind(), event.location(), null, null, event.time());
  }

  /** Remembers what it was given, and reads it as the product does. */
  private static final class RecordingReader implements DocumentReader {

    private final DocumentReader standard = DocumentReaders.standard();
    private final List<RawDocument> read = new ArrayList<>();

    @Override
    public Reading read(RawDocument raw) {
      read.add(raw);
      return standard.read(raw);
    }
  }
}
