package io.nutgraf.ranking;

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
  private static final double SAME = .4;

  private static final double REPEATED = 1.5;

  private final Lead lead;
  private final Dependence dependence;

  ReadSet(Lead lead, Dependence dependence) {
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
    return told ? gain : gain - WITHOUT_EVENT;
  }
}
