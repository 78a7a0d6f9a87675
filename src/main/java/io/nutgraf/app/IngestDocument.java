package io.nutgraf.app;

import io.nutgraf.app.DocumentSource.Fetched;
import io.nutgraf.app.IndexSentences.Made;
import io.nutgraf.app.Ingested.Ignored.Reason;
import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.app.SummarizeDocument.Answer;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.app.SummaryStore.Written;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Source;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.summarize.Summarizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From an event of the drop folder to the one record of its document.
 *
 * <p>Events may come twice, late, and in any order; the same events always leave the same records.
 * A run that ends halfway is made whole by running the event again. An outage ({@link
 * UnavailableException}) and a bug (any other exception) are thrown, for the caller to try again or
 * to put aside; what is wrong with a document itself is kept as its record.
 */
public final class IngestDocument {

  private final DocumentSource documents;
  private final SummaryStore articles;
  private final TextShelf texts;
  private final IndexSentences sentences;
  private final SummarizeDocument summarize;
  private final String dropPrefix;
  private final InstantSource clock;

  /**
   * @param sentences follows what is written here
   * @param dropPrefix what the keys of the drop folder begin with: {@code inbox/}; or nothing
   * @param clock tells how long the tombstones of removed documents stand
   */
  public IngestDocument(
      DocumentSource documents,
      SummaryStore articles,
      TextStore texts,
      IndexSentences sentences,
      SummarizeDocument summarize,
      String dropPrefix,
      InstantSource clock) {
    this(
        documents,
        articles,
        new TextShelf(texts, articles),
        sentences,
        summarize,
        dropPrefix,
        clock);
  }

  IngestDocument(
      DocumentSource documents,
      SummaryStore articles,
      TextShelf texts,
      IndexSentences sentences,
      SummarizeDocument summarize,
      String dropPrefix,
      InstantSource clock) {
    this.documents = documents;
    this.articles = articles;
    this.texts = texts;
    this.sentences = sentences;
    this.summarize = summarize;
    this.dropPrefix = dropPrefix;
    this.clock = clock;
  }

  /** Brings the record of the event's document up to date. */
  public Ingested ingest(ObjectEvent event) {
    if (!event.location().key().startsWith(dropPrefix)) {
      // Nobody misses an article that was dropped where the drop folder was before.
      boolean outdated = event.kind() == Kind.OUTDATED;
      return ignored(outdated ? Reason.KEPT_AS_IT_WAS : Reason.OUTSIDE_DROP_FOLDER);
    }
    return switch (event.kind()) {
      case CREATED, OUTDATED -> ofVersion(event);
      case REMOVED -> event.versionId() == null ? tombstone(event) : current(event);
      case EXPIRED -> isKept(event) ? current(event) : ignored(Reason.OLDER_VERSION);
    };
  }

  private Ingested ofVersion(ObjectEvent event) {
    Ingested ingested = fetch(event, event.versionId());
    if (ingested.equals(ignored(Reason.GONE_SINCE))) {
      sweepAfterAll(event);
    }
    return ingested;
  }

  /** A text may have been put for a version that was there at the first try, and is not now. */
  private void sweepAfterAll(ObjectEvent event) {
    DocumentId id = DocumentId.of(event.location());
    articles
        .newest(id)
        .filter(newest -> newest.compareTo(event.sequencer()) > 0)
        .ifPresent(_ -> texts.sweep(id, event.sequencer(), List.of()));
  }

  /** Whether the article that is kept is of the version that the event tells of. */
  private boolean isKept(ObjectEvent event) {
    return articles
        .find(DocumentId.of(event.location()))
        .map(kept -> kept.article().source().versionId())
        .equals(Optional.ofNullable(event.versionId()));
  }

  /**
   * A removal may leave an older version, or find a newer object: what is there now decides. It is
   * written even where it is kept already, for a handler of the version that was removed may be at
   * work still, and must come too late.
   */
  private Ingested current(ObjectEvent event) {
    return switch (fetch(event, null)) {
      case Ingested.Ignored _ -> tombstone(event);
      case Ingested other -> other;
    };
  }

  private Ingested tombstone(ObjectEvent event) {
    DocumentId id = DocumentId.of(event.location());
    Written written = articles.remove(id, event.sequencer(), clock.instant());
    texts.clear(id, written);
    texts.sweep(id, event.sequencer(), List.of());
    sentences.follow(id);
    return outcome(id, written, new Ingested.Removed(id));
  }

  private Ingested fetch(ObjectEvent event, @Nullable String versionId) {
    return switch (documents.fetch(event.location(), versionId, summarize.limits().maxBytes())) {
      case Fetched.Found found -> found(event, found);
      case Fetched.TooLarge large -> tooLarge(event, large);
      // Its removal has an event of its own, which follows or came before.
      case Fetched.Gone _ -> ignored(Reason.GONE_SINCE);
    };
  }

  private static Ingested.Ignored ignored(Reason reason) {
    return new Ingested.Ignored(reason);
  }

  private Ingested tooLarge(ObjectEvent event, Fetched.TooLarge large) {
    Source source = unread(event, large.versionId(), large.bytes(), large.uploadedAt());
    return fail(event, source, summarize.limits().tooLarge(large.bytes()));
  }

  private Ingested found(ObjectEvent event, Fetched.Found found) {
    ObjectLocation location = event.location();
    if (location.key().endsWith("/") && found.bytes().length == 0) {
      return ignored(Reason.FOLDER_MARKER);
    }
    Answer answer = summarize.file(FetchedDocument.raw(location, found), SummaryOptions.DEFAULT);
    Source source = FetchedDocument.source(location, found, answer);
    return switch (answer) {
      case Answer.Summarized it -> {
        var article = new Article.Succeeded(DocumentId.of(location), source, it.summary());
        StoredText text = texts.place(article, event, it.document());
        Made made = sentences.made(article, text, event.sequencer(), it);
        yield keep(event, article, text, made, new Ingested.Summarized(article));
      }
      case Answer.Rejected it -> fail(event, source, it.rejection());
    };
  }

  /**
   * Keeps that the event's document could not be handled, whatever it was: {@link
   * RejectionCode#INTERNAL_ERROR}. It obeys the order of events as any record does; the same event,
   * handled after all, replaces it. An article that was only out of date stays as it was.
   *
   * @param requestId under which the log tells why
   */
  public Ingested giveUp(ObjectEvent event, String requestId) {
    if (event.kind() == Kind.OUTDATED) {
      return ignored(Reason.KEPT_AS_IT_WAS);
    }
    if (event.kind() == Kind.EXPIRED && !isKept(event)) {
      return ignored(Reason.OLDER_VERSION);
    }
    boolean created = event.kind() == Kind.CREATED;
    if (!created && event.versionId() == null) {
      return tombstone(event);
    }
    @Nullable String versionId = created ? event.versionId() : null;
    Optional<Source> source = unread(event, versionId);
    if (source.isEmpty()) {
      return created ? ignored(Reason.GONE_SINCE) : tombstone(event);
    }
    String detail =
        "Nutgraf failed on this document; its log says why, under the request id "
            + requestId
            + ".";
    return fail(event, source.get(), new Rejection(RejectionCode.INTERNAL_ERROR, detail));
  }

  /** The object, of which nothing is read; what the event says of it, where it can't be fetched. */
  private Optional<Source> unread(ObjectEvent event, @Nullable String versionId) {
    try {
      return switch (documents.fetch(event.location(), versionId, 0)) {
        case Fetched.TooLarge it ->
            Optional.of(unread(event, it.versionId(), it.bytes(), it.uploadedAt()));
        case Fetched.Found it -> Optional.of(unread(event, it.versionId(), 0, it.uploadedAt()));
        case Fetched.Gone _ -> Optional.empty();
      };
    } catch (UnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      return Optional.of(unread(event, versionId, 0, event.time()));
    }
  }

  private static Source unread(
      ObjectEvent event, @Nullable String versionId, long bytes, Instant uploadedAt) {
    return new Source(event.location(), versionId, null, null, null, bytes, uploadedAt);
  }

  private Ingested fail(ObjectEvent event, Source source, Rejection rejection) {
    var article =
        new Article.Failed(DocumentId.of(event.location()), source, rejection, Summarizer.VERSION);
    return keep(event, article, null, null, new Ingested.Failed(article));
  }

  private Ingested keep(
      ObjectEvent event,
      Article article,
      @Nullable StoredText text,
      @Nullable Made made,
      Ingested kept) {
    boolean renewal = event.kind() == Kind.OUTDATED;
    Written written =
        renewal
            ? articles.renew(article, text, event.sequencer(), event.madeBy())
            : articles.save(article, text, event.sequencer());
    texts.clear(article.id(), written);
    boolean first = written instanceof Written.Stored;
    List<String> own = TextShelf.names(text);
    // A short text that is kept at the first try leaves nothing behind; most are such.
    if (!own.isEmpty() || !first || !(renewal || event.kind() == Kind.CREATED)) {
      texts.sweep(article.id(), event.sequencer(), first ? own : List.of());
    }
    sentences.follow(article.id(), made);
    boolean refused = renewal && article instanceof Article.Failed;
    return refused && written instanceof Written.Duplicate
        ? ignored(Reason.KEPT_AS_IT_WAS)
        : outcome(article.id(), written, kept);
  }

  private static Ingested outcome(DocumentId id, Written written, Ingested stored) {
    return switch (written) {
      case Written.Stored _ -> stored;
      case Written.Duplicate _ -> new Ingested.Duplicate(id);
      case Written.Stale _ -> new Ingested.Stale(id);
    };
  }
}
