package io.nutgraf.ranking;

import io.nutgraf.model.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Says why a sentence ranks where it does: the traits that moved its score most, as the model's
 * trees decided, less those that its reader couldn't see confirmed in it.
 */
final class Explanation {

  /** At most this many reasons. */
  private static final int MOST = 3;

  /** A reason moves the log-odds by this much or more. */
  private static final double LEAST = .1;

  /** A sentence that holds this share of a headline's terms takes it up. */
  private static final float OF_HEADLINE = .5f;

  private final Model model;
  private final Query query;
  private final Query headline;

  Explanation(Model model, Query query, Query headline) {
    this.model = model;
    this.query = query;
    this.headline = headline;
  }

  /** The weightiest reasons for a sentence, at least one. */
  List<Reason> of(Section section, int sentence) {
    Map<Trait, Double> weight = new EnumMap<>(Trait.class);
    double[] contributions = model.contributions(section.features(sentence));
    for (Feature feature : Feature.values()) {
      weight.merge(feature.trait(), contributions[feature.column()], Double::sum);
    }
    List<Trait> traits = new ArrayList<>(weight.keySet());
    traits.removeIf(trait -> !isPlain(trait, section, sentence));
    traits.sort(Comparator.comparingDouble(trait -> -weight.getOrDefault(trait, 0.)));
    List<Reason> reasons = new ArrayList<>();
    if (query.match(section, sentence) > 0) {
      reasons.add(Trait.QUERY.reason());
    }
    if (headline.match(section, sentence) >= OF_HEADLINE) {
      reasons.add(Trait.HEADLINE.reason());
    }
    for (Trait trait : traits) {
      if (weight.getOrDefault(trait, 0.) >= LEAST && reasons.size() < MOST) {
        reasons.add(trait.reason());
      }
    }
    return reasons.isEmpty() ? List.of(Trait.COMPLEMENT.reason()) : reasons;
  }

  /** Whether a reader who looks at the sentence would agree. */
  private static boolean isPlain(Trait trait, Section section, int s) {
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
      case QUERY, HEADLINE, COMPLEMENT -> true;
    };
  }
}
