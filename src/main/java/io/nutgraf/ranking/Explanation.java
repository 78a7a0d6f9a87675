package io.nutgraf.ranking;

import io.nutgraf.model.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says why sentences rank where they do: by the traits that lift their score most above that of the
 * document's other sentences, as the model's trees decided, less those that a reader couldn't see
 * confirmed in them.
 */
final class Explanation {

  /** At most this many reasons. */
  private static final int MOST = 3;

  /** A reason lifts the log-odds by this much or more. */
  private static final double LEAST = .1;

  /** A sentence that holds this share of a headline's terms takes it up. */
  private static final float OF_HEADLINE = .5f;

  /** With so many others, spread over the section, a sentence is compared. */
  private static final int OTHERS = 5;

  private final Model model;
  private final MeasuredSection section;
  private final float[] asked;
  private final float[] promised;
  private final Lead lead;

  /**
   * @param lead how the document begins; who is picked beyond it says what it leaves out
   */
  Explanation(Model model, MeasuredSection section, Query query, Query headline, Lead lead) {
    this.model = model;
    this.section = section;
    this.lead = lead;
    asked = query.match(section);
    promised = headline.match(section);
  }

  /** The weightiest reasons for each of {@code sentences}, at least one. */
  List<List<Reason>> of(List<Integer> sentences) {
    int others = Math.min(OTHERS, section.size());
    int[] rows =
        IntStream.concat(
                sentences.stream().mapToInt(s -> s),
                IntStream.range(0, others).map(i -> i * section.size() / others))
            .toArray();
    float[][] contributions = contributions(rows);
    List<List<Reason>> reasons = new ArrayList<>(sentences.size());
    for (int row = 0; row < sentences.size(); row++) {
      reasons.add(reasons(sentences.get(row), lifts(contributions, row, sentences.size())));
    }
    return reasons;
  }

  private float[][] contributions(int[] rows) {
    float[][] features = section.features();
    float[][] columns = new float[features.length][rows.length];
    for (int column = 0; column < columns.length; column++) {
      for (int row = 0; row < rows.length; row++) {
        columns[column][row] = features[column][rows[row]];
      }
    }
    return model.contributions(columns);
  }

  /** How far each trait lifts the score of a row above the mean of the rows from {@code others}. */
  private static float[] lifts(float[][] contributions, int row, int others) {
    float[] lifts = contributions[row].clone();
    for (int other = others; other < contributions.length; other++) {
      for (int trait = 0; trait < lifts.length; trait++) {
        lifts[trait] -= contributions[other][trait] / (contributions.length - others);
      }
    }
    return lifts;
  }

  private List<Reason> reasons(int sentence, float[] lifts) {
    List<Reason> reasons = new ArrayList<>(MOST);
    if (asked[sentence] > 0) {
      reasons.add(Trait.QUERY.reason());
    }
    if (sentence == lead.event()) {
      reasons.add(Trait.EVENT.reason());
    } else if (lead.isNews() && !lead.holds(sentence)) {
      reasons.add(Trait.COMPLEMENT.reason());
    }
    if (promised[sentence] >= OF_HEADLINE) {
      reasons.add(Trait.HEADLINE.reason());
    }
    IntStream.range(0, lifts.length)
        .filter(trait -> lifts[trait] >= LEAST && isPlain(Trait.ALL.get(trait), sentence))
        .boxed()
        .sorted(Comparator.comparingDouble(trait -> -lifts[trait]))
        .limit(Math.max(0, MOST - reasons.size()))
        .forEach(trait -> reasons.add(Trait.ALL.get(trait).reason()));
    return reasons.isEmpty() ? List.of(Trait.COMPLEMENT.reason()) : reasons;
  }

  /** Whether a reader who looks at the sentence would agree. */
  private boolean isPlain(Trait trait, int s) {
    return switch (trait) {
      case POSITION -> s < 5 && section.feature(s, Feature.RELATIVE_INDEX) < .34f;
      case TOPIC -> s > 0 && section.feature(s, Feature.LIKE_FIRST_THREE) > .2f;
      case CENTRALITY -> section.feature(s, Feature.CENTRALITY_RANK) < .34f;
      case SUBJECT -> section.feature(s, Feature.TOP_TEN) >= 2;
      case NAMES -> section.feature(s, Feature.MAIN_NAME) > 0;
      case FACTS -> section.feature(s, Feature.NUMBERS) + section.feature(s, Feature.WEEKDAYS) > 0;
      case SPEECH -> section.feature(s, Feature.QUOTED_SHARE) == 0;
      case INDEPENDENCE -> !Dangling.leans(section, s);
      case LENGTH -> section.feature(s, Feature.RELATIVE_TOKENS) < 1;
      case INTRODUCTION -> section.feature(s, Feature.RETURNING) >= 3;
      case STYLE -> false;
      case QUERY, HEADLINE, EVENT, COMPLEMENT -> true;
    };
  }
}
