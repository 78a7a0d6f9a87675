package io.nutgraf.reuse;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is different in a document from another one: here and there.
 *
 * @param passages the passages of both, in the order of the one here; those that only stand there
 *     before what they stand before there
 * @param overlap how much of either is in the other word for word
 * @param partial whether there were too many sentences to compare them all
 */
public record DocumentDiff(List<Passage> passages, Overlap overlap, boolean partial) {

  public DocumentDiff {
    passages = List.copyOf(passages);
  }

  /**
   * A document as it is compared.
   *
   * @param text its text
   * @param sentences sentences of it, in its order and apart
   */
  public record Side(String text, List<Span> sentences) {
    public Side {
      sentences = List.copyOf(sentences);
    }

    private List<WordHashes> words() {
      List<WordHashes> words = new ArrayList<>(sentences.size());
      for (Span sentence : sentences) {
        Budget.check();
        words.add(WordHashes.of(FoldedWord.of(text, sentence)));
      }
      return words;
    }
  }

  /** What is different {@code here}. */
  public static DocumentDiff of(Side there, Side here) {
    List<WordHashes> words = here.words();
    List<WordHashes> others = there.words();
    SentencePairs pairs = SentencePairs.of(words, others);
    return new DocumentDiff(
        new Walk(there, here, pairs).passages(),
        WordRuns.of(words).overlap(WordRuns.of(others)),
        pairs.isPartial());
  }

  /** Goes through both documents at once. */
  private static final class Walk {

    private final Side there;
    private final Side here;
    private final SentencePairs pairs;
    private final boolean[] inOrder;
    private final List<Passage> passages = new ArrayList<>();

    Walk(Side there, Side here, SentencePairs pairs) {
      this.there = there;
      this.here = here;
      this.pairs = pairs;
      inOrder = RisingRun.of(pairs.partners());
    }

    List<Passage> passages() {
      int next = 0; // of the sentences there
      int i = 0;
      while (i < here.sentences().size()) {
        if (!pairs.has(i)) {
          int end = endOfAdded(i);
          passages.add(passage(Passage.Kind.ADDED, i, end, 0, 0));
          i = end;
          continue;
        }
        int partner = pairs.partner(i);
        if (inOrder[i]) {
          addCut(next, partner);
        }
        int end = endOfSame(i);
        passages.add(paired(i, end));
        if (inOrder[i]) {
          next = partner + end - i;
        }
        i = end;
      }
      addCut(next, there.sentences().size());
      return passages;
    }

    private int endOfAdded(int from) {
      int end = from + 1;
      while (end < here.sentences().size() && !pairs.has(end)) {
        end++;
      }
      return end;
    }

    /** Behind the sentences from {@code from} that follow each other in both and are the same. */
    private int endOfSame(int from) {
      int end = from + 1;
      while (isSame(from)
          && end < here.sentences().size()
          && pairs.has(end)
          && pairs.partner(end) == pairs.partner(from) + end - from
          && inOrder[end] == inOrder[from]
          && isSame(end)) {
        end++;
      }
      return end;
    }

    private boolean isSame(int i) {
      return FoldedWord.areSame(
          here.text(), here.sentences().get(i),
          there.text(), there.sentences().get(pairs.partner(i)));
    }

    private Passage paired(int from, int end) {
      int partner = pairs.partner(from);
      Passage.Kind kind = isSame(from) ? Passage.Kind.SAME : Passage.Kind.EDITED;
      return passage(kind, from, end, partner, partner + end - from);
    }

    /** What only stands there, of the sentences from {@code from} to before {@code to}. */
    private void addCut(int from, int to) {
      int start = from;
      while (start < to) {
        int end = start;
        while (end < to && !pairs.isTaken(end)) {
          end++;
        }
        if (end > start) {
          passages.add(passage(Passage.Kind.CUT, 0, 0, start, end));
        }
        start = end + 1;
      }
    }

    private Passage passage(Passage.Kind kind, int from, int end, int fromThere, int endThere) {
      Excerpt one = end > from ? excerpt(here, from, end) : null;
      Excerpt other = endThere > fromThere ? excerpt(there, fromThere, endThere) : null;
      boolean moved = one != null && other != null && !inOrder[from];
      return new Passage(
          kind,
          moved,
          one,
          other,
          kind == Passage.Kind.EDITED && one != null && other != null
              ? WordDiff.of(other, one)
              : List.of());
    }

    private static Excerpt excerpt(Side side, int from, int end) {
      int start = side.sentences().get(from).start();
      return Excerpt.of(side.text(), new Span(start, side.sentences().get(end - 1).end()));
    }
  }
}
