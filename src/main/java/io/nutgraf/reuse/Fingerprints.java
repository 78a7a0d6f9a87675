package io.nutgraf.reuse;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as it is compared with others: its sentences of {@value Fingerprint#FEWEST_WORDS}
 * words or more.
 *
 * @param prints its sentences, in the order of the text
 */
public record Fingerprints(List<Fingerprint> prints) {

  /** Of a document with nothing to compare. */
  public static final Fingerprints NONE = new Fingerprints(List.of());

  public Fingerprints {
    prints = List.copyOf(prints);
  }

  /**
   * The same as an index keeps it: each sentence with the key that it has it under, or none where
   * it is found beside those around it.
   */
  public Fingerprints kept() {
    List<Fingerprint> kept = new ArrayList<>(prints.size());
    for (int i = 0; i < prints.size(); i++) {
      kept.add(prints.get(i).kept(isFoundBeside(i) ? 0 : 1));
    }
    return new Fingerprints(kept);
  }

  /**
   * Whether a sentence is of the fewest words and between two longer ones: by itself it says too
   * little to lead to its document, and who carries it mostly carries one of those.
   */
  private boolean isFoundBeside(int number) {
    return number > 0
        && number < prints.size() - 1
        && !isLonger(number)
        && isLonger(number - 1)
        && isLonger(number + 1);
  }

  private boolean isLonger(int number) {
    return prints.get(number).words().size() > Fingerprint.FEWEST_WORDS;
  }

  /** Where its sentences stand. */
  public List<Span> spans() {
    return prints.stream().map(Fingerprint::span).toList();
  }

  /**
   * Those of {@code sentences}, in their order.
   *
   * @param text the document's text
   * @param sentences sentences of it
   */
  public static Fingerprints of(String text, List<Span> sentences) {
    List<Fingerprint> prints = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      Budget.check();
      List<FoldedWord> words = FoldedWord.of(text, sentence);
      if (words.size() >= Fingerprint.FEWEST_WORDS) {
        prints.add(
            new Fingerprint(
                sentence, SentenceKeys.of(text, sentence, words), WordHashes.of(words)));
      }
    }
    return new Fingerprints(prints);
  }
}
