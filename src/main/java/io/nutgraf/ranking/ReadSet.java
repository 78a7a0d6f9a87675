package io.nutgraf.ranking;

import java.util.Arrays;

/**
 * What a set of three sentences gains or loses for how it reads, in standard deviations of a
 * document's sets: the sentences of the lead are its default, to be left only for what says far
 * more; the main event is never left out; and what leans on a sentence that is not there, or says
 * again what another says, costs.
 */
final class ReadSet {

  /** Nothing outweighs that the main event is missing. */
  private static final double WITHOUT_EVENT = 10;

  /** A summary that begins with what leans on something else is worse than one that goes on so. */
  private static final double BEGINNING = 1.5;

  /** From this cosine on two sentences say the same, and each more of it costs so much. */
  static final double SAME = .4;

  private static final double REPEATED = 1.5;

  /** What it costs at most that a sentence of the lead gave way to a worse one. */
  private static final double OUTDONE = 2;

  /** Keeps a score from being 0. */
  private static final float LEAST = 1e-3f;

  private final MeasuredSection section;
  private final Lead lead;
  private final Dependence dependence;

  ReadSet(MeasuredSection section, Lead lead, Dependence dependence) {
    this.section = section;
    this.lead = lead;
    this.dependence = dependence;
  }

  /**
   * What {@code set} gains; negative where it loses.
   *
   * @param set in document order
   * @param likeness the greatest of two of its sentences, 0..1
   */
  double gain(int[] set, double likeness) {
    double gain = -REPEATED * Math.max(0, likeness - SAME);
    boolean told = !lead.isNews();
    for (int i = 0; i < set.length; i++) {
      double asked = dependence.of(set[i], set);
      gain -= i == 0 ? BEGINNING * asked : asked;
      gain += lead.holds(set[i]) ? lead.weight() : 0;
      told |= set[i] == lead.event();
    }
    gain -= lead.isSure() ? OUTDONE * outdone(set) : 0;
    return told ? gain : gain - WITHOUT_EVENT;
  }

  /**
   * By how much the best sentence of the lead that is not in {@code set} has a higher score than
   * the worst of {@code set} that is not of the lead: 0 where it has none, 1 where it has half as
   * much again or more.
   */
  private double outdone(int[] set) {
    float worst = Float.POSITIVE_INFINITY;
    for (int s : set) {
      worst = lead.holds(s) ? worst : Math.min(worst, Math.max(LEAST, section.score(s)));
    }
    float best = 0;
    for (int s : lead.sentences()) {
      best = Arrays.binarySearch(set, s) >= 0 ? best : Math.max(best, section.score(s));
    }
    return Math.clamp(2 * (best / worst - 1), 0, 1);
  }
}
