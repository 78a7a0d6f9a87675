package io.nutgraf.reading.html;

import io.nutgraf.text.TextResource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each sign says for what is stated, fitted by {@code src/fit/pages/fit.py}: a conditional
 * logit (McFadden, "Conditional logit analysis of qualitative choice behavior", 1973), in which the
 * score of a candidate is the sum of the weights of its signs, and the highest one is right the
 * likeliest.
 */
final class PageWeights {

  /** Lines such as {@code title og 2.04}. */
  private static final String RESOURCE = "page-weights.txt";

  private static final Map<String, Double> WEIGHTS = read();

  private PageWeights() {}

  private static Map<String, Double> read() {
    var weights = new HashMap<String, Double>();
    for (String line : TextResource.lines(PageWeights.class, RESOURCE)) {
      int space = line.lastIndexOf(' ');
      weights.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
    }
    return Map.copyOf(weights);
  }

  /** The candidates for {@code what}, the likeliest first; of equals the one found first. */
  static List<PageCandidates.Candidate> ranked(String what, PageCandidates candidates) {
    var scores = new HashMap<String, Double>();
    for (PageCandidates.Candidate each : candidates.all()) {
      scores.put(each.key, score(what, each));
    }
    return candidates.all().stream()
        .sorted(Comparator.comparingDouble(each -> -scores.getOrDefault(each.key, 0.0)))
        .toList();
  }

  private static double score(String what, PageCandidates.Candidate candidate) {
    double score = 0;
    for (String sign : candidate.signs) {
      score += WEIGHTS.getOrDefault(what + " " + sign, 0.0);
    }
    return score;
  }
}
