package io.nutgraf.digest;

import io.nutgraf.model.Headline;
import io.nutgraf.model.Summary;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which headline of a story's documents stands over it: that which says most of what they share,
 * and of what is told of it, for its length; of those that say as much, the newest. A headline says
 * what its own document takes up at the top, so that the name of a page or a part of one is none.
 */
final class HeadlineChoice {

  /** So that two words don't beat a sentence. */
  private static final int FEW = 4;

  /** What is longer is a caption or a sentence. */
  private static final int MOST_TERMS = 14;

  /** So many passages at the top take it up. */
  private static final int TOP = 5;

  /** How much more a word says for a story that stands in what is told of it. */
  private static final double SAID = 3;

  /** How much more the headline of a document says of which something is told. */
  private static final double TOLD = 1.5;

  private final PassageList passages;
  private final Vocabulary vocabulary;
  private final ConceptWeights terms;
  private final Set<Integer> said = new HashSet<>();
  private final Set<Integer> told = new HashSet<>();

  /**
   * @param passagesTold what is told of the story
   */
  HeadlineChoice(
      PassageList passages,
      Vocabulary vocabulary,
      ConceptWeights terms,
      List<Passage> passagesTold) {
    this.passages = passages;
    this.vocabulary = vocabulary;
    this.terms = terms;
    for (Passage passage : passagesTold) {
      told.add(passage.document());
      IntStream.of(passage.terms()).forEach(said::add);
    }
  }

  /** The number of the document, one of {@code documents}, whose headline it is. */
  OptionalInt of(List<Integer> documents) {
    OptionalInt best = OptionalInt.empty();
    double most = 0;
    for (int document : documents) {
      double score = score(document);
      if (score > 0 && score >= most) {
        most = score;
        best = OptionalInt.of(document);
      }
    }
    return best;
  }

  private double score(int document) {
    Summary summary = passages.documents().get(document).summary();
    Headline headline = summary.metadata().headline();
    if (headline == null) {
      return 0;
    }
    int[] held = vocabulary.known(headline.text(), summary.language());
    Set<Integer> top = new HashSet<>();
    passages.of(document).stream()
        .limit(TOP)
        .forEach(passage -> IntStream.of(passage.terms()).forEach(top::add));
    double sum = 0;
    for (int term : held) {
      sum +=
          top.contains(term)
              ? StrictMath.sqrt(terms.of(term)) * (said.contains(term) ? SAID : 1)
              : 0;
    }
    return held.length > MOST_TERMS
        ? 0
        : sum / (FEW + held.length) * (told.contains(document) ? TOLD : 1);
  }
}
