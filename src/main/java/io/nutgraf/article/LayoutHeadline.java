package io.nutgraf.article;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Structure;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a headline among the headings of a document whose layout is known. */
final class LayoutHeadline {

  /** How many blocks are looked at for the text that a headline stands over. */
  private static final int BLOCKS = 20;

  /** "1 Introduction", "2. Method", "3.1 Results"; not "10 bridges that closed". */
  private static final LinearPattern PART =
      LinearPattern.of("(?:\\d{1,2}(?:[.)]|(?:\\.\\d{1,2}){1,3}[.)]?)|1)\\s+\\p{Lu}");

  private final String text;
  private final String words;
  private final Structure structure;

  /**
   * @param words {@code text} without noise
   */
  LayoutHeadline(String text, String words, Structure structure) {
    this.text = text;
    this.words = words;
    this.structure = structure;
  }

  /** Where a stated title stands, if that is a block of its own or a part of a heading. */
  Optional<Span> standing(Stated.Words title) {
    return Optional.ofNullable(title.span())
        .filter(span -> Words.standIn(words, span))
        .filter(span -> structure.blockAt(span.start()).filter(b -> isTitle(b, span)).isPresent());
  }

  /** The heading over the text that reads as {@code headline}. */
  Optional<Span> reading(String headline) {
    List<Integer> wanted = letters(headline);
    return headings().stream()
        .map(Block::span)
        .filter(span -> letters(span.of(text)).equals(wanted))
        .findFirst();
  }

  /**
   * The heading of the highest level over the text, unless that is one of several parts: then other
   * headings are of its level, and none stands between it and its text.
   */
  Optional<Span> first() {
    List<Block> headings = isOverText() ? headings() : List.of();
    return headings.stream()
        .filter(heading -> heading.level() == 1)
        .findFirst()
        .filter(heading -> !heading.equals(headings.getLast()) || isOnlyOne(heading))
        .filter(heading -> !isOfPart(heading.span().of(text)))
        .map(Block::span);
  }

  /** Whether the first of {@code lines} may be judged by its look: no layout says what it is. */
  boolean mayBegin(List<TextLine> lines) {
    return lines.isEmpty()
        || structure
            .blockAt(lines.getFirst().span().start())
            .map(block -> block.kind() == BlockKind.PARAGRAPH)
            .orElse(true);
  }

  /** The headings before the running text. */
  private List<Block> headings() {
    List<Block> headings = new ArrayList<>();
    List<Block> blocks = structure.blocks();
    for (Block block : blocks.subList(0, Math.min(BLOCKS, blocks.size()))) {
      if (block.kind() == BlockKind.HEADING && Words.standIn(words, block.span())) {
        headings.add(block);
      } else if (TextLine.at(words, block.span()).isProse()) {
        break;
      }
    }
    return headings;
  }

  /** Numbered as the parts of papers are, or saying that what it names follows. */
  private static boolean isOfPart(String heading) {
    return heading.endsWith(":") || PART.fitsAt(heading, 0, heading.length());
  }

  private boolean isOverText() {
    return structure.blocks().stream()
        .anyMatch(b -> b.kind() != BlockKind.HEADING && Words.standIn(words, b.span()));
  }

  private boolean isOnlyOne(Block heading) {
    return structure.blocks().stream()
            .filter(block -> block.kind() == BlockKind.HEADING && block.level() == heading.level())
            .limit(2)
            .count()
        == 1;
  }

  private static boolean isTitle(Block block, Span title) {
    return block.span().equals(title)
        || (block.kind() == BlockKind.HEADING && block.span().contains(title));
  }

  private static List<Integer> letters(String words) {
    return words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .boxed()
        .toList();
  }
}
