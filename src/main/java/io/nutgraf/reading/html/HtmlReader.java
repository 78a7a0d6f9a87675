package io.nutgraf.reading.html;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Warning;
import io.nutgraf.reading.charset.TextDecoder;
import io.nutgraf.reading.charset.TextDecoder.Decoding;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.MediaType;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;
import io.nutgraf.reading.format.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads web pages: of a page as it was saved its main text, without all that stands around it; of a
 * fragment, such as the HTML of a mail, every word that is shown.
 */
public final class HtmlReader implements DocumentReader {

  private final HtmlLimits limits;
  private final boolean fragments;

  private HtmlReader(HtmlLimits limits, boolean fragments) {
    this.limits = limits;
    this.fragments = fragments;
  }

  /** Reads pages as browsers save them. */
  public static HtmlReader ofPages() {
    return ofPages(HtmlLimits.STANDARD);
  }

  static HtmlReader ofPages(HtmlLimits limits) {
    return new HtmlReader(limits, false);
  }

  /** Reads HTML that has nothing around its text, whole. */
  public static HtmlReader ofFragments() {
    return new HtmlReader(HtmlLimits.STANDARD, true);
  }

  /**
   * Reads a page.
   *
   * @throws UnreadableException where it holds more than the limits allow: {@code
   *     document_too_large}
   */
  @Override
  public Reading read(RawDocument raw) {
    Optional<String> charset =
        MediaType.parse(raw.contentType()).charset().or(() -> HtmlCharset.declared(raw.bytes()));
    return switch (TextDecoder.decode(raw.bytes(), charset)) {
      case Decoding.Binary _ ->
          Reading.unreadable(
              RejectionCode.MALFORMED_DOCUMENT, "The file holds binary content, not a page.");
      case Decoding.Unknown _ ->
          Reading.unreadable(
              RejectionCode.CHARSET_UNKNOWN, "The file's character set could not be told.");
      case Decoding.Decoded it -> read(raw, it);
    };
  }

  private Reading read(RawDocument raw, Decoding.Decoded decoded) {
    Document page = parse(decoded.text());
    return fragments ? readFragment(raw, decoded, page) : readPage(raw, decoded, page);
  }

  private Reading readPage(RawDocument raw, Decoding.Decoded decoded, Document page) {
    PageScan scan = PageScan.of(page);
    Stated stated = PageStatements.of(scan);
    List<Warning> warnings = new ArrayList<>(decoded.warnings());
    if (PageKind.of(scan) != PageKind.TEXT) {
      warnings.add(Warning.notAnArticle());
    }
    Layout layout = BlockWalker.layout(page.body());
    var text = new TextBuilder(limits.text());
    mainText(layout, page, stated).forEach(block -> write(block, block.kind(), text));
    return Reading.of(raw, text.build(), stated, warnings, "text/html", decoded.charset());
  }

  /** What it is a part of states who wrote it and when. */
  private Reading readFragment(RawDocument raw, Decoding.Decoded decoded, Document page) {
    var text = new TextBuilder(limits.text());
    BlockWalker.layout(page.body())
        .blocks()
        .forEach(block -> write(block, MailMarkup.kind(block), text));
    return Reading.of(
        raw, text.build(), Stated.NOTHING, decoded.warnings(), "text/html", decoded.charset());
  }

  private Document parse(String html) {
    if (tags(html) > limits.tags()) {
      throw UnreadableException.tooLarge(
          "The page holds more than %,d tags.".formatted(limits.tags()));
    }
    return Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(new BudgetedReader(html), "");
  }

  /** How many tags begin in {@code html}, those in scripts and comments too. */
  private static int tags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags++;
    }
    return tags;
  }

  private static List<HtmlBlock> mainText(Layout layout, Document page, Stated stated) {
    Stream<String> titles = stated.titles().stream().map(Stated.Words::text);
    return MainText.of(layout, Stream.concat(titles, Stream.of(page.title())).toList());
  }

  private static void write(HtmlBlock block, BlockKind kind, TextBuilder text) {
    switch (kind) {
      case HEADING -> text.heading(block.region().level());
      default -> text.begin(kind);
    }
    if (kind == BlockKind.CODE) {
      text.preformatted(block.text());
    } else {
      writeLines(block.text(), text);
    }
    text.end();
  }

  private static void writeLines(String lines, TextBuilder text) {
    int start = 0;
    for (int i = 0; i < lines.length(); i++) {
      char unit = lines.charAt(i);
      if (unit == '\n' || unit == '\t') {
        text.append(lines.substring(start, i));
        if (unit == '\t') {
          text.tab();
        } else {
          text.lineBreak();
        }
        start = i + 1;
      }
    }
    text.append(lines.substring(start));
  }
}
