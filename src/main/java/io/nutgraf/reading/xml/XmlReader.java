package io.nutgraf.reading.xml;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Budget;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Reads XML: of a feed (RSS 2.0; RFC 4287) the titles and what is said under them; of any other
 * file all words between its tags. Well-formedness is not asked for, no entity is looked up but
 * those of XML itself, and nothing that the file points to is fetched. Linear in its length.
 */
public final class XmlReader implements DocumentReader {

  /** What a feed says in words; all else in it is for programs. */
  private static final Set<String> WORDS_OF_FEEDS =
      Set.of("title", "subtitle", "description", "summary", "content", "encoded", "div", "p");

  private static final Set<String> FEEDS = Set.of("rss", "feed", "RDF");

  private static final int LONGEST_TEXT = 20_000_000;

  private final DocumentReader plain;
  private final DocumentReader pages;

  /**
   * @param plain makes characters of bytes
   * @param pages reads what a feed holds as HTML
   */
  public XmlReader(DocumentReader plain, DocumentReader pages) {
    this.plain = plain;
    this.pages = pages;
  }

  @Override
  public Reading read(RawDocument raw) {
    return switch (plain.read(raw)) {
      case Reading.Unreadable it -> it;
      case Reading.Read it -> read(raw, it);
    };
  }

  private Reading read(RawDocument raw, Reading.Read decoded) {
    var scan = new XmlScan(decoded.document().text());
    if (scan.root().equals("svg")) {
      return Reading.unreadable(
          RejectionCode.UNSUPPORTED_MEDIA_TYPE, "This is an SVG image, not a text.");
    }
    boolean feed = FEEDS.contains(scan.root());
    var text = new TextBuilder(LONGEST_TEXT);
    while (scan.next()) {
      Budget.check();
      if (!feed) {
        text.block(BlockKind.PARAGRAPH, scan.words());
      } else if (scan.element().equals("title")) {
        text.heading(2).append(scan.words()).end();
      } else if (WORDS_OF_FEEDS.contains(scan.element())) {
        write(scan.words(), text);
      }
    }
    return Reading.of(
        raw,
        text.build(),
        Stated.NOTHING,
        decoded.document().warnings(),
        "application/xml",
        decoded.charset());
  }

  private void write(String words, TextBuilder text) {
    if (words.indexOf('<') < 0) {
      text.block(BlockKind.PARAGRAPH, words);
      return;
    }
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    var page = new RawDocument(bytes, "", "text/html; charset=utf-8", null, null, null);
    if (pages.read(page) instanceof Reading.Read read) {
      String all = read.document().text();
      for (Block block : read.document().structure().blocks()) {
        text.block(block.kind(), block.span().of(all));
      }
    }
  }
}
