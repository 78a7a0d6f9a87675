package io.nutgraf.reading.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * The words of HTML that stands in Markdown: tags and comments are left out, and what scripts and
 * styles hold; blocks end lines.
 */
final class HtmlText {

  private static final Set<String> SILENT = Set.of("script", "style", "svg", "iframe", "noscript");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "img", "ins", "kbd", "mark",
          "q", "s", "small", "span", "strong", "sub", "sup", "u", "var", "wbr", "source");

  private HtmlText() {}

  /** The level of the heading that {@code html} begins with; 0 where it begins with none. */
  static int headingLevel(String html) {
    String start = html.stripLeading();
    boolean isHeading = start.length() > 3 && (start.startsWith("<h") || start.startsWith("<H"));
    char level = isHeading ? start.charAt(2) : 0;
    return level >= '1' && level <= '6' && !Character.isLetterOrDigit(start.charAt(3))
        ? level - '0'
        : 0;
  }

  /** The words, a {@code \n} where a block ends. */
  static String of(String html) {
    StringBuilder words = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      char unit = html.charAt(at);
      if (unit == '<') {
        at = endOfTag(html, at, words);
      } else {
        words.append(unit == '\n' ? ' ' : unit);
        at++;
      }
    }
    return references(words.toString());
  }

  private static int endOfTag(String html, int at, StringBuilder words) {
    if (html.startsWith("<!--", at)) {
      return after(html, "-->", at);
    }
    String name = name(html, at + 1);
    if (name.isEmpty() && !html.startsWith("</", at)) {
      words.append('<');
      return at + 1;
    }
    if (SILENT.contains(name)) {
      return after(html, ">", after(html, "</" + name, at));
    }
    String closed = name.isEmpty() ? name(html, at + 2) : name;
    words.append(INLINE.contains(closed) ? "" : "\n");
    return after(html, ">", at);
  }

  private static String name(String html, int at) {
    int end = at;
    while (end < html.length() && end - at < 20 && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private static int after(String html, String end, int at) {
    int found = html.indexOf(end, at);
    return found < 0 ? html.length() : found + end.length();
  }

  private static String references(String words) {
    return words.indexOf('&') < 0
        ? words
        : words
            .replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&mdash;", "—")
            .replace("&ndash;", "–")
            .replace("&hellip;", "…")
            .replace("&copy;", "©")
            .replace("&amp;", "&");
  }
}
