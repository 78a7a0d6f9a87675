package io.nutgraf.ranking;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Language;
import io.nutgraf.model.Reason;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Statement;
import io.nutgraf.model.SummaryOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the sentences of a document by weights fitted on articles with summaries that editors
 * wrote, and picks from them.
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
 * <p>English has weights of its own. All other languages share weights that were fitted to the same
 * articles without anything that English word lists, endings and capitals tell: of a language they
 * need at most its function words. Which documents are no articles, and what becomes of place in
 * them, {@link Placement} tells.
 *
 * <p>Time and memory are linear in the length of the document. Deterministic, immutable and safe
 * for use by several threads.
 */
public final class DocumentRanker {

  private static final DocumentRanker STANDARD = new DocumentRanker();

  /** The weight of what is asked for, against what the document makes of a sentence. */
  private static final float QUERY_WEIGHT = .75f;

  /** How much likelier a summary holds a term for standing in the headline. */
  private static final float HEADLINE_ODDS = 4;

  private static final double DECIMALS = 1e4;

  private DocumentRanker() {}

  /** The ranker with the product's own models. */
  public static DocumentRanker standard() {
    return STANDARD;
  }

  /**
   * Ranks the running text of {@code article}, statement by statement, and picks as many of them as
   * {@code options} ask for, fewer where there are no more, in the order they ask for. What its
   * headline promises is expected in the summary.
   */
  public Ranking rank(ReadText article, SummaryOptions options) {
    List<Sentence> running = running(article);
    return rank(
        article.text(),
        running,
        StatementLayout.of(article.layout(), running),
        article.language(),
        headline(article),
        options);
  }

  private static List<Sentence> running(ReadText article) {
    return StatementLayout.running(article.text(), article.layout(), article.statements());
  }

  private static @Nullable String headline(ReadText article) {
    Headline headline = article.front().headline();
    return headline == null ? null : headline.text();
  }

  /**
   * All statements of the running text of {@code article} with their rank scores, in document
   * order: for whoever chooses among those of several documents.
   */
  public List<Statement> statements(ReadText article) {
    List<Sentence> running = running(article);
    if (running.isEmpty()) {
      return List.of();
    }
    Model model = Model.of(article.language());
    WordClasses classes = WordClasses.of(article.language());
    var layout = StatementLayout.of(article.layout(), running);
    var sections = SectionedDocument.of(article.text(), running, layout, model, classes);
    float[] scores =
        scores(sections, Query.of(null, classes), Query.of(headline(article), classes));
    var eligibility = new Eligibility(sections, classes, SummaryOptions.DEFAULT);
    List<Statement> statements = new ArrayList<>(running.size());
    for (int s = 0; s < scores.length; s++) {
      Budget.check();
      boolean leans = Dangling.leans(sections, s) && layout.levelOver(s) == 0;
      statements.add(
          new Statement(
              article.excerpt(running.get(s).span()),
              running.get(s).index(),
              rounded(scores[s]),
              eligibility.isWhole(s),
              leans ? article.excerpt(running.get(s - 1).span()) : null));
    }
    return statements;
  }

  /**
   * The same for sentences.
   *
   * @param sentences slices of {@code text}, in its order, without noise and headline
   * @param layout what is known of how they are laid out
   * @param language that of English where it is undetermined
   * @param headline what stands over them; its terms are expected in the summary
   */
  Ranking rank(
      String text,
      List<Sentence> sentences,
      StatementLayout layout,
      Language language,
      @Nullable String headline,
      SummaryOptions options) {
    if (sentences.isEmpty()) {
      return new Ranking(List.of(), List.of());
    }
    Model model = Model.of(language);
    WordClasses classes = WordClasses.of(language);
    int count = count(sentences.size(), options);
    var sections = SectionedDocument.of(text, sentences, layout, model, classes);
    var query = Query.of(options.query(), classes);
    var promised = Query.of(headline, classes);
    sections.sections().forEach(section -> promised.raise(section, HEADLINE_ODDS));
    float[] scores = scores(sections, query, promised);
    List<IntPredicate> choices = new Eligibility(sections, classes, options).choices();
    IntPredicate eligible = begun(sections, choices.getFirst(), count);
    Lead lead = lead(sections, query, scores, choices.getFirst());
    List<Integer> chosen =
        choose(sections, model, scores, eligible, together(sections, query), lead, count);
    for (IntPredicate choice : choices) {
      chosen = filled(chosen, scores, choice, count);
    }
    var reasons = new Reasons(sections, model, query, promised, lead);
    Ranking ranking = ranking(sections, sentences, scores, reasons.of(chosen), chosen);
    return new Ranking(ranking.sentences(), ordered(ranking.picks(), options));
  }

  private static int count(int sentences, SummaryOptions options) {
    Integer percent = options.percent();
    return percent == null
        ? options.sentenceCount()
        : (int) Math.ceilDiv((long) sentences * percent, 100);
  }

  private static float[] scores(SectionedDocument sections, Query query, Query headline) {
    float[] scores = new float[sections.size()];
    int at = 0;
    for (MeasuredSection section : sections.sections()) {
      float[] promised = headline.match(section);
      float[] wanted = query.match(section);
      for (int s = 0; s < section.size(); s++) {
        float own = raised(section.score(s), promised[s]);
        float asked = query.isEmpty() ? own : wanted[s];
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

  /** With the highest scores of {@code others}, where fewer than {@code count} were chosen. */
  private static List<Integer> filled(
      List<Integer> chosen, float[] scores, IntPredicate others, int count) {
    if (chosen.size() >= count) {
      return chosen;
    }
    Set<Integer> known = Set.copyOf(chosen);
    return Stream.concat(
            chosen.stream(),
            IntStream.range(0, scores.length)
                .filter(s -> !known.contains(s) && others.test(s))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(s -> -scores[s]))
                .limit(count - (long) chosen.size()))
        .sorted()
        .toList();
  }

  /** Those of {@code eligible} that begin with their beginning, where there are enough of them. */
  private static IntPredicate begun(SectionedDocument sections, IntPredicate eligible, int count) {
    IntPredicate begun = s -> eligible.test(s) && !sections.beginsWithin(s);
    boolean enough =
        IntStream.range(0, sections.size()).filter(begun).limit(count).count() == count;
    return enough ? begun : eligible;
  }

  /** How the document begins, where its place and not a query decides. */
  private static Lead lead(
      SectionedDocument sections, Query query, float[] scores, IntPredicate eligible) {
    MeasuredSection section = sections.sections().getFirst();
    return sections.isArticle()
            && query.isEmpty()
            && (section.hasLead() || section.isTold())
            && IntStream.range(0, sections.size())
                .filter(eligible)
                .limit(1)
                .noneMatch(sections::beginsWithin)
        ? Lead.of(
            section.withScore(scores),
            s -> eligible.test(s) && !sections.beginsWithin(s),
            sections.isLaidOut())
        : Lead.UNKNOWN;
  }

  /** Whether sets are chosen as a whole: not of what has parts from its beginning, or is asked. */
  private static boolean together(SectionedDocument sections, Query query) {
    MeasuredSection section = sections.sections().getFirst();
    return query.isEmpty() && (section.hasLead() || section.isTold());
  }

  private static List<Integer> choose(
      SectionedDocument sections,
      Model model,
      float[] scores,
      IntPredicate eligible,
      boolean together,
      Lead lead,
      int count) {
    if (sections.isArticle()) {
      MeasuredSection section = sections.sections().getFirst().withScore(scores);
      return new Selection(section, model, eligible, together, lead).choose(count);
    }
    return new Spread(sections, scores, eligible).choose(count);
  }

  private static Ranking ranking(
      SectionedDocument sections,
      List<Sentence> sentences,
      float[] scores,
      List<List<Reason>> reasons,
      List<Integer> chosen) {
    List<ScoredSentence> scored = new ArrayList<>(sentences.size());
    for (int s = 0; s < scores.length; s++) {
      scored.add(new ScoredSentence(sentences.get(s), rounded(scores[s]), List.of()));
    }
    List<Ranking.Pick> picks = new ArrayList<>(chosen.size());
    for (int i = 0; i < chosen.size(); i++) {
      int s = chosen.get(i);
      var pick = new ScoredSentence(sentences.get(s), rounded(scores[s]), reasons.get(i));
      scored.set(s, pick);
      boolean alone = i == 0 || chosen.get(i - 1) != s - 1;
      boolean leans = alone && Dangling.leans(sections, s) && sections.layout().levelOver(s) == 0;
      picks.add(new Ranking.Pick(pick, leans ? List.of(sentences.get(s - 1)) : List.of()));
    }
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
}
