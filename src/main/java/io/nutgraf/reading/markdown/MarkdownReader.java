package io.nutgraf.reading.markdown;

import io.nutgraf.model.Document;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown (CommonMark 0.31, with GitHub's tables): the words by blocks. Marks, addresses,
 * pictures, comments and the tags of HTML are left out, and so is the front matter, which is
 * stated.
 */
public final class MarkdownReader implements DocumentReader {

  /** How deeply quotes, lists and emphasis may stand within each other; beyond, they are text. */
  private static final int DEEPEST = 100;

  private final DocumentReader plain;
  private final MarkdownCost most;

  /**
   * @param plain makes characters of bytes
   */
  public MarkdownReader(DocumentReader plain) {
    this(plain, MarkdownCost.MOST);
  }

  MarkdownReader(DocumentReader plain, MarkdownCost most) {
    this.plain = plain;
    this.most = most;
  }

  @Override
  public Reading read(RawDocument raw) {
    return switch (plain.read(raw)) {
      case Reading.Unreadable it -> it;
      case Reading.Read it -> read(raw, it);
    };
  }

  private Reading read(RawDocument raw, Reading.Read decoded) {
    Document document = decoded.document();
    FrontMatter front = FrontMatter.of(document.text());
    String markdown = document.text().substring(front.end());
    most.check(markdown);
    String source = front.isEmpty() ? markdown : Templates.removedFrom(markdown);
    var writer = new MarkdownWriter(new TextBuilder(document.text().length() + 1));
    writer.write(parser().parse(source));
    BlockText text = writer.build();
    return Reading.of(
        raw,
        text,
        FrontMatterStated.of(front, writer.title(), raw.fileName()),
        document.warnings(),
        "text/markdown",
        decoded.charset());
  }

  private static Parser parser() {
    List<Extension> extensions = List.of(TablesExtension.create());
    return Parser.builder()
        .extensions(extensions)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .build();
  }
}
