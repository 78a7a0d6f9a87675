package io.nutgraf.app;

import io.nutgraf.app.KeptDocuments.Whole;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.SummaryStore.StoredText;
import io.nutgraf.model.Article;
import io.nutgraf.model.Document;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.PlacedSentence;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.Structure;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import io.nutgraf.summarize.Summarizer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an article that is kept: as it is, or its text summarized anew. */
public final class ReadArticle {

  /** A longer text, in bytes of UTF-8, is not answered but pointed to. */
  public static final long MAX_TEXT_BYTES = 5_000_000;

  /** How long the pointer to a long text stands. */
  public static final Duration VALID = Duration.ofMinutes(15);

  private final SummaryStore articles;
  private final TextStore texts;
  private final KeptDocuments documents;
  private final SummarizeDocument summarize;

  /**
   * @param summarize summarizes texts anew
   */
  public ReadArticle(SummaryStore articles, TextStore texts, SummarizeDocument summarize) {
    this.articles = articles;
    this.texts = texts;
    this.documents = new KeptDocuments(articles, texts);
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
     * @param sentences its sentences, in document order, where they were wanted
     */
    record Found(
        Article article, Optional<String> text, Structure structure, List<PlacedSentence> sentences)
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
        : documents
            .withText(id, !isKept || detail != Detail.TEXT)
            .map(it -> read(it, options, detail));
  }

  private static Answer withoutText(Article article) {
    return new Answer.Found(article, Optional.empty(), Structure.UNKNOWN, List.of());
  }

  private Answer read(Whole whole, SummaryOptions options, Detail detail) {
    if (!(told(whole.kept().article()) instanceof Article.Succeeded article)) {
      return withoutText(whole.kept().article());
    }
    Document document = KeptDocuments.document(article, whole);
    return options.equals(SummaryOptions.DEFAULT) && detail != Detail.SENTENCES
        ? found(article, document, List.of())
        : anew(article, document, options);
  }

  private static Answer found(Article article, Document document, List<PlacedSentence> sentences) {
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
        yield found(renewed, document, it.placed());
      }
      case SummarizeDocument.Answer.Rejected it -> new Answer.Rejected(it.rejection());
    };
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
    return documents
        .withText(id, false)
        .flatMap(it -> it.text().map(text -> pointTo(it.kept(), text)));
  }

  private Text pointTo(Kept kept, String text) {
    return kept.text().orElse(null) instanceof StoredText.Elsewhere elsewhere
            && text.getBytes(StandardCharsets.UTF_8).length > MAX_TEXT_BYTES
        ? new Text.Elsewhere(texts.presignDownload(elsewhere.name(), VALID))
        : new Text.Whole(text);
  }
}
