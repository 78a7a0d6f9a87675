package io.nutgraf.reading.rtf;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Span;
import io.nutgraf.model.Structure;
import io.nutgraf.reading.format.BlockText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** How the letters of paragraphs are set: a bold line in larger type is a heading. */
final class Settings {

  /** How much larger than the text a heading is set. */
  private static final double LARGER = 1.1;

  /** Longer ones are no headings. */
  private static final int LONGEST = 200;

  private static final int LEVELS = 6;

  private static final String ENDS = ".!?:;,。！？";

  /** The letters of a paragraph, how many of them are bold, and their size in half points. */
  private record Setting(int letters, int bold, int size, boolean centered) {

    boolean isBold() {
      return letters > 0 && bold == letters;
    }
  }

  private final Map<Integer, Setting> settings = new HashMap<>();
  private final Map<Integer, Integer> lettersOfSize = new HashMap<>();
  private Setting open = new Setting(0, 0, 0, false);

  /** Takes words of the paragraph that is open. */
  void add(CharSequence words, Group group) {
    int letters = (int) words.chars().filter(Character::isLetterOrDigit).count();
    lettersOfSize.merge(group.size, letters, Integer::sum);
    open =
        new Setting(
            open.letters() + letters,
            open.bold() + (group.bold ? letters : 0),
            Math.max(open.size(), letters > 0 ? group.size : 0),
            group.centered);
  }

  /** Ends the paragraph, which is this block; none where nothing stands in it. */
  void end(Optional<Span> block) {
    block.ifPresent(span -> settings.put(span.start(), open));
    open = new Setting(0, 0, 0, false);
  }

  /** True for a paragraph in the middle of the page. */
  boolean isCentered(Block block) {
    Setting setting = settings.get(block.span().start());
    return setting != null && setting.centered();
  }

  /** {@code text} with paragraphs that are set as headings told as such, the largest first. */
  BlockText withHeadings(BlockText text) {
    int usual =
        lettersOfSize.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(Group.USUAL_SIZE);
    TreeSet<Integer> sizes = new TreeSet<>();
    for (Block block : text.structure().blocks()) {
      if (isHeading(block, text.text(), usual)) {
        sizes.add(sizeOf(block));
      }
    }
    if (sizes.isEmpty()) {
      return text;
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : text.structure().blocks()) {
      boolean isHeading = isHeading(block, text.text(), usual);
      int level = isHeading ? 1 + sizes.tailSet(sizeOf(block), false).size() : 0;
      blocks.add(
          isHeading ? new Block(BlockKind.HEADING, Math.min(LEVELS, level), block.span()) : block);
    }
    return new BlockText(text.text(), new Structure(blocks));
  }

  private int sizeOf(Block block) {
    return settings.getOrDefault(block.span().start(), open).size();
  }

  private boolean isHeading(Block block, String text, int usual) {
    Setting setting = settings.get(block.span().start());
    return setting != null
        && block.kind() == BlockKind.PARAGRAPH
        && setting.isBold()
        && setting.size() >= LARGER * usual
        && block.span().length() <= LONGEST
        && ENDS.indexOf(text.charAt(block.span().end() - 1)) < 0;
  }
}
