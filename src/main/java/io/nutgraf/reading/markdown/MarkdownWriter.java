package io.nutgraf.reading.markdown;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Stated.Words;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.TextBuilder;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a tree of Markdown. Nothing recurs, however deep it is. */
final class MarkdownWriter {

  private final TextBuilder text;
  private @Nullable Words title;
  private int quotes;

  MarkdownWriter(TextBuilder text) {
    this.text = text;
  }

  void write(Node document) {
    Node node = document;
    while (node != null) {
      node = enter(node) && node.getFirstChild() != null ? node.getFirstChild() : after(node);
    }
  }

  /** The node that follows {@code node} and all within it; null at the end. */
  private @Nullable Node after(Node node) {
    Node last = node;
    leave(last);
    while (last.getNext() == null) {
      last = last.getParent();
      if (last == null) {
        return null;
      }
      leave(last);
    }
    return last.getNext();
  }

  private void leave(Node node) {
    if (node instanceof BlockQuote) {
      quotes--;
    }
  }

  /** Writes {@code node}; true where blocks stand within it. */
  private boolean enter(Node node) {
    return switch (node) {
      case Heading heading -> write(heading);
      case Paragraph paragraph -> write(paragraph);
      case FencedCodeBlock code -> write(code.getLiteral());
      case IndentedCodeBlock code -> write(code.getLiteral());
      case HtmlBlock html -> write(html);
      case TableRow row -> write(row);
      case BlockQuote _ -> {
        quotes++;
        yield true;
      }
      default -> true;
    };
  }

  private boolean write(Heading heading) {
    text.heading(heading.getLevel()).append(InlineText.of(heading));
    int level = heading.getLevel();
    text.end().ifPresent(span -> note(level, span, InlineText.of(heading)));
    return false;
  }

  /** The first heading of the first level is the title. */
  private void note(int level, Span span, String words) {
    if (level == 1 && title == null) {
      title = new Words(words.strip(), Source.LAYOUT, span);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the very node
  private boolean write(Paragraph paragraph) {
    String words = InlineText.of(paragraph);
    if (isNote(paragraph, words)) {
      write(BlockKind.FOOTNOTE, words.substring(1));
    } else if (paragraph.getParent() instanceof ListItem item
        && item.getFirstChild() == paragraph) {
      write(BlockKind.LIST_ITEM, withoutTask(words));
    } else if (quotes > 0) {
      write(BlockKind.BLOCK_QUOTE, withoutCallout(words));
    } else {
      write(BlockKind.PARAGRAPH, words);
    }
    return false;
  }

  private void write(BlockKind kind, String words) {
    text.begin(kind);
    words.lines().forEach(line -> text.append(line).lineBreak());
    text.end();
  }

  private boolean write(String code) {
    text.begin(BlockKind.CODE).preformatted(code).end();
    return false;
  }

  private boolean write(HtmlBlock html) {
    String markup = html.getLiteral();
    int level = HtmlText.headingLevel(markup);
    String words = HtmlText.of(markup);
    if (level > 0) {
      text.heading(level).append(words);
      text.end().ifPresent(span -> note(level, span, words.replace('\n', ' ')));
    } else {
      write(quotes > 0 ? BlockKind.BLOCK_QUOTE : BlockKind.PARAGRAPH, words);
    }
    return false;
  }

  private boolean write(TableRow row) {
    text.begin(BlockKind.TABLE_ROW);
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      text.append(InlineText.of(cell)).tab();
    }
    text.end();
    return false;
  }

  /** A note begins with its name, which is gone, and a colon, which is left. */
  private static boolean isNote(Paragraph paragraph, String words) {
    return words.startsWith(":")
        && paragraph.getFirstChild() instanceof Text first
        && first.getLiteral().startsWith("[");
  }

  private static String withoutTask(String words) {
    boolean isTask =
        words.startsWith("[ ] ") || words.startsWith("[x] ") || words.startsWith("[X] ");
    return isTask ? words.substring(4) : words;
  }

  /** GitHub's and Obsidian's quotes begin with what they are: {@code [!NOTE]}. */
  private static String withoutCallout(String words) {
    int end = words.startsWith("[!") ? words.indexOf(']') : -1;
    return words.substring(end + 1);
  }

  /** The text, when all is written. */
  BlockText build() {
    return text.build();
  }

  /** The first heading of the first level. */
  Optional<Words> title() {
    return Optional.ofNullable(title);
  }
}
