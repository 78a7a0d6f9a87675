package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins passages that go on in the next column or on the next page. What stands between the two,
 * notes and captions and running heads, comes after the whole.
 */
final class Continuation {

  private final TypeSizes sizes;

  private Continuation(TypeSizes sizes) {
    this.sizes = sizes;
  }

  static List<Passage> joined(List<Passage> passages, TypeSizes sizes) {
    return new Continuation(sizes).join(passages);
  }

  private List<Passage> join(List<Passage> passages) {
    List<Passage> joined = new ArrayList<>();
    Passage open = null;
    for (Passage passage : passages) {
      if (isBeside(passage)) {
        joined.add(passage);
      } else if (open != null && goesOn(open, passage)) {
        open.addAll(passage);
      } else {
        joined.add(passage);
        open = passage;
      }
    }
    return joined;
  }

  private static boolean isBeside(Passage passage) {
    return switch (passage.kind) {
      case PAGE_FURNITURE, FOOTNOTE, CAPTION, TABLE_ROW -> true;
      default -> false;
    };
  }

  @SuppressWarnings("ReferenceEquality") // the very column
  private boolean goesOn(Passage open, Passage next) {
    boolean canGoOn =
        (open.kind == BlockKind.PARAGRAPH || open.kind == BlockKind.LIST_ITEM)
            && next.kind == BlockKind.PARAGRAPH
            && open.column() != next.column()
            && Math.abs(open.last().size() - next.first().size()) < 0.1f * sizes.body();
    if (!canGoOn || Sentences.end(open.last().text())) {
      return false;
    }
    int first = next.first().text().codePointAt(0);
    if (Character.isLowerCase(first)) {
      return true;
    }
    // A full line whose sentence has not ended goes on, if what follows is no first line.
    boolean isFull = open.column().right() - open.last().right() < 2 * open.last().size();
    boolean isFlush = next.first().left() - next.column().left() < 0.5f * next.first().size();
    return isFull && isFlush && open.lines().size() > 1 && Character.isLetterOrDigit(first);
  }
}
