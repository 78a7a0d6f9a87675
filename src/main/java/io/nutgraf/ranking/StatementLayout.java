package io.nutgraf.ranking;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.Structure;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the layout of a document says of the statements that are ranked: under which headings they
 * stand, and which are items of lists. Of a plain text nothing is known.
 */
final class StatementLayout {

  static final StatementLayout UNKNOWN = new StatementLayout(Structure.UNKNOWN, List.of());

  /** What is running text. */
  private static final Set<BlockKind> RUNNING =
      EnumSet.of(
          BlockKind.PARAGRAPH,
          BlockKind.LIST_ITEM,
          BlockKind.BLOCK_QUOTE,
          BlockKind.CUE,
          BlockKind.QUOTED_REPLY);

  /** The same, and what is told in its place by forms, catalogues and tables. */
  private static final Set<BlockKind> TELLING =
      EnumSet.of(
          BlockKind.PARAGRAPH,
          BlockKind.LIST_ITEM,
          BlockKind.BLOCK_QUOTE,
          BlockKind.CUE,
          BlockKind.QUOTED_REPLY,
          BlockKind.TABLE_ROW,
          BlockKind.CAPTION,
          BlockKind.FOOTNOTE);

  private final Structure layout;
  private final List<Sentence> statements;

  /** By statement: the highest level of the headings right over it; 0 where there is none. */
  private final int[] levels;

  /** By statement: the block of the last heading before it; -1 where there is none. */
  private final int[] headings;

  private StatementLayout(Structure layout, List<Sentence> statements) {
    this.layout = layout;
    this.statements = statements;
    levels = new int[statements.size()];
    headings = new int[statements.size()];
    int block = 0;
    int heading = -1;
    for (int s = 0; s < levels.length; s++) {
      for (; block < statements.get(s).paragraph(); block++) {
        Block before = layout.blocks().get(block);
        if (before.kind() == BlockKind.HEADING) {
          heading = block;
          levels[s] = levels[s] == 0 ? before.level() : Math.min(levels[s], before.level());
        }
      }
      headings[s] = heading;
    }
  }

  /**
   * That of {@code statements}.
   *
   * @param layout a block for each paragraph that the statements are numbered by
   */
  static StatementLayout of(Structure layout, List<Sentence> statements) {
    return layout.isKnown() ? new StatementLayout(layout, statements) : UNKNOWN;
  }

  /**
   * Those of {@code statements} that may be picked: the running text. Where no sentence of that is
   * whole, rows, captions and footnotes may be, too; where there is nothing of all these, anything.
   */
  static List<Sentence> running(String text, Structure layout, List<Sentence> statements) {
    if (!layout.isKnown()) {
      return statements;
    }
    List<Sentence> running = of(layout, statements, RUNNING);
    if (running.stream().anyMatch(s -> Completeness.isWhole(text, s.span()))) {
      return running;
    }
    List<Sentence> telling = of(layout, statements, TELLING);
    return telling.isEmpty() ? statements : telling;
  }

  private static List<Sentence> of(
      Structure layout, List<Sentence> statements, Set<BlockKind> kinds) {
    return statements.stream()
        .filter(s -> kinds.contains(layout.blocks().get(s.paragraph()).kind()))
        .toList();
  }

  boolean isKnown() {
    return layout.isKnown();
  }

  /** The highest level of the headings between a statement and the one before; 0 without any. */
  int levelOver(int statement) {
    return isKnown() ? levels[statement] : 0;
  }

  /** The heading that a statement stands under. */
  Optional<Span> headingOf(int statement) {
    return isKnown() && headings[statement] >= 0
        ? Optional.of(layout.blocks().get(headings[statement]).span())
        : Optional.empty();
  }

  boolean isItem(int statement) {
    return is(statement, BlockKind.LIST_ITEM);
  }

  /** Whether a statement is of what is said, as in a subtitle. */
  boolean isSaid(int statement) {
    return is(statement, BlockKind.CUE);
  }

  private boolean is(int statement, BlockKind kind) {
    return isKnown() && layout.blocks().get(statements.get(statement).paragraph()).kind() == kind;
  }

  /**
   * The statements that begin a part, in their order. A heading over the first is the document's
   * own title rather than that of a part, unless others of its level follow.
   */
  IntStream parts() {
    return IntStream.range(0, levels.length)
        .filter(s -> s == 0 ? isOverPart(headings[0]) : levels[s] > 0);
  }

  private boolean isOverPart(int heading) {
    return heading >= 0
        && Arrays.stream(levels)
            .skip(1)
            .anyMatch(level -> level == layout.blocks().get(heading).level());
  }
}
