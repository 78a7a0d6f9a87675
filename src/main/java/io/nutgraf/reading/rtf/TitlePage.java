package io.nutgraf.reading.rtf;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.AuthorLine;
import io.nutgraf.reading.format.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The heading that a text begins with, and who is named below it, where it is sure that these are
 * its authors: nothing but names stands there, and they are centered as the heading is, or one
 * begins with a given name that is known.
 *
 * @param heading where it stands
 * @param authors none where nobody is named
 */
record TitlePage(Optional<Span> heading, List<Stated.Words> authors) {

  /** So many lines below the title may be names. */
  private static final int MOST_LINES = 6;

  TitlePage {
    authors = List.copyOf(authors);
  }

  /** That of {@code text}; empty where it begins with no heading. */
  static TitlePage of(BlockText text, Settings settings) {
    List<Block> blocks =
        text.structure().blocks().stream()
            .filter(block -> block.kind() != BlockKind.PAGE_FURNITURE)
            .limit(MOST_LINES + 1L)
            .toList();
    if (blocks.isEmpty() || blocks.getFirst().kind() != BlockKind.HEADING) {
      return new TitlePage(Optional.empty(), List.of());
    }
    List<Stated.Words> authors = new ArrayList<>();
    boolean isSure = settings.isCentered(blocks.getFirst());
    for (Block block : blocks.subList(1, blocks.size())) {
      AuthorLine line = AuthorLine.of(block.span().of(text.text()));
      boolean isOfTitle =
          block.kind() == BlockKind.PARAGRAPH
              && line.isWhole()
              && (line.isKnown() || (isSure && settings.isCentered(block)));
      if (!isOfTitle) {
        break;
      }
      for (String name : line.names()) {
        authors.add(new Stated.Words(name, Stated.Source.LAYOUT, null));
      }
    }
    return new TitlePage(Optional.of(blocks.getFirst().span()), authors);
  }
}
