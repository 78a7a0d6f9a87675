package io.nutgraf.app;

import io.nutgraf.app.SummarizeDocument.Answer;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import io.nutgraf.model.Document;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Sequencer;
import io.nutgraf.model.Source;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reuse.Fingerprints;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Has the index of sentences follow the articles: whoever writes or removes one says so here
 * afterwards. What stands then is brought to the index, and looked at again, until nobody came
 * between: so the index ends as the articles do, whichever of those who meet at one is the last.
 */
public final class IndexSentences {

  private final SummaryStore articles;
  private final KeptDocuments documents;
  private final SummarizeDocument summarize;
  private final ReuseIndex index;
  private final boolean on;

  /**
   * @param on false to index nothing; what was indexed is cleared as it is replaced
   */
  public IndexSentences(
      SummaryStore articles,
      TextStore texts,
      SummarizeDocument summarize,
      ReuseIndex index,
      boolean on) {
    this.articles = articles;
    this.documents = new KeptDocuments(articles, texts);
    this.summarize = summarize;
    this.index = index;
    this.on = on;
  }

  /**
   * An article that was made for an event, whatever became of it.
   *
   * @param text its text, or where that lies
   * @param prints its sentences
   */
  record Made(
      Article.Succeeded article, StoredText text, Sequencer sequencer, Fingerprints prints) {

    Signature signature() {
      return Signature.of(article, new Edition(sequencer, article.madeBy()), prints);
    }

    /** Whether what is kept was made of the same bytes, by the same summarizer. */
    boolean isSameAs(Kept kept) {
      Source own = article.source();
      Source other = kept.article().source();
      return Objects.equals(own.sha256(), other.sha256())
          && own.uploadedAt().equals(other.uploadedAt())
          && Objects.equals(article.madeBy(), kept.article().madeBy())
          && kept.text().filter(text::equals).isPresent();
    }
  }

  /** What {@link #follow} is to be told of an article; null where nothing is indexed. */
  @Nullable Made made(
      Article.Succeeded article,
      StoredText text,
      Sequencer sequencer,
      Answer.Summarized summarized) {
    return on ? new Made(article, text, sequencer, prints(summarized)) : null;
  }

  /** The sentences of a document as they are compared, those of noise left out. */
  static Fingerprints prints(Answer.Summarized summarized) {
    return Fingerprints.of(summarized.document().text(), summarized.spans());
  }

  /** Brings to the index what is kept of a document now, if anything is. */
  public void follow(DocumentId id) {
    follow(id, null);
  }

  /**
   * The same, after an event.
   *
   * @param made what was made for it; null where that has no sentences
   */
  void follow(DocumentId id, @Nullable Made made) {
    if (!on) {
      index.clear(id, Set.of());
      return;
    }
    Set<Signature> touched = new LinkedHashSet<>();
    if (made != null) {
      touched.add(made.signature());
    }
    Optional<Kept> stands = articles.find(id);
    Optional<Kept> settled;
    do {
      settled = stands;
      bring(id, settled, made, touched);
      stands = articles.find(id);
    } while (!edition(stands).equals(edition(settled)));
  }

  private static Optional<Edition> edition(Optional<Kept> kept) {
    return kept.flatMap(Edition::of);
  }

  private void bring(
      DocumentId id, Optional<Kept> kept, @Nullable Made made, Set<Signature> touched) {
    Optional<Signature> wanted = kept.flatMap(it -> signature(it, made));
    if (wanted.isEmpty()) {
      index.clear(id, touched);
      return;
    }
    boolean own = made == null || made.sequencer().equals(wanted.get().edition().sequencer());
    index.bring(wanted.get(), touched, own);
    touched.add(wanted.get());
  }

  /** Empty where there is nothing to index, or its text is gone, as the next look will tell. */
  Optional<Signature> signature(Kept kept, @Nullable Made made) {
    if (!(kept.article() instanceof Article.Succeeded article)) {
      return Optional.empty();
    }
    Optional<Fingerprints> prints =
        made != null && made.isSameAs(kept)
            ? Optional.of(made.prints())
            : documents.find(kept).flatMap(document -> prints(article, document));
    return prints.flatMap(
        it -> Edition.of(kept).map(edition -> Signature.of(article, edition, it)));
  }

  private Optional<Fingerprints> prints(Article.Succeeded article, Document document) {
    Answer answer = summarize.again(document, SummaryOptions.DEFAULT, article.summary().metadata());
    return answer instanceof Answer.Summarized it ? Optional.of(prints(it)) : Optional.empty();
  }

  /** The signature of an article that the index has none of. */
  Optional<Signature> anew(
      Article.Succeeded article, Optional<Edition> edition, Document document) {
    return edition.flatMap(
        it -> prints(article, document).map(prints -> Signature.of(article, it, prints)));
  }
}
