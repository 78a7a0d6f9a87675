package io.nutgraf.reuse;

import io.nutgraf.model.Change;
import io.nutgraf.model.Change.Kind;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Span;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was changed between two versions of a sentence, word by word. */
public final class WordDiff {

  private WordDiff() {}

  /**
   * The changes, in the order of the later version.
   *
   * @param earlier the earlier version, at its place in its document
   * @param later the later version, at its place in its own
   */
  public static List<Change> of(Excerpt earlier, Excerpt later) {
    List<Word> there = words(earlier);
    List<Word> here = words(later);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] pair : pairs(there, here)) {
      add(changes, excerpt(later, here, j, pair[1]), excerpt(earlier, there, i, pair[0]));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    add(changes, excerpt(later, here, j, here.size()), excerpt(earlier, there, i, there.size()));
    return changes;
  }

  private record Word(String folded, Span span) {}

  private static List<Word> words(Excerpt sentence) {
    List<Word> words = new ArrayList<>();
    Words.scan(
        sentence.text(),
        new Span(0, sentence.length()),
        (start, end) ->
            words.add(
                new Word(
                    FoldedWords.fold(sentence.text().substring(start, end)),
                    new Span(start, end))));
    return words;
  }

  private static void add(List<Change> changes, @Nullable Excerpt here, @Nullable Excerpt there) {
    if (here == null && there == null) {
      return;
    }
    Kind kind = there == null ? Kind.ADDED : here == null ? Kind.CUT : Kind.REPLACED;
    changes.add(new Change(kind, false, here, there));
  }

  private static @Nullable Excerpt excerpt(Excerpt of, List<Word> words, int from, int to) {
    if (from == to) {
      return null;
    }
    int start = words.get(from).span().start();
    int end = words.get(to - 1).span().end();
    return new Excerpt(
        of.text().substring(start, end), new Span(of.offset() + start, of.offset() + end));
  }

  /** The numbers of the words of a longest common subsequence, of both sides. */
  private static List<int[]> pairs(List<Word> a, List<Word> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).folded().equals(b.get(j).folded())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).folded().equals(b.get(j).folded())) {
        pairs.add(new int[] {i++, j++});
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
