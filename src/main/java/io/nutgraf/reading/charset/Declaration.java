package io.nutgraf.reading.charset;

import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The character set that a file names in its first line: as XML does (Extensible Markup Language
 * 1.0, section 4.3.3), as CSS does (CSS Syntax, section 3.2), or as editors read it from a comment.
 */
final class Declaration {

  private static final LinearPattern XML =
      LinearPattern.ofAnyCase("\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"'](?<name>[^\"'>\\s]+)");
  private static final LinearPattern CSS = LinearPattern.of("@charset \"(?<name>[^\"]+)\";");
  private static final LinearPattern EDITOR =
      LinearPattern.of("[^\\n]{0,40}-\\*-[^\\n]*?coding: *(?<name>[\\w.-]+)[^\\n]*-\\*-");

  private Declaration() {}

  /**
   * The name of the set, as it is written; empty where none is declared, or one that it can't be.
   */
  static Optional<String> of(byte[] bytes) {
    String head = TextHead.of(bytes);
    return name(XML, head)
        .or(() -> name(CSS, head))
        .or(() -> name(EDITOR, head))
        .filter(name -> !isWide(name));
  }

  private static Optional<String> name(LinearPattern pattern, String head) {
    @Nullable Found found = pattern.at(head, 0, head.length());
    return found == null ? Optional.empty() : Optional.of(found.group("name"));
  }

  /** What could be read as ASCII is not of two bytes a letter; what is so tells it by its zeros. */
  private static boolean isWide(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("utf-16") || lower.startsWith("utf-32") || lower.startsWith("ucs");
  }
}
