package io.nutgraf.ranking;

import io.nutgraf.model.Language;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.SummaryOptions;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ranks a document by what is known of its language: English by weights fitted to it ({@link
 * LearnedRanker}), every other language by what needs no examples ({@link Ranker}, {@link
 * Selector}). Deterministic, immutable and safe for use by several threads.
 */
public final class DocumentRanker {

  private static final DocumentRanker STANDARD = new DocumentRanker();

  private final LearnedRanker learned = LearnedRanker.standard();
  private final Ranker general = Ranker.standard();
  private final Selector selector = Selector.standard();

  private DocumentRanker() {}

  /** The ranker with the product's own models. */
  public static DocumentRanker standard() {
    return STANDARD;
  }

  /**
   * Ranks {@code sentences} and picks as many as {@code options} ask for, in the order they ask
   * for.
   *
   * @param sentences slices of {@code text}, in its order, without noise and headline
   * @param headline what stands over them
   */
  public Ranking rank(
      String text,
      List<Sentence> sentences,
      Language language,
      @Nullable String headline,
      SummaryOptions options) {
    if (learned.reads(language)) {
      Ranking ranking = learned.rank(text, sentences, headline, options);
      return new Ranking(ranking.sentences(), ordered(ranking.picks(), options));
    }
    List<ScoredSentence> scored = general.rank(text, sentences, language, options.query());
    List<Ranking.Pick> picks =
        selector.select(text, candidates(text, scored, options), language, options).stream()
            .map(sentence -> new Ranking.Pick(sentence, List.of()))
            .toList();
    return new Ranking(scored, picks);
  }

  private static List<Ranking.Pick> ordered(List<Ranking.Pick> picks, SummaryOptions options) {
    return switch (options.order()) {
      case OFFSET -> picks;
      case RANK ->
          picks.stream()
              .sorted(
                  Comparator.<Ranking.Pick>comparingDouble(pick -> -pick.sentence().rankScore())
                      .thenComparing(pick -> pick.sentence().sentence().span()))
              .toList();
    };
  }

  /** Sentences that are whole; headings and the like only where those are too few. */
  private static List<ScoredSentence> candidates(
      String text, List<ScoredSentence> scored, SummaryOptions options) {
    List<ScoredSentence> whole =
        scored.stream().filter(s -> Completeness.isWhole(text, s.sentence().span())).toList();
    boolean enough = options.percent() != null || whole.size() >= options.sentenceCount();
    return enough && !whole.isEmpty() ? whole : scored;
  }
}
