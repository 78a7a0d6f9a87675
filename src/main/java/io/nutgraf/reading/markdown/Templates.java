package io.nutgraf.reading.markdown;

/**
 * Takes the tags of templates out of Markdown that a site is made of: Liquid's {@code {% … %}} and
 * {@code {{ … }}}, Hugo's short codes, and the attributes in braces below a block. Programs within
 * fences keep theirs, and what Liquid highlights becomes such a fence.
 */
final class Templates {

  private Templates() {}

  static String removedFrom(String markdown) {
    StringBuilder kept = new StringBuilder(markdown.length());
    boolean isFenced = false;
    int at = 0;
    while (at < markdown.length()) {
      int end = markdown.indexOf('\n', at);
      int next = end < 0 ? markdown.length() : end + 1;
      String line = markdown.substring(at, next);
      String start = line.strip();
      if (isFence(start)) {
        isFenced = !isFenced;
        kept.append(start.startsWith("{") ? "```\n" : line);
      } else {
        kept.append(isFenced ? line : replaced(line, start));
      }
      at = next;
    }
    return kept.toString();
  }

  private static boolean isFence(String start) {
    return start.startsWith("```")
        || start.startsWith("~~~")
        || start.startsWith("{% highlight")
        || start.startsWith("{% endhighlight");
  }

  private static String replaced(String line, String start) {
    if (start.startsWith("{:") && start.endsWith("}")) {
      return "\n";
    }
    return line.contains("{{") || line.contains("{%") ? withoutTags(line) : line;
  }

  private static String withoutTags(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      int end = endOfTag(line, at);
      if (end > at) {
        at = end;
      } else {
        kept.append(line.charAt(at));
        at++;
      }
    }
    return kept.toString();
  }

  private static int endOfTag(String line, int at) {
    String close = line.startsWith("{{", at) ? "}}" : line.startsWith("{%", at) ? "%}" : "";
    int end = close.isEmpty() ? -1 : line.indexOf(close, at + 2);
    return end < 0 ? at : end + close.length();
  }
}
