package io.nutgraf.ranking;

import io.nutgraf.model.Budget;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How a document begins: with which sentences, and whether as news does, which tells first who did
 * what, where and when. News is every article but one whose author speaks of himself from its
 * beginning and again and again.
 *
 * <p>Where editors read summaries side by side, they liked the first sentences of news best unless
 * something was wrong with one of them. How sure it is that these are the lead, {@link #weight}
 * tells: hardly, where a text came without its paragraphs, so that captions and teasers run into
 * it.
 */
final class Lead {

  /** No sentence. */
  static final int NONE = -1;

  /** Of a document of which nobody knows how it begins. */
  static final Lead UNKNOWN = new Lead(new int[0], NONE, 0, false, false);

  private static final int SENTENCES = 3;

  /**
   * What a set gains for each sentence of the lead, in standard deviations: see {@link ReadSet}.
   */
  private static final double IN_PARAGRAPHS = .35;

  private static final double WITHOUT_PARAGRAPHS = .02;
  private static final double BEFORE_PARTS = .2;
  private static final double PERSONAL = .1;

  private static final double IF_RATHER = .5;
  private static final double IF_DOUBTFUL = .2;

  /** In such a share of its sentences a report tells what somebody says. */
  private static final double LEAST_SAID = .1;

  /** Who speaks of himself in more of his sentences than this reports nothing. */
  private static final double MOST_PERSONAL = .2;

  /** A sentence of fewer words is a hook and tells no event. */
  private static final int HOOK = 8;

  /** Among so many of the first the event is looked for. */
  private static final int AMONG = 4;

  /** The first that tells something is the event unless another has so many times its score. */
  private static final float FAR_MORE = 2;

  /** In a text of so few sentences hardly any says more than the first do. */
  private static final int SHORT = 12;

  private final int[] sentences;
  private final int event;
  private final double weight;
  private final boolean sure;

  private final boolean reporting;

  private Lead(int[] sentences, int event, double weight, boolean sure, boolean reporting) {
    this.sentences = sentences;
    this.event = event;
    this.weight = weight;
    this.sure = sure;
    this.reporting = reporting;
  }

  /**
   * That of a document of one section.
   *
   * @param eligible which of its sentences may be picked
   * @param laidOut whether it is plain where its first paragraphs end, or that it is a dispatch
   */
  static Lead of(MeasuredSection section, IntPredicate eligible, boolean laidOut) {
    int[] first =
        IntStream.range(0, section.size())
            .filter(s -> eligible.test(s) && !Dependence.isFragment(section, s))
            .limit(AMONG)
            .toArray();
    int[] lead = Arrays.copyOf(first, Math.min(SENTENCES, first.length));
    if (lead.length == 0) {
      return UNKNOWN;
    }
    if (isPersonal(section, first)) {
      return new Lead(lead, NONE, PERSONAL, section.size() <= SHORT, false);
    }
    boolean sure = laidOut || section.size() <= SHORT;
    if (!section.isArticle()) {
      return new Lead(lead, NONE, BEFORE_PARTS, sure, false);
    }
    return new Lead(
        lead,
        event(section, first),
        laidOut ? IN_PARAGRAPHS : WITHOUT_PARAGRAPHS,
        sure,
        isReporting(section));
  }

  /** The first sentences that may be picked, at most {@value #SENTENCES}, in document order. */
  int[] sentences() {
    return sentences.clone();
  }

  /** The sentence that tells the news; {@link #NONE} where the document is no report. */
  int event() {
    return event;
  }

  boolean isNews() {
    return event != NONE;
  }

  /** What a set gains for each sentence of the lead. */
  double weight() {
    return weight;
  }

  /** Whether there is no event or it is one of these sentences. */
  boolean holdsEvent() {
    return event == NONE || holds(event);
  }

  /**
   * From which likelihood on that readers would rather have another set the lead is left for that,
   * 0..1. Where a report came without its paragraphs little is enough: its first sentences may be
   * anything. What explains, and tells of nobody who says something, begins with what it is.
   */
  double leave() {
    return reporting && !sure ? IF_DOUBTFUL : IF_RATHER;
  }

  /**
   * Whether its sentences give way to better ones alone. Not those of a long text that came without
   * its paragraphs: they may be anything that stood above it.
   */
  boolean isSure() {
    return sure;
  }

  boolean holds(int sentence) {
    return Arrays.binarySearch(sentences, sentence) >= 0;
  }

  private static boolean isPersonal(MeasuredSection section, int[] first) {
    int personal = 0;
    for (int s = 0; s < section.size(); s++) {
      Budget.check();
      personal += isPersonal(section, s) ? 1 : 0;
    }
    return personal > MOST_PERSONAL * section.size()
        && Arrays.stream(first).anyMatch(s -> isPersonal(section, s));
  }

  private static boolean isPersonal(MeasuredSection section, int s) {
    return section.feature(s, Feature.FIRST_PERSON) > 0
        && section.feature(s, Feature.QUOTED_SHARE) == 0;
  }

  private static boolean isReporting(MeasuredSection section) {
    int said = 0;
    for (int s = 0; s < section.size(); s++) {
      Budget.check();
      said +=
          section.feature(s, Feature.SPEECH_VERBS) + section.feature(s, Feature.QUOTED_SHARE) > 0
              ? 1
              : 0;
    }
    return said >= LEAST_SAID * section.size();
  }

  private static int event(MeasuredSection section, int[] first) {
    int[] telling =
        Arrays.stream(first)
            .filter(s -> tells(section, s) && (s == first[0] || !Dangling.leans(section, s)))
            .toArray();
    if (telling.length == 0) {
      return first[0];
    }
    int best = telling[0];
    for (int s : telling) {
      best = section.score(s) > section.score(best) ? s : best;
    }
    return section.score(best) > FAR_MORE * section.score(telling[0]) ? best : telling[0];
  }

  private static boolean tells(MeasuredSection section, int s) {
    return section.words().words(s) >= HOOK
        && section.feature(s, Feature.NAMES) + section.feature(s, Feature.NUMBERS) > 0
        && section.feature(s, Feature.STARTS_QUOTED) == 0;
  }
}
