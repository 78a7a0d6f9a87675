package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.Sequencer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What others are told of a document. They may be told twice, and late: of two events of one
 * document the later one is that of the greater sequencer, and where those are equal that of the
 * greater {@link #change}.
 *
 * @param article what is kept now; of a removal what was kept
 * @param sequencer that of the S3 event that led to it, in S3's order of the events of one object
 * @param change tells apart what one S3 event led to (a summary, made anew, then deleted by
 *     request): digits, all of one length, which rise with each write of one document
 * @param time when it was written
 */
public record SummaryEvent(
    Kind kind, Article article, Sequencer sequencer, String change, Instant time) {

  /** What became of the document. */
  public enum Kind {
    /** It has a summary, and had none before. */
    STORED,
    /** It has another summary than before. */
    REPLACED,
    /** It cannot be summarized; a summary that it had is gone. */
    FAILED,
    /** Nothing is kept of it any longer. */
    REMOVED
  }

  /** What is to be told of a change; empty where what was kept stays as it was. */
  public static Optional<SummaryEvent> of(ArticleChange change) {
    Article article = change.now() == null ? change.before() : change.now();
    if (article == null || (article.equals(change.before()) && change.now() != null)) {
      return Optional.empty();
    }
    return Optional.of(
        new SummaryEvent(
            kind(change.before(), change.now()),
            article,
            change.sequencer(),
            change.change(),
            change.time()));
  }

  private static Kind kind(@Nullable Article before, @Nullable Article now) {
    return switch (now) {
      case null -> Kind.REMOVED;
      case Article.Failed _ -> Kind.FAILED;
      case Article.Succeeded _ -> before instanceof Article.Succeeded ? Kind.REPLACED : Kind.STORED;
    };
  }
}
