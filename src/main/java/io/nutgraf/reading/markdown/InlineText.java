package io.nutgraf.reading.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph, a heading or a cell. */
final class InlineText {

  /** How long the name of a note may be, and that of a page of a wiki. */
  private static final int LONGEST_NAME = 200;

  private InlineText() {}

  /** The words within {@code block}; a line break that was asked for is a {@code \n}. */
  static String of(Node block) {
    StringBuilder words = new StringBuilder();
    Node node = block.getFirstChild();
    while (node != null) {
      append(node, words);
      node = next(node, block);
    }
    return withoutMarks(words);
  }

  /** The node after {@code node} within {@code block}; pictures are not gone into. */
  @SuppressWarnings("ReferenceEquality") // the very node
  private static @Nullable Node next(Node node, Node block) {
    Node child = node instanceof Image ? null : node.getFirstChild();
    if (child != null) {
      return child;
    }
    Node last = node;
    while (last.getNext() == null) {
      last = last.getParent();
      if (last == null || last == block) {
        return null;
      }
    }
    return last.getNext();
  }

  private static void append(Node node, StringBuilder words) {
    switch (node) {
      case Text text -> words.append(text.getLiteral());
      case Code code -> words.append(code.getLiteral());
      case SoftLineBreak _ -> words.append(' ');
      case HardLineBreak _ -> words.append('\n');
      case HtmlInline html when html.getLiteral().startsWith("<br") -> words.append('\n');
      default -> {}
    }
  }

  /** Without what more than CommonMark knows: strikethrough, notes, links of a wiki. */
  private static String withoutMarks(CharSequence words) {
    String text = words.toString();
    if (text.indexOf('[') < 0 && text.indexOf('~') < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("~~", at)) {
        at += 2;
      } else if (text.startsWith("[^", at) && name(text, at + 2, "]") >= 0) {
        at = name(text, at + 2, "]") + 1;
      } else if (text.startsWith("[[", at) && name(text, at + 2, "]]") >= 0) {
        int end = name(text, at + 2, "]]");
        String link = text.substring(at + 2, end);
        kept.append(link, link.lastIndexOf('|') + 1, link.length());
        at = end + 2;
      } else {
        kept.append(text.charAt(at));
        at++;
      }
    }
    return kept.toString();
  }

  /** Where the name ends that begins at {@code from}; -1 where none does. */
  private static int name(String text, int from, String close) {
    int limit = Math.min(text.length(), from + LONGEST_NAME);
    for (int i = from; i < limit && text.charAt(i) != '\n' && text.charAt(i) != '['; i++) {
      if (text.startsWith(close, i)) {
        return i > from ? i : -1;
      }
    }
    return -1;
  }
}
