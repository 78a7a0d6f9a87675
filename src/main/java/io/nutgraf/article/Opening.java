package io.nutgraf.article;

import io.nutgraf.model.Headline;
import io.nutgraf.model.Span;
import io.nutgraf.model.Structure;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a document below its headline, and what stands there before the words of its
 * report.
 *
 * @param body the text without noise and headline, line breaks in their place
 * @param span the first lines of that; empty where it has none
 * @param prefixes the prefixes, which are noise
 * @param datelines the datelines, of which all but the first are doubtful
 */
record Opening(String body, Span span, List<Prefix> prefixes, List<Dateline> datelines) {

  private static final int LINES = 4;

  Opening {
    prefixes = List.copyOf(prefixes);
    datelines = List.copyOf(datelines);
  }

  /**
   * That of a document with {@code words}, which are its text without noise, and a {@code layout}.
   */
  static Opening of(
      String words, Structure layout, Optional<Headline> headline, List<Prefix> prefixes) {
    String body = Erasure.of(words, headline.map(Headline::span).stream().toList());
    List<TextLine> lines = TextLine.first(body, LINES);
    List<Dateline> datelines =
        lines.stream()
            .map(line -> line.span().start())
            .flatMap(start -> DatelineScan.at(body, start, end(body, layout, start)).stream())
            .toList();
    Span span =
        lines.isEmpty()
            ? new Span(0, 0)
            : new Span(lines.getFirst().span().start(), lines.getLast().span().end());
    return new Opening(body, span, prefixes, datelines);
  }

  /** How far a dateline may go from {@code start}: over no end of a block, if those are known. */
  private static int end(String body, Structure layout, int start) {
    return layout.blockAt(start).map(block -> block.span().end()).orElse(body.length());
  }
}
