package io.nutgraf.reading;

import io.nutgraf.text.LinearPattern;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the media type of a text that came as one and is plainly a file of another format: a mail
 * with its headers, subtitles, Markdown with front matter. Read as it stands it would tell of times
 * and fields.
 */
public final class TextFormat {

  /** How much of a text tells its format, in UTF-16 code units. */
  private static final int HEAD = 8_192;

  private static final Set<Format> TOLD =
      EnumSet.of(Format.SRT, Format.VTT, Format.EML, Format.MBOX);

  private static final String LINES = "(?:[^\\n]{0,400}\\n){0,40}?";
  private static final String MARK = "---[ \\t]*\\r?\\n";
  private static final String TITLE = "title[ \\t]*:[^\\n]{1,400}\\n";

  private static final LinearPattern FRONT_MATTER =
      LinearPattern.of(MARK + LINES + TITLE + LINES + MARK);

  private TextFormat() {}

  /** The media type that {@code text} is to be read by; empty where it is a plain text. */
  public static Optional<String> of(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (FRONT_MATTER.at(head, 0, head.length()) != null) {
      return Optional.of("text/markdown; charset=utf-8");
    }
    return TextSignature.of(head.getBytes(StandardCharsets.UTF_8))
        .filter(TOLD::contains)
        .map(_ -> "text/plain; charset=utf-8");
  }
}
