package io.nutgraf.model;

import java.util.List;
import java.util.Optional;

/**
 * How a document is laid out: blocks in the order of its text, none of which overlap. What stands
 * between them is white space. Of a plain text nothing is known: whoever needs its paragraphs has
 * to guess them from its lines.
 *
 * @param blocks the blocks; none where nothing is known
 */
public record Structure(List<Block> blocks) {

  /** That of a plain text. */
  public static final Structure UNKNOWN = new Structure(List.of());

  public Structure {
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end) {
        throw new IllegalArgumentException("blocks overlap: " + block);
      }
      end = block.span().end();
    }
  }

  public boolean isKnown() {
    return !blocks.isEmpty();
  }

  /** The block that the code unit at {@code position} of the text stands in. */
  public Optional<Block> blockAt(int position) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < blocks.size() && blocks.get(low).span().start() <= position
        ? Optional.of(blocks.get(low))
        : Optional.empty();
  }

  /** True where all blocks stand in {@code text}, without white space around them. */
  boolean fits(String text) {
    return blocks.stream().allMatch(block -> fits(block.span(), text));
  }

  private static boolean fits(Span span, String text) {
    return span.end() <= text.length()
        && !Character.isWhitespace(text.charAt(span.start()))
        && !Character.isWhitespace(text.charAt(span.end() - 1));
  }
}
