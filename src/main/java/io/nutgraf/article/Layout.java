package io.nutgraf.article;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import io.nutgraf.model.Structure;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the layout of a document says of its passages; nothing, where it is not known.
 *
 * @param text the document's text
 * @param structure its layout
 * @param noise the blocks that are no part of what it says, in its order
 */
record Layout(String text, Structure structure, List<Noise> noise) {

  /**
   * What is noise by its kind. A document that has nothing else is about the first of these that it
   * has: a mail without words of its own passes on what it quotes.
   */
  private static final Map<BlockKind, Noise.Kind> NOISE =
      new EnumMap<>(
          Map.of(
              BlockKind.QUOTED_REPLY, Noise.Kind.QUOTED_REPLY,
              BlockKind.SIGNATURE, Noise.Kind.SIGNATURE,
              BlockKind.PAGE_FURNITURE, Noise.Kind.PAGE_FURNITURE,
              BlockKind.ASIDE, Noise.Kind.ASIDE));

  /** What is made of no lines of a page, though its words may read as "Share this" does. */
  private static final Set<BlockKind> WITHOUT_LINES =
      EnumSet.of(BlockKind.TABLE_ROW, BlockKind.CODE);

  static Layout of(Document document) {
    String text = document.text();
    List<Block> blocks = document.structure().blocks();
    Map<BlockKind, Noise.Kind> kinds = new EnumMap<>(NOISE);
    if (!haveWords(text, blocks, EnumSet.complementOf(EnumSet.copyOf(NOISE.keySet())))) {
      NOISE.keySet().stream()
          .filter(kind -> haveWords(text, blocks, EnumSet.of(kind)))
          .findFirst()
          .ifPresent(kinds::remove);
    }
    List<Noise> noise = new ArrayList<>();
    for (Block block : blocks) {
      Noise.Kind kind = kinds.get(block.kind());
      if (kind != null) {
        noise.add(new Noise(Excerpt.of(text, block.span()), kind));
      }
    }
    return new Layout(text, document.structure(), noise);
  }

  /** True for noise that the layout tells. */
  static boolean isNoise(Noise.Kind kind) {
    return NOISE.containsValue(kind);
  }

  /** The text without the noise. */
  String words() {
    return Erasure.of(text, noiseSpans().toList());
  }

  /** The same without what is no line of a page: what rules for lines look at. */
  String lines() {
    Stream<Span> others =
        structure.blocks().stream()
            .filter(block -> WITHOUT_LINES.contains(block.kind()))
            .map(Block::span);
    return Erasure.of(text, Stream.concat(noiseSpans(), others).toList());
  }

  /**
   * What is left of the blocks without the passages of two lists, each in the order of the text: in
   * parts, where a passage stood within.
   */
  List<Block> body(List<Span> some, List<Span> others) {
    List<Span> erased = Stream.concat(some.stream(), others.stream()).sorted().toList();
    List<Block> rest = new ArrayList<>(structure.blocks().size());
    int next = 0;
    for (Block block : structure.blocks()) {
      int end = block.span().end();
      int from = block.span().start();
      while (next < erased.size() && erased.get(next).start() < end) {
        add(rest, block, from, erased.get(next).start());
        from = Math.max(from, erased.get(next).end());
        if (from > end) {
          break;
        }
        next++;
      }
      add(rest, block, from, end);
    }
    return rest;
  }

  private void add(List<Block> rest, Block block, int from, int to) {
    if (from < to) {
      Span part = TextLine.trim(text, from, to);
      if (!part.isEmpty()) {
        rest.add(new Block(block.kind(), block.level(), part));
      }
    }
  }

  private Stream<Span> noiseSpans() {
    return noise.stream().map(passage -> passage.excerpt().span());
  }

  private static boolean haveWords(String text, List<Block> blocks, Set<BlockKind> kinds) {
    return blocks.stream()
        .anyMatch(block -> kinds.contains(block.kind()) && Words.standIn(text, block.span()));
  }
}
