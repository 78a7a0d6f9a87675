package io.nutgraf.topics;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.RankedTopic;
import io.nutgraf.model.Summary;
import io.nutgraf.text.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document is about: its names and its key phrases, ranked together and without repeats.
 *
 * <p>All of it follows from a summary's metadata, and so from a record of any version that holds
 * key phrases and mentions; nothing needs to be stored for it, and no option of a summary changes
 * it. Each candidate is scored by itself ({@link TopicScorer}); of those that are the same topic
 * ({@link TopicCandidate#isSame}) the best is told.
 *
 * <p>Linear in the size of the metadata.
 */
public final class TopicRanker {

  /** How many topics are told at most. */
  public static final int MOST = 10;

  /** What scores less, against the first topic, is named beside it and no topic of its own. */
  private static final double LEAST = .2;

  /** So many are told, where there are, that score at least {@value #LEAST_OF_FEW}. */
  private static final int FEW = 5;

  private static final double LEAST_OF_FEW = .1;

  private static final double DIGITS = 10_000;

  private TopicRanker() {}

  /**
   * The topics of {@code summary}, the best first: at most {@value #MOST}, with scores from 1 down.
   * None where it has neither names nor key phrases.
   */
  public static List<RankedTopic> rank(Summary summary) {
    Terms terms = Terms.of(summary.language());
    List<TopicCandidate> candidates = candidates(summary.metadata());
    List<TopicCandidate> told = new ArrayList<>(MOST);
    List<List<TopicForm>> forms = new ArrayList<>(MOST);
    double best = candidates.isEmpty() ? 1 : candidates.getFirst().topic().score();
    for (TopicCandidate candidate : candidates) {
      Budget.check();
      double share = candidate.topic().score() / best;
      if (told.size() == MOST || share < (told.size() < FEW ? LEAST_OF_FEW : LEAST)) {
        break;
      }
      List<TopicForm> own = TopicForm.of(candidate.names(), terms);
      if (!isTold(candidate, own, told, forms)) {
        told.add(candidate);
        forms.add(own);
      }
    }
    return told.stream().map(candidate -> against(best, candidate.topic())).toList();
  }

  private static boolean isTold(
      TopicCandidate candidate,
      List<TopicForm> own,
      List<TopicCandidate> told,
      List<List<TopicForm>> forms) {
    for (int i = 0; i < told.size(); i++) {
      if (candidate.isSame(own, told.get(i), forms.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static RankedTopic against(double best, RankedTopic topic) {
    double score = Math.round(topic.score() / best * DIGITS) / DIGITS;
    return new RankedTopic(topic.kind(), topic.excerpt(), topic.mention(), score, topic.count());
  }

  /** All that may be topics, sorted. */
  private static List<TopicCandidate> candidates(Metadata metadata) {
    TopicScorer scorer = new TopicScorer(metadata);
    List<TopicCandidate> candidates = new ArrayList<>();
    for (KeyPhrase phrase : metadata.keyPhrases()) {
      RankedTopic topic =
          new RankedTopic(
              RankedTopic.Kind.PHRASE,
              phrase.excerpt(),
              null,
              scorer.score(phrase),
              phrase.count());
      candidates.add(new TopicCandidate(topic, List.of(phrase.excerpt().text())));
    }
    for (Mention mention : metadata.mentions()) {
      double score = scorer.score(mention);
      if (score > 0) {
        candidates.add(new TopicCandidate(topic(mention, score), names(mention)));
      }
    }
    candidates.sort(TopicCandidate.BEST_FIRST);
    return candidates;
  }

  private static RankedTopic topic(Mention mention, double score) {
    return new RankedTopic(
        RankedTopic.Kind.of(mention.type()),
        shown(mention),
        mention.id(),
        score,
        mention.occurrences().size());
  }

  private static List<String> names(Mention mention) {
    return Stream.concat(Stream.of(mention.name()), mention.aliases().stream()).toList();
  }

  /** Where its name stands; where that breaks over a line everywhere, the first place. */
  private static Excerpt shown(Mention mention) {
    return mention.occurrences().stream()
        .filter(place -> place.text().equals(mention.name()))
        .findFirst()
        .orElse(mention.occurrences().getFirst());
  }
}
