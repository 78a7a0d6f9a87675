package io.nutgraf.summarize;

import io.nutgraf.article.Body;
import io.nutgraf.article.Erasure;
import io.nutgraf.article.FrontMatter;
import io.nutgraf.article.FrontMatterExtractor;
import io.nutgraf.article.NoiseDetector;
import io.nutgraf.article.SegmentedText;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Document;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Language;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import io.nutgraf.ranking.DocumentRanker;
import io.nutgraf.ranking.Ranking;
import io.nutgraf.text.LanguageDetector;
import io.nutgraf.text.Segmenter;
import io.nutgraf.text.TextStructure;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The one front door: a document in, its summary out. Pure, deterministic, thread-safe. A text
 * beyond {@link TextLimits} is rejected, so that memory is bounded; time is the caller's to bound,
 * by a {@link Budget}, which may end a summary and never changes one.
 */
public final class Summarizer {

  /**
   * The version that stands in every summary: it changes whenever a summary may, on which {@code
   * SummarizerVersionTest} insists.
   */
  public static final String VERSION = "nutgraf/0.2";

  /**
   * Silent reading of English non-fiction (Brysbaert, Journal of Memory and Language 109, 2019).
   */
  private static final int WORDS_A_MINUTE = 238;

  private final NoiseDetector noiseDetector = NoiseDetector.standard();
  private final FrontMatterExtractor frontMatterExtractor = FrontMatterExtractor.standard();
  private final MetadataExtractor metadataExtractor = MetadataExtractor.standard();
  private final DocumentRanker ranker = DocumentRanker.standard();

  private Summarizer() {}

  /** A summarizer with the product's own settings. */
  public static Summarizer standard() {
    return new Summarizer();
  }

  /** Summarizes {@code document}. The same arguments always give the same outcome. */
  public Outcome summarize(Document document, SummaryOptions options) {
    return summarize(document, options, metadataExtractor::extract);
  }

  /** The same for a document whose metadata is known, as that of a stored one is. */
  public Outcome summarize(Document document, SummaryOptions options, Metadata known) {
    return summarize(document, options, (text, front) -> new Extraction(known, true));
  }

  private Outcome summarize(
      Document document,
      SummaryOptions options,
      BiFunction<SegmentedText, FrontMatter, Extraction> metadata) {
    Optional<Rejection> refusal = refusal(document);
    if (refusal.isPresent()) {
      return new Outcome.Rejected(refusal.get());
    }
    Parts parts = parts(document);
    Optional<Rejection> tooLarge = TextLimits.exceededBy(parts.structure().sentences().size());
    return tooLarge.isPresent()
        ? new Outcome.Rejected(tooLarge.get())
        : summarize(parts, options, metadata);
  }

  private static Optional<Rejection> refusal(Document document) {
    return document.isWordless()
        ? Optional.of(new Rejection(RejectionCode.NO_TEXT_FOUND, "The document holds no words."))
        : TextLimits.exceededBy(document.text());
  }

  /**
   * A document taken apart.
   *
   * @param words its text without noise
   * @param structure that of its body, up to a sentence more than it may have
   */
  private record Parts(
      Document document,
      Language language,
      List<Noise> noise,
      FrontMatter front,
      String words,
      TextStructure structure) {}

  private Parts parts(Document document) {
    String text = document.text();
    Language language = LanguageDetector.standard().detect(text);
    List<Noise> noise = noiseDetector.detect(text, language);
    FrontMatter front = frontMatterExtractor.extract(document, noise);
    String words = Erasure.of(text, noise);
    TextStructure structure =
        Segmenter.standard()
            .segment(Erasure.of(words, front.apart()), language, TextLimits.MOST_SENTENCES + 1);
    return new Parts(document, language, noise, front, words, structure);
  }

  private Outcome summarize(
      Parts parts,
      SummaryOptions options,
      BiFunction<SegmentedText, FrontMatter, Extraction> metadata) {
    String text = parts.document().text();
    String words = parts.words();
    Body body = Body.of(words, parts.structure());
    Ranking ranking = rank(parts, body, options);
    SegmentedText segmented =
        new SegmentedText(
            text,
            words,
            parts.language(),
            parts.front().titles(),
            parts.structure().paragraphs(),
            body.sentences());
    List<Noise> removed = RemovedPassages.told(parts.noise());
    Extraction extraction = metadata.apply(segmented, parts.front());
    ToldMetadata told = ToldMetadata.of(extraction.metadata());
    List<Warning> warnings = warnings(parts.document(), parts.language(), body, options);
    if (removed.size() < parts.noise().size()) {
      warnings.add(Warning.removedShortened());
    }
    if (told.shortened() || !extraction.isWhole()) {
      warnings.add(Warning.metadataShortened());
    }
    int wordCount = Words.count(words, new Span(0, words.length()));
    return new Outcome.Summarized(
        new Summary(
            VERSION,
            parts.language(),
            told.metadata(),
            wordCount,
            body.sentences().size(),
            Math.ceilDiv(wordCount, WORDS_A_MINUTE),
            ranking.picks().stream().map(pick -> key(text, pick)).toList(),
            removed,
            warnings),
        body.withScores(ranking.sentences()));
  }

  private Ranking rank(Parts parts, Body body, SummaryOptions options) {
    Headline headline = parts.front().headline();
    return ranker.rank(
        parts.document().text(),
        body.statements(),
        parts.language(),
        headline == null ? null : headline.text(),
        options);
  }

  private static KeySentence key(String text, Ranking.Pick pick) {
    ScoredSentence scored = pick.sentence();
    return new KeySentence(
        Excerpt.of(text, scored.sentence().span()),
        scored.sentence().index(),
        scored.rankScore(),
        scored.reasons(),
        pick.context().stream().map(sentence -> Excerpt.of(text, sentence.span())).toList());
  }

  private static List<Warning> warnings(
      Document document, Language language, Body body, SummaryOptions options) {
    List<Warning> warnings = new ArrayList<>(document.warnings());
    if (language.equals(Language.UNDETERMINED)) {
      warnings.add(Warning.languageUndetermined());
    }
    if (options.percent() == null && body.statements().size() <= options.sentenceCount()) {
      warnings.add(Warning.shortDocument());
    }
    return warnings;
  }
}
