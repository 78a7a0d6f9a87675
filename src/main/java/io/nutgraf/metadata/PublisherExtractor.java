package io.nutgraf.metadata;

import io.nutgraf.model.Credit;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells who published a document, where it says so plainly, by what is most to be trusted: a
 * copyright notice, the outlet after its title, the source named below it, the outlet that its
 * writer works for, the agency of its dateline. An outlet that the article only cites or advertises
 * is not its publisher.
 */
final class PublisherExtractor {

  private static final int LONGEST = 300;

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:(?i:copyright)\\s?(?:©|\\([cC]\\))?|(?:[\u2122&]\\s?){0,2}©|\\([cC]\\))\\s?"
              + "(?:(?:19|20)\\d\\d(?:\\s?[-\u2013]\\s?(?:19|20)\\d\\d)?,?\\s)?(?:by\\s)?"
              + "(?<name>\\p{Lu}[^.|\u2022\u00b7,©\\n\\d]{1,60}?)"
              + "(?:\\s(?:19|20)\\d\\d)?(?:[.,|\u2022\u00b7\u2013-].{0,200}|\\s(?i:all rights).{0,200})?");

  private PublisherExtractor() {}

  /**
   * The publisher of a document with {@code text} and {@code noise}.
   *
   * @param ofTitle the outlet named after its title
   * @param outlets the outlets named in its credits, the most to be trusted first
   */
  static Optional<Credit> extract(
      String text, List<Noise> noise, Optional<Credit> ofTitle, Stream<Span> outlets) {
    return noise.stream()
        .map(one -> one.excerpt().span())
        .flatMap(span -> holder(text, span).stream())
        .findFirst()
        .or(() -> ofTitle)
        .or(() -> outlets.findFirst().map(span -> new Credit(span.of(text), span)));
  }

  /** The holder of the copyright, if {@code line} is a notice of it. */
  private static Optional<Credit> holder(String text, Span line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher notice = COPYRIGHT.matcher(text).region(line.start(), line.end());
    return notice.matches()
        ? Optional.of(
            new Credit(notice.group("name"), new Span(notice.start("name"), notice.end("name"))))
        : Optional.empty();
  }
}
