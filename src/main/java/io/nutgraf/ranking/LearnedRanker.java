package io.nutgraf.ranking;

import io.nutgraf.model.Language;
import io.nutgraf.model.Reason;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.SummaryOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the sentences of a document by weights fitted on articles with summaries that editors
 * wrote.
 *
 * <p>Three models, each small enough to be read: which terms a summary would hold (logistic
 * regression), which sentences stand in near-best summaries (boosted trees), which three do best
 * together (boosted trees over what they hold, repeat and cost in length). A sentence's rank score
 * is the second's estimate, 0..1: the share it would have in the near-best summaries of three
 * sentences. It is calibrated against articles that the weights had not seen: sentences scored .20
 * to .30 had a share of .24, those scored .40 to .50 one of .44. A headline raises the scores of
 * what takes it up, and a query replaces most of them; in a document of several sections, and
 * without its place, a score compares only within the document.
 *
 * <p>Time and memory are linear in the length of the document. Deterministic, immutable and safe
 * for use by several threads.
 */
public final class LearnedRanker {

  private static final LearnedRanker STANDARD = new LearnedRanker(Model.english());

  /** The weight of what is asked for, against what the document makes of a sentence. */
  private static final float QUERY_WEIGHT = .75f;

  /** How much likelier a summary holds a term for standing in the headline. */
  private static final float HEADLINE_ODDS = 4;

  private static final double DECIMALS = 1e4;

  private final Model model;

  private LearnedRanker(Model model) {
    this.model = model;
  }

  public static LearnedRanker standard() {
    return STANDARD;
  }

  /** Whether the weights hold for texts of {@code language}: they were fitted to English. */
  public boolean reads(Language language) {
    return language.code().equals("en") || language.equals(Language.UNDETERMINED);
  }

  /**
   * Ranks {@code sentences} and chooses as many of them as {@code options} ask for, fewer where
   * there are no more.
   *
   * @param sentences slices of {@code text}, in its order, without noise and headline
   * @param headline what stands over them; its terms are expected in the summary
   */
  public Ranking rank(
      String text, List<Sentence> sentences, @Nullable String headline, SummaryOptions options) {
    if (sentences.isEmpty()) {
      return new Ranking(List.of(), List.of());
    }
    int count = count(sentences.size(), options);
    var sections = Sections.of(text, sentences, model);
    var query = Query.of(options.query(), model);
    var promised = Query.of(headline, model);
    sections.sections().forEach(section -> promised.raise(section, HEADLINE_ODDS));
    float[] scores = scores(sections, query, promised);
    IntPredicate eligible = new Eligibility(sections, options).atLeast(count);
    List<Integer> chosen = choose(sections, query, scores, eligible, count);
    return ranking(sections, sentences, scores, new Explanation(model, query, promised), chosen);
  }

  private static int count(int sentences, SummaryOptions options) {
    Integer percent = options.percent();
    return percent == null
        ? options.sentenceCount()
        : (int) Math.ceilDiv((long) sentences * percent, 100);
  }

  private static float[] scores(Sections sections, Query query, Query headline) {
    float[] scores = new float[sections.size()];
    int at = 0;
    for (Section section : sections.sections()) {
      for (int s = 0; s < section.size(); s++) {
        float own = raised(section.score(s), headline.match(section, s));
        float asked = query.isEmpty() ? own : query.match(section, s);
        scores[at++] = own + QUERY_WEIGHT * (asked - own);
      }
    }
    return scores;
  }

  /** What a headline promises counts (Edmundson 1969), the more the more of it is kept. */
  private static float raised(float score, float match) {
    float odds = score * (1 + HEADLINE_ODDS * match * match);
    return odds / (1 - score + odds);
  }

  private static double rounded(float score) {
    return Math.round(score * DECIMALS) / DECIMALS;
  }

  private List<Integer> choose(
      Sections sections, Query query, float[] scores, IntPredicate eligible, int count) {
    if (sections.isArticle()) {
      Section section = sections.sections().getFirst().withScore(scores);
      return new Selection(section, model, eligible, query.isEmpty()).choose(count);
    }
    return new Spread(sections, scores, eligible).choose(count);
  }

  private Ranking ranking(
      Sections sections,
      List<Sentence> sentences,
      float[] scores,
      Explanation explanation,
      List<Integer> chosen) {
    List<ScoredSentence> scored = new ArrayList<>(sentences.size());
    for (int s = 0; s < scores.length; s++) {
      scored.add(new ScoredSentence(sentences.get(s), rounded(scores[s]), List.of()));
    }
    Set<Integer> picked = Set.copyOf(chosen);
    List<Ranking.Pick> picks = new ArrayList<>(chosen.size());
    for (int s : chosen) {
      Section section = sections.get(sections.of(s));
      int local = s - sections.start(sections.of(s));
      List<Reason> reasons = explanation.of(section, local);
      var pick = new ScoredSentence(sentences.get(s), rounded(scores[s]), reasons);
      scored.set(s, pick);
      boolean leans = local > 0 && Dangling.leans(section, local) && !picked.contains(s - 1);
      picks.add(new Ranking.Pick(pick, leans ? List.of(sentences.get(s - 1)) : List.of()));
    }
    return new Ranking(scored, picks);
  }
}
