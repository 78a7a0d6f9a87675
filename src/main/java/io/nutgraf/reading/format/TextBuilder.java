package io.nutgraf.reading.format;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.model.Structure;
import io.nutgraf.model.Surrogates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the text of a document out of its blocks, in reading order. White space is folded, what is
 * invisible (soft hyphens, joiners of no width, control characters) is left out, blocks are set
 * apart by blank lines, rows and items by line breaks. Nobody rewrites the text later, so that the
 * spans which it gives are slices of it for good. Not thread-safe.
 */
public final class TextBuilder {

  private final int most;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private BlockKind kind = BlockKind.PARAGRAPH;
  private int level;
  private int start = -1;
  private boolean space;
  private boolean line;

  /**
   * @param most how long the text may be, in UTF-16 code units; what makes it longer leaves the
   *     document with {@link UnreadableException}
   */
  public TextBuilder(int most) {
    this.most = most;
  }

  /** Ends the block that is open and begins another, which is none until it has words. */
  public TextBuilder begin(BlockKind kind) {
    return begin(kind, kind == BlockKind.HEADING ? 1 : 0);
  }

  /** The same for a heading of {@code level} 1 to 6. */
  public TextBuilder heading(int level) {
    return begin(BlockKind.HEADING, Math.clamp(level, 1, 6));
  }

  private TextBuilder begin(BlockKind next, int nextLevel) {
    end();
    kind = next;
    level = nextLevel;
    return this;
  }

  /** Adds words to the block; those of a paragraph where none was begun. */
  public TextBuilder append(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (Whitespace.isSpace(unit)) {
        space = true;
      } else if (!isInvisible(unit)) {
        add(unit);
      }
    }
    return this;
  }

  /** Adds words as they are set, white space and line ends kept. */
  public TextBuilder preformatted(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      boolean kept = unit == '\n' || unit == '\t' || unit == ' ';
      if (kept && start >= 0) {
        put(unit);
      } else if (!kept && !isInvisible(unit)) {
        add(unit);
      }
    }
    return this;
  }

  /** Breaks the line within the block. */
  public TextBuilder lineBreak() {
    line = true;
    return this;
  }

  /** A tab, as stands between the cells of a row; none before the first words. */
  public TextBuilder tab() {
    if (start >= 0) {
      put('\t');
      space = false;
    }
    return this;
  }

  /** A whole block. */
  public Optional<Span> block(BlockKind of, CharSequence words) {
    return begin(of).append(words).end();
  }

  /** Ends the block that is open; where it stands, if it has words. */
  public Optional<Span> end() {
    Budget.check();
    space = false;
    line = false;
    if (start < 0) {
      return Optional.empty();
    }
    int end = text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    Span span = new Span(start, end);
    blocks.add(new Block(kind, level, span));
    start = -1;
    kind = BlockKind.PARAGRAPH;
    level = 0;
    return Optional.of(span);
  }

  /** How long the text is so far, in UTF-16 code units. */
  public int length() {
    return text.length();
  }

  /** The text and its blocks. */
  public BlockText build() {
    end();
    return new BlockText(Surrogates.repair(text.toString()), new Structure(blocks));
  }

  private void add(char unit) {
    if (start < 0) {
      separate();
      start = text.length();
    } else if (line) {
      put('\n');
    } else if (space) {
      put(' ');
    }
    space = false;
    line = false;
    put(unit);
  }

  private void separate() {
    if (!blocks.isEmpty()) {
      put('\n');
      if (!isTight() || blocks.getLast().kind() != kind) {
        put('\n');
      }
    }
  }

  private boolean isTight() {
    return kind == BlockKind.TABLE_ROW || kind == BlockKind.LIST_ITEM;
  }

  private void put(char unit) {
    if (text.length() >= most) {
      throw UnreadableException.tooLarge("The text of the document is too long.");
    }
    text.append(unit);
  }

  private static boolean isInvisible(char unit) {
    return unit == '\u00ad'
        || unit == '\u200b'
        || unit == '\u2060'
        || unit == '\ufeff'
        || Character.isISOControl(unit);
  }
}
