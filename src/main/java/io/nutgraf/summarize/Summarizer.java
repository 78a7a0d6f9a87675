package io.nutgraf.summarize;

import io.nutgraf.metadata.Erasure;
import io.nutgraf.metadata.FrontMatter;
import io.nutgraf.metadata.FrontMatterExtractor;
import io.nutgraf.metadata.MetadataExtractor;
import io.nutgraf.metadata.NoiseDetector;
import io.nutgraf.model.Code;
import io.nutgraf.model.Document;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Language;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import io.nutgraf.ranking.DocumentRanker;
import io.nutgraf.ranking.Ranking;
import io.nutgraf.text.LanguageDetector;
import io.nutgraf.text.SegmentedText;
import io.nutgraf.text.Segmenter;
import io.nutgraf.text.TextStructure;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The one front door: a document in, its summary out. Pure, deterministic, thread-safe. */
public final class Summarizer {

  /** The version that stands in every summary: it changes whenever a summary may. */
  public static final String VERSION = "nutgraf/0.1";

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
    return summarize(document, options, (text, front) -> known);
  }

  private Outcome summarize(
      Document document,
      SummaryOptions options,
      BiFunction<SegmentedText, FrontMatter, Metadata> metadata) {
    if (document.isWordless()) {
      return new Outcome.Rejected(
          new Rejection(Code.NO_TEXT_FOUND, "The document holds no words."));
    }
    String text = document.text();
    Language language = LanguageDetector.standard().detect(text);
    List<Noise> noise = noiseDetector.detect(text, language);
    FrontMatter front = frontMatterExtractor.extract(document, noise);
    String words = Erasure.of(text, noise);
    TextStructure structure =
        Segmenter.standard().segment(Erasure.of(words, front.apart()), language);
    Body body = Body.of(words, structure);
    Headline headline = front.headline();
    Ranking ranking =
        ranker.rank(
            text, body.statements(), language, headline == null ? null : headline.text(), options);
    SegmentedText segmented =
        new SegmentedText(
            text, words, language, front.titles(), structure.paragraphs(), body.sentences());
    List<KeySentence> keySentences = ranking.picks().stream().map(key -> key(text, key)).toList();
    List<Noise> removed = RemovedPassages.told(noise);
    ToldMetadata told = ToldMetadata.of(metadata.apply(segmented, front));
    List<Warning> warnings = warnings(document, language, body, options);
    if (removed.size() < noise.size()) {
      warnings.add(Warning.removedShortened());
    }
    if (told.shortened()) {
      warnings.add(Warning.metadataShortened());
    }
    int wordCount = Words.count(words, new Span(0, words.length()));
    return new Outcome.Summarized(
        new Summary(
            VERSION,
            language,
            told.metadata(),
            wordCount,
            body.sentences().size(),
            Math.ceilDiv(wordCount, WORDS_A_MINUTE),
            keySentences,
            removed,
            warnings),
        body.withScores(ranking.sentences()));
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
