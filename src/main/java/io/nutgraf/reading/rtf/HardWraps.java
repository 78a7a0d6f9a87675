package io.nutgraf.reading.rtf;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Span;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.TextBuilder;
import io.nutgraf.text.ParagraphSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins what stands in a file as a paragraph for each line: a plain text that a program wrapped
 * before another made the file of it. Whether it is one is told as in a plain text, from how full
 * the lines are; so long as fewer than nine in ten of its paragraphs are lines, it is none.
 */
final class HardWraps {

  /** Nobody wraps wider. */
  private static final int WIDEST = 130;

  private static final int FEWEST_LINES = 8;

  /** What share of all is left where lines were joined; more, and a few look alike by chance. */
  private static final double MOST_LEFT = 0.7;

  private final BlockText text;
  private final List<Block> blocks;
  private final Set<Integer> apart;

  private HardWraps(BlockText text, Set<Integer> apart) {
    this.text = text;
    this.blocks = text.structure().blocks();
    this.apart = apart;
  }

  /**
   * {@code text} with its paragraphs whole.
   *
   * @param apart where the blocks begin that an empty line stands before
   * @param builder an empty one
   */
  static BlockText join(BlockText text, Set<Integer> apart, TextBuilder builder) {
    var wraps = new HardWraps(text, apart);
    return wraps.isOfLines() ? wraps.joined(builder) : text;
  }

  private boolean isOfLines() {
    List<Block> paragraphs = blocks.stream().filter(HardWraps::isParagraph).toList();
    long lines = paragraphs.stream().filter(block -> block.span().length() <= WIDEST).count();
    return lines >= FEWEST_LINES && 10 * lines >= 9L * paragraphs.size();
  }

  private static boolean isParagraph(Block block) {
    return block.kind() == BlockKind.PARAGRAPH;
  }

  private BlockText joined(TextBuilder builder) {
    var plain = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        plain.append(mayGoOn(i) ? "\n" : "\n\n");
      }
      starts.add(plain.length());
      plain.append(blocks.get(i).span().of(text.text()).replace('\n', ' '));
    }
    List<Span> paragraphs = ParagraphSplitter.split(plain.toString());
    if (MOST_LEFT * blocks.size() < paragraphs.size()) {
      return text;
    }
    int next = 0;
    for (Span paragraph : paragraphs) {
      begin(blocks.get(next), builder);
      while (next < blocks.size() && starts.get(next) < paragraph.end()) {
        append(blocks.get(next++), builder);
      }
      builder.end();
    }
    return builder.build();
  }

  private boolean mayGoOn(int block) {
    return isParagraph(blocks.get(block))
        && isParagraph(blocks.get(block - 1))
        && !apart.contains(blocks.get(block).span().start());
  }

  private static void begin(Block block, TextBuilder builder) {
    if (block.kind() == BlockKind.HEADING) {
      builder.heading(block.level());
    } else {
      builder.begin(block.kind());
    }
  }

  private void append(Block block, TextBuilder builder) {
    builder.append(" ");
    String words = block.span().of(text.text());
    if (isParagraph(block) && words.indexOf('\n') < 0) {
      builder.append(words);
    } else {
      builder.preformatted(words);
    }
  }
}
