package io.nutgraf.app;

import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import io.nutgraf.model.Document;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Headline;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Articles that are kept with their texts, and the documents that they were made of. */
final class KeptDocuments {

  private final SummaryStore articles;
  private final TextStore texts;

  KeptDocuments(SummaryStore articles, TextStore texts) {
    this.articles = articles;
    this.texts = texts;
  }

  /**
   * An article with its text.
   *
   * @param text empty where the document failed
   * @param layout its layout as it is kept; empty where it has none, or none was fetched
   */
  record Whole(Kept kept, Optional<String> text, Optional<String> layout) {

    private static Whole of(Kept kept, @Nullable String text, @Nullable String layout) {
      return new Whole(kept, Optional.ofNullable(text), Optional.ofNullable(layout));
    }
  }

  /**
   * The article and its text; once more where that was replaced between the two.
   *
   * @param layout whether a layout is fetched that does not lie beside its article
   */
  Optional<Whole> withText(DocumentId id, boolean layout) {
    Optional<Kept> kept = articles.find(id);
    return kept.flatMap(it -> withText(it, layout))
        .or(() -> kept.flatMap(_ -> articles.find(id)).map(it -> withTextAtLast(it, layout)));
  }

  /** Empty where the article was replaced since, and its text with it. */
  private Optional<Whole> withText(Kept kept, boolean layout) {
    return switch (kept.text().orElse(null)) {
      case null -> Optional.of(Whole.of(kept, null, null));
      case StoredText.Inline it -> Optional.of(Whole.of(kept, it.text(), it.layout()));
      case StoredText.Elsewhere it ->
          texts.get(it.name()).flatMap(text -> whole(kept, text, layout ? it.layoutName() : null));
    };
  }

  private Optional<Whole> whole(Kept kept, String text, @Nullable String layoutName) {
    return layoutName == null
        ? Optional.of(Whole.of(kept, text, null))
        : texts.get(layoutName).map(layout -> Whole.of(kept, text, layout));
  }

  private Whole withTextAtLast(Kept kept, boolean layout) {
    return withText(kept, layout).orElseThrow(() -> new IllegalStateException("its text is lost"));
  }

  /** The document of {@code kept}; empty where it failed, or its text was replaced since. */
  Optional<Document> find(Kept kept) {
    return kept.article() instanceof Article.Succeeded article
        ? withText(kept, true).filter(it -> it.text().isPresent()).map(it -> document(article, it))
        : Optional.empty();
  }

  /** The document as it was summarized; a record that tells no layout is of a plain text. */
  static Document document(Article.Succeeded article, Whole whole) {
    String text =
        whole.text().orElseThrow(() -> new IllegalStateException("an article without its text"));
    var uploadedOn = LocalDate.ofInstant(article.source().uploadedAt(), ZoneOffset.UTC);
    return whole
        .layout()
        .flatMap(KeptLayout::parse)
        .flatMap(layout -> layout.of(text, uploadedOn))
        .orElseGet(() -> plain(article, text, uploadedOn));
  }

  private static Document plain(Article.Succeeded article, String text, LocalDate uploadedOn) {
    Headline headline = article.summary().metadata().headline();
    String title = headline == null || headline.span() != null ? null : headline.text();
    return Document.of(text, title, null, uploadedOn);
  }
}
