package io.nutgraf.summarize;

import io.nutgraf.article.NoArticle;
import io.nutgraf.article.ReadText;
import io.nutgraf.model.Document;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Language;
import io.nutgraf.model.Noise;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import io.nutgraf.names.NameExtractor;
import io.nutgraf.ranking.Ranking;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What a summary tells of all that was found out about its document, and what it warns of. */
final class ToldSummary {

  /**
   * Silent reading of English non-fiction (Brysbaert, Journal of Memory and Language 109, 2019).
   */
  private static final int WORDS_A_MINUTE = 238;

  private ToldSummary() {}

  /** The summary of {@code document}, which was read, ranked and searched for metadata. */
  static Summary of(
      Document document,
      ReadText article,
      Ranking ranking,
      FoundMetadata found,
      SummaryOptions options) {
    List<Noise> noise = article.noise().passages();
    List<Noise> removed = RemovedPassages.told(noise);
    ToldMetadata metadata = ToldMetadata.of(found.metadata());
    List<Warning> warnings = warnings(document, article, ranking, options);
    if (removed.size() < noise.size()) {
      warnings.add(Warning.removedShortened());
    }
    if (metadata.shortened() || !found.isWhole()) {
      warnings.add(Warning.metadataShortened());
    }
    int wordCount = Words.count(article.words(), new Span(0, article.words().length()));
    return new Summary(
        Summarizer.VERSION,
        article.language(),
        metadata.metadata(),
        wordCount,
        article.sentences().size(),
        Math.ceilDiv(wordCount, WORDS_A_MINUTE),
        ranking.picks().stream().map(pick -> key(article, pick)).toList(),
        removed,
        warnings);
  }

  private static KeySentence key(ReadText article, Ranking.Pick pick) {
    ScoredSentence scored = pick.sentence();
    List<Excerpt> context =
        pick.context().stream().map(sentence -> article.excerpt(sentence.span())).toList();
    return new KeySentence(
        article.excerpt(scored.sentence().span()),
        scored.sentence().index(),
        scored.rankScore(),
        scored.reasons(),
        context);
  }

  private static List<Warning> warnings(
      Document document, ReadText article, Ranking ranking, SummaryOptions options) {
    List<Warning> warnings = new ArrayList<>(document.warnings());
    if (!document.structure().isKnown() && NoArticle.is(article.text(), headline(article))) {
      warnings.add(Warning.notAnArticle());
    }
    if (article.language().equals(Language.UNDETERMINED)) {
      warnings.add(Warning.languageUndetermined());
    }
    if (!NameExtractor.reads(article.language())) {
      warnings.add(Warning.namesNotRead());
    }
    if (options.percent() == null && ranking.sentences().size() <= options.sentenceCount()) {
      warnings.add(Warning.shortDocument());
    }
    return warnings;
  }

  private static String headline(ReadText article) {
    Headline headline = article.front().headline();
    return headline == null ? "" : headline.text();
  }
}
