package io.nutgraf.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The one record of a dropped document. Every dropped file ends as exactly one. */
public sealed interface Article {

  DocumentId id();

  Source source();

  /** A document that was summarized. */
  record Succeeded(DocumentId id, Source source, Summary summary) implements Article {}

  /**
   * A document that could not be.
   *
   * @param summarizer the version that refused it; null where its record does not tell
   */
  record Failed(DocumentId id, Source source, Rejection rejection, @Nullable String summarizer)
      implements Article {}

  /** The same without what is told with less {@linkplain Metadata#sureBy confidence}. */
  default Article sureBy(double least) {
    return this instanceof Succeeded it && least > 0
        ? new Succeeded(it.id(), it.source(), it.summary().sureBy(least))
        : this;
  }

  /** The version of the summarizer that made it; null where its record does not tell. */
  default @Nullable String madeBy() {
    return switch (this) {
      case Succeeded it -> it.summary().summarizer();
      case Failed it -> it.summarizer();
    };
  }

  /**
   * The day it is listed under: that of its publication, or of its upload in UTC where the former
   * is unknown or lies after the latter.
   */
  default LocalDate day() {
    LocalDate uploaded = LocalDate.ofInstant(source().uploadedAt(), ZoneOffset.UTC);
    Published published = this instanceof Succeeded it ? it.summary().metadata().published() : null;
    return published == null || published.day().isAfter(uploaded) ? uploaded : published.day();
  }

  default String status() {
    return switch (this) {
      case Succeeded _ -> "succeeded";
      case Failed _ -> "failed";
    };
  }
}
