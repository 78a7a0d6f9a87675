package io.nutgraf.reading.html;

import io.nutgraf.reading.charset.TextHead;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The character set that a page declares in its first bytes: in a {@code meta} element, or in an
 * XML declaration (HTML Standard, section 13.2.3.2, the prescan of a byte stream; and the note on
 * XML declarations in section 13.2.3.3).
 */
final class HtmlCharset {

  private static final LinearPattern XML =
      LinearPattern.ofAnyCase("\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"'](?<name>[^\"'>\\s]+)");
  private static final LinearPattern COMMENT = LinearPattern.of("<!--[\\s\\S]*?-->");
  private static final LinearPattern META =
      LinearPattern.ofAnyCase("<meta[\\s/][^>]*?charset\\s*=\\s*[\"']?\\s*(?<name>[^\"'>;\\s/]+)");

  private HtmlCharset() {}

  /** The name of the set that is declared, as it is written; empty where none is. */
  static Optional<String> declared(byte[] bytes) {
    String head = TextHead.of(bytes);
    return name(XML.at(head, 0, head.length()))
        .or(() -> meta(head))
        // What could read the declaration as ASCII is not of two bytes a letter.
        .map(name -> isWide(name) ? "utf-8" : name);
  }

  private static Optional<String> meta(String head) {
    int start = 0;
    while (true) {
      Found meta = META.in(head, start, head.length());
      if (meta == null) {
        return Optional.empty();
      }
      Found comment = COMMENT.in(head, start, head.length());
      if (comment == null || comment.start() > meta.start()) {
        return name(meta);
      }
      start = comment.end();
    }
  }

  private static Optional<String> name(@Nullable Found found) {
    return found == null ? Optional.empty() : Optional.of(found.group("name"));
  }

  private static boolean isWide(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("utf-16") || lower.startsWith("utf-32");
  }
}
