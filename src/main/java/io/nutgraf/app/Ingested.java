package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;

/** What came of an event. */
public sealed interface Ingested {

  /** The document was summarized and kept. */
  record Summarized(Article.Succeeded article) implements Ingested {}

  /** The document could not be summarized; that is kept, with its reason. */
  record Failed(Article.Failed article) implements Ingested {}

  /** The object is gone, and so is its article. */
  record Removed(DocumentId id) implements Ingested {}

  /** The event was handled before. */
  record Duplicate(DocumentId id) implements Ingested {}

  /** A newer event of the object was handled before. */
  record Stale(DocumentId id) implements Ingested {}

  /** The event is none of ours. */
  record Ignored(Reason reason) implements Ingested {

    /** Why an event is ignored. */
    public enum Reason {
      OUTSIDE_DROP_FOLDER,
      FOLDER_MARKER,
      GONE_SINCE,
      /** The lifecycle removed a version that the article is not of. */
      OLDER_VERSION,
      /** The article is out of date, and yet the best that there is; the log may tell why. */
      KEPT_AS_IT_WAS
    }
  }
}
