package io.nutgraf.metadata;

import io.nutgraf.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words before a report that say where it was filed and by which agency: {@code LONDON
 * (Reuters) -}, {@code Lagos, Nigeria (CNN)}. They are no part of its first sentence.
 *
 * <p>An agency is told by a dash that follows, or by its name: "Apple (AAPL) rose" has no dateline.
 * Immutable and safe for use by several threads.
 */
public final class DatelineDetector {

  private static final int REACH = 120;

  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}.'\u2019/-]*|\\d{1,2}|\\d{4}|of|the|de|in|on|near|and)";
  private static final String PLACE = "(?:" + WORD + "(?:,?\\s" + WORD + "){0,7},?\\s{0,3})?";
  private static final String ANY = "\\p{Lu}[\\p{L}.&' -]{1,28}";
  private static final String KNOWN =
      "(?:CNN[\\p{L} ]{0,20}|AP|AFP|UPI|Reuters|Bloomberg|Xinhua|TASS|dpa|EFE|ANSA|PTI|ANI|IANS|Kyodo"
          + "|Interfax|RIA Novosti|PA|AAP|HealthDay News|WIRED|Mashable|Variety)";

  private static final Pattern DATELINE =
      Pattern.compile(
          PLACE + "\\((?:" + ANY + "\\)\\s?(?:--|[-\u2013\u2014])(?=\\s)|" + KNOWN + "\\))\\s*");

  private DatelineDetector() {}

  public static DatelineDetector standard() {
    return new DatelineDetector();
  }

  /** The dateline, with the white space after it, if the first words of {@code text} are one. */
  public Optional<Span> detect(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = Math.min(text.length(), start + REACH);
    Matcher matcher = DATELINE.matcher(text).region(start, end);
    return matcher.lookingAt() && matcher.end() < text.length()
        ? Optional.of(new Span(start, matcher.end()))
        : Optional.empty();
  }
}
