package io.nutgraf.app;

import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import io.nutgraf.model.Document;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Structure;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import io.nutgraf.summarize.Summarizer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an article that is kept: as it is, or its text summarized anew. */
public final class ReadArticle {

  /** A longer text, in bytes of UTF-8, is not answered but pointed to. */
  public static final long MAX_TEXT_BYTES = 5_000_000;

  /** How long the pointer to a long text stands. */
  public static final Duration VALID = Duration.ofMinutes(15);

  private final SummaryStore articles;
  private final TextStore texts;
  private final SummarizeDocument summarize;

  /**
   * @param summarize summarizes texts anew
   */
  public ReadArticle(SummaryStore articles, TextStore texts, SummarizeDocument summarize) {
    this.articles = articles;
    this.texts = texts;
    this.summarize = summarize;
  }

  /** How much of an article is wanted. */
  public enum Detail {
    /** Its summary. */
    SUMMARY,
    /** Its text too. */
    TEXT,
    /** Its text and the layout of that too. */
    LAYOUT,
    /** Its text, its layout and all of its sentences too. */
    SENTENCES
  }

  /** What comes of asking for an article that there is. */
  public sealed interface Answer {

    /**
     * An article.
     *
     * @param text its text, where that was wanted and there is one
     * @param structure the layout of the text; unknown where that was not wanted
     * @param sentences its sentences but noise, in document order, where they were wanted
     */
    record Found(
        Article article, Optional<String> text, Structure structure, List<ScoredSentence> sentences)
        implements Answer {
      public Found {
        sentences = List.copyOf(sentences);
      }
    }

    /** It is kept as before, but could not be summarized in the way asked for. */
    record Rejected(Rejection rejection) implements Answer {}
  }

  /** The article; by default as it is kept, with any other option its text summarized anew. */
  public Optional<Answer> read(DocumentId id, SummaryOptions options, Detail detail) {
    boolean isKept = options.equals(SummaryOptions.DEFAULT);
    return isKept && detail == Detail.SUMMARY
        ? articles.find(id).map(kept -> withoutText(told(kept.article())))
        : withText(id, !isKept || detail != Detail.TEXT).map(it -> read(it, options, detail));
  }

  /**
   * An article with its text.
   *
   * @param text empty where the document failed
   * @param layout its layout as it is kept; empty where it has none, or none was fetched
   */
  private record Whole(Kept kept, Optional<String> text, Optional<String> layout) {

    private static Whole of(Kept kept, @Nullable String text, @Nullable String layout) {
      return new Whole(kept, Optional.ofNullable(text), Optional.ofNullable(layout));
    }
  }

  /** The article and its text; once more where that was replaced between the two. */
  private Optional<Whole> withText(DocumentId id, boolean layout) {
    Optional<Kept> kept = articles.find(id);
    return kept.flatMap(it -> withText(it, layout))
        .or(() -> kept.flatMap(_ -> articles.find(id)).map(it -> withTextAtLast(it, layout)));
  }

  /**
   * Empty where the article was replaced since, and its text with it.
   *
   * @param layout whether a layout is fetched that does not lie beside its article
   */
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

  private static Answer withoutText(Article article) {
    return new Answer.Found(article, Optional.empty(), Structure.UNKNOWN, List.of());
  }

  private Answer read(Whole whole, SummaryOptions options, Detail detail) {
    if (!(told(whole.kept().article()) instanceof Article.Succeeded article)) {
      return withoutText(whole.kept().article());
    }
    Document document = document(article, whole);
    return options.equals(SummaryOptions.DEFAULT) && detail != Detail.SENTENCES
        ? found(article, document, List.of())
        : anew(article, document, options);
  }

  private static Answer found(Article article, Document document, List<ScoredSentence> sentences) {
    return new Answer.Found(article, Optional.of(document.text()), document.structure(), sentences);
  }

  /** What another version made is told as it was made, and so. */
  private static Article told(Article kept) {
    if (!(kept instanceof Article.Succeeded it)
        || it.summary().summarizer().equals(Summarizer.VERSION)) {
      return kept;
    }
    return new Article.Succeeded(
        it.id(), it.source(), it.summary().with(Warning.otherSummarizer()));
  }

  private Answer anew(Article.Succeeded article, Document document, SummaryOptions options) {
    Metadata known = article.summary().metadata();
    return switch (summarize.again(document, options, known)) {
      case SummarizeDocument.Answer.Summarized it -> {
        var summary = merge(article.summary(), it.summary());
        var renewed = new Article.Succeeded(article.id(), article.source(), summary);
        yield found(renewed, document, it.sentences());
      }
      case SummarizeDocument.Answer.Rejected it -> new Answer.Rejected(it.rejection());
    };
  }

  /** The document as it was summarized; a record that tells no layout is of a plain text. */
  private static Document document(Article.Succeeded article, Whole whole) {
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

  /**
   * What the options decide comes from {@code fresh}; the rest stays as kept, for a day or a title
   * that was stated at the upload is known to it alone.
   */
  private static Summary merge(Summary kept, Summary fresh) {
    Warning ofOptions = Warning.shortDocument();
    List<Warning> warnings =
        Stream.concat(
                kept.warnings().stream().filter(warning -> !warning.equals(ofOptions)),
                fresh.warnings().stream())
            .distinct()
            .toList();
    return kept.with(fresh.keySentences(), warnings);
  }

  /** A document's text. */
  public sealed interface Text {

    /** The text itself. */
    record Whole(String text) implements Text {}

    /** Where a longer text can be read, for a while. */
    record Elsewhere(URI url) implements Text {}
  }

  /** The text of an article, or empty where there is no article or its document failed. */
  public Optional<Text> text(DocumentId id) {
    return withText(id, false).flatMap(it -> it.text().map(text -> pointTo(it.kept(), text)));
  }

  private Text pointTo(Kept kept, String text) {
    return kept.text().orElse(null) instanceof StoredText.Elsewhere elsewhere
            && text.getBytes(StandardCharsets.UTF_8).length > MAX_TEXT_BYTES
        ? new Text.Elsewhere(texts.presignDownload(elsewhere.name(), VALID))
        : new Text.Whole(text);
  }
}
