package io.nutgraf.reading.subtitles;

import io.nutgraf.text.LinearPattern;
import java.util.Optional;

/**
 * The words of a line of a cue, without its markup: tags as HTML has them, WebVTT's and those of
 * Advanced SubStation ({@code {\an8}}), and character references (WebVTT, section 4.2.2).
 */
final class CueWords {

  private static final LinearPattern TAG =
      LinearPattern.ofAnyCase(
          "</?(?:i|b|u|s|c|v|lang|ruby|rt|font|span|em|strong|br)(?:[.\\s][^<>]{0,300})?/?>|<[\\d:.]{4,20}>");

  private static final LinearPattern STYLE =
      LinearPattern.of("\\{(?:\\\\|[biuyYcsf]:?)[^{}]{0,100}\\}");

  private CueWords() {}

  /** Who speaks, as WebVTT's tag {@code <v Name>} says. */
  static Optional<String> speaker(String line) {
    int start = line.indexOf("<v");
    int end = start < 0 ? -1 : line.indexOf('>', start);
    int space = start < 0 ? -1 : line.indexOf(' ', start);
    return space > 0 && space < end
        ? Optional.of(references(line.substring(space, end)).strip())
            .filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  /** The words, with single spaces. */
  static String of(String line) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      int end = markup(line, at);
      if (end > at) {
        at = end;
      } else {
        words.append(line.charAt(at));
        at++;
      }
    }
    return references(words.toString()).strip();
  }

  /** Where the markup ends that begins at {@code at}; {@code at} where none does. */
  private static int markup(String line, int at) {
    LinearPattern pattern =
        switch (line.charAt(at)) {
          case '<' -> TAG;
          case '{' -> STYLE;
          default -> null;
        };
    LinearPattern.Found found = pattern == null ? null : pattern.at(line, at, line.length());
    return found == null ? at : found.end();
  }

  private static String references(String words) {
    return words.indexOf('&') < 0
        ? words
        : words
            .replace("&nbsp;", " ")
            .replace("&lrm;", "")
            .replace("&rlm;", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
  }
}
