package io.nutgraf.reuse;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Change;
import io.nutgraf.model.Change.Kind;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was changed between two versions of a sentence, word by word. Words that are one in another
 * form or spelling stand for each other; what is between such words went, came, or was replaced.
 */
public final class WordDiff {

  /** Fewer words that went here and came there were hardly moved. */
  private static final int FEWEST_MOVED = 2;

  private final Excerpt earlier;
  private final Excerpt later;
  private final List<Piece> pieces = new ArrayList<>();

  private WordDiff(Excerpt earlier, Excerpt later) {
    this.earlier = earlier;
    this.later = later;
  }

  /**
   * The changes, in the order of the later version; none where no word is different. Of a sentence
   * of more than 512 words only those are compared.
   *
   * @param earlier the earlier version, at its place in its document
   * @param later the later version, at its place in its own
   */
  public static List<Change> of(Excerpt earlier, Excerpt later) {
    Budget.check();
    var diff = new WordDiff(earlier, later);
    diff.addAll(DiffWord.of(earlier.text()), DiffWord.of(later.text()));
    return diff.changes();
  }

  /** Words that went, and those that came in their place. */
  private record Piece(Kind kind, List<DiffWord> went, List<DiffWord> came) {

    static Piece of(List<DiffWord> went, List<DiffWord> came) {
      return new Piece(ChangeKinds.of(went, came), went, came);
    }

    boolean isMovedTo(Piece other) {
      return kind == Kind.CUT
          && other.kind == Kind.ADDED
          && went.size() >= FEWEST_MOVED
          && went.size() == other.came.size()
          && folded(went).equals(folded(other.came));
    }

    private static List<String> folded(List<DiffWord> words) {
      return words.stream().map(DiffWord::folded).toList();
    }
  }

  private void addAll(List<DiffWord> there, List<DiffWord> here) {
    int i = 0;
    int j = 0;
    for (WordPairs.Pair pair : WordPairs.of(there, here)) {
      addGap(there.subList(i, pair.there()), here.subList(j, pair.here()));
      i = pair.there() + 1;
      j = pair.here() + 1;
      if (!there.get(i - 1).folded().equals(here.get(j - 1).folded())) {
        addGap(there.subList(i - 1, i), here.subList(j - 1, j));
      }
    }
    addGap(there.subList(i, there.size()), here.subList(j, here.size()));
  }

  /** Adds what differs between two words that stand for each other: as many words one by one. */
  private void addGap(List<DiffWord> went, List<DiffWord> came) {
    if (went.isEmpty() && came.isEmpty()) {
      return;
    }
    if (went.size() != came.size()) {
      pieces.add(Piece.of(went, came));
      return;
    }
    int from = 0;
    for (int i = 1; i <= went.size(); i++) {
      if (i == went.size() || kind(went, came, i) != kind(went, came, i - 1)) {
        pieces.add(Piece.of(went.subList(from, i), came.subList(from, i)));
        from = i;
      }
    }
  }

  private static Kind kind(List<DiffWord> went, List<DiffWord> came, int at) {
    return ChangeKinds.of(went.subList(at, at + 1), came.subList(at, at + 1));
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    List<Piece> left = new ArrayList<>(pieces);
    for (Piece piece : pieces) {
      Piece to = left.stream().filter(piece::isMovedTo).findFirst().orElse(null);
      if (to != null && left.remove(piece)) {
        left.set(left.indexOf(to), new Piece(Kind.MOVED, piece.went(), to.came()));
      }
    }
    left.forEach(piece -> changes.add(change(piece)));
    return changes;
  }

  private Change change(Piece piece) {
    return new Change(
        piece.kind(),
        ChangeKinds.isLoud(piece.kind(), piece.went(), piece.came()),
        excerpt(later, piece.came()),
        excerpt(earlier, piece.went()));
  }

  private static @Nullable Excerpt excerpt(Excerpt of, List<DiffWord> words) {
    if (words.isEmpty()) {
      return null;
    }
    int start = words.getFirst().span().start();
    int end = words.getLast().span().end();
    return new Excerpt(
        of.text().substring(start, end), new Span(of.offset() + start, of.offset() + end));
  }
}
