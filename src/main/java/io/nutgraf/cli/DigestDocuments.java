package io.nutgraf.cli;

import io.nutgraf.app.SummarizeDocument.Answer;
import io.nutgraf.digest.DigestDocument;
import io.nutgraf.model.Published;
import io.nutgraf.reuse.Moment;
import org.jspecify.annotations.Nullable;

/** Makes documents of a digest of what this machine's files and lines are. */
final class DigestDocuments {

  private final FileSummarizer summarizer;

  DigestDocuments(FileSummarizer summarizer) {
    this.summarizer = summarizer;
  }

  /**
   * A document.
   *
   * @param id what it is cited by
   * @param time when it was published, as its caller says; null where that is for it to say
   */
  DigestDocument of(String id, @Nullable String time, Answer.Summarized answer) {
    return new DigestDocument(
        new Moment(time == null ? published(answer) : time, id),
        answer.document().text(),
        answer.summary(),
        summarizer.statements(answer.document()));
  }

  /** The day that a file was last changed on says nothing of when it was published. */
  private static String published(Answer.Summarized answer) {
    Published published = answer.summary().metadata().published();
    return published == null || published.basis() == Published.Basis.UPLOAD
        ? ""
        : published.value();
  }
}
