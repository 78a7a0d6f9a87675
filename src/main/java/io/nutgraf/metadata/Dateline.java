package io.nutgraf.metadata;

import io.nutgraf.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The date of a dateline, the words before a report that say where it was filed and when: {@code
 * KYIV, Nov 29 (Reuters) -}, {@code MOSCOW, November 29. /TASS/.}
 */
final class Dateline {

  private static final int REACH = 120;

  private static final String PLACE =
      "\\p{Lu}[\\p{L}.'\u2019/-]*(?:\\s\\p{Lu}[\\p{L}.'\u2019/-]*){0,3}";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\([^)]{2,20}\\)\\s?[-\u2013\u2014]{0,2}\\s?)?"
              + PLACE
              + "(?:,\\s"
              + PLACE
              + "){0,2}\\s?[,.:\u2013\u2014-]?\\s?[(]?");

  private static final Pattern AFTER =
      Pattern.compile(
          "\\)?[.,]?\\s{0,2}(?:(?:\\([^)\\n]{2,40}\\)|/[^/\\n]{2,30}/\\.?)\\s{0,2}[-\u2013\u2014:]{0,2}"
              + "|[-\u2013\u2014]{1,2}\\s|:\\s)");

  private Dateline() {}

  /** The date, if {@code text} has a dateline at {@code from}. */
  static Optional<DatePhrase> date(String text, int from) {
    int to = Math.min(text.length(), from + REACH);
    return DatePhraseFinder.find(text, new Span(from, to)).stream()
        .findFirst()
        .filter(date -> BEFORE.matcher(text).region(from, date.span().start()).matches())
        .filter(date -> AFTER.matcher(text).region(date.span().end(), to).lookingAt());
  }
}
