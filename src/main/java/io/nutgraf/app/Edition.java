package io.nutgraf.app;

import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.model.Article;
import io.nutgraf.model.Sequencer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of all articles that a document ever had, one after the other, one is.
 *
 * @param sequencer that of the event that it was made for
 * @param madeBy the version of the summarizer that made it; null where its record does not tell
 */
public record Edition(Sequencer sequencer, @Nullable String madeBy) {

  /** That of an article with sentences; a document that failed has none. */
  static Optional<Edition> of(Kept kept) {
    return kept.article() instanceof Article.Succeeded it
        ? Optional.of(new Edition(kept.sequencer(), it.madeBy()))
        : Optional.empty();
  }
}
