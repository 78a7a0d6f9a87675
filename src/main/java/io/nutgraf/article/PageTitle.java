package io.nutgraf.article;

import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import io.nutgraf.text.Marks;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title as pages state it, with the outlet's name behind it: {@code Bridge to close - BBC News}.
 *
 * @param headline the headline alone, within the words that were read
 * @param outlet the outlet, within the same, where one is named
 */
record PageTitle(Span headline, @Nullable Span outlet) {

  private static final String MARKS = "-\u2013\u2014|\u2022\u00b7\u00bb";

  /** The longest that a mark and the outlet behind it are, in UTF-16 code units. */
  private static final int LONGEST = 90;

  /** What stands between headline and site, and hardly within a headline. */
  private static final String BARS = "|\u2022\u00b7\u00bb::";

  /** A headline before the name of a site that is not known has so many words. */
  private static final int FEWEST_WORDS = 4;

  private static final int MOST_OF_SITE = 6;

  /** The longest name of a site in a script without spaces. */
  private static final int LONGEST_UNSPACED = 10;

  /** What the names of sites have in them. */
  private static final Set<String> SITE_WORDS = FrontMatterWords.of("site");

  private static final Set<String> SMALL = FrontMatterWords.of("small");

  private static final LinearPattern SUFFIX =
      LinearPattern.of("\\s{1,3}(?<mark>[" + MARKS + "]|::)\\s{1,3}")
          .before("[^" + MARKS + "]{2,40}$");

  /** Whether {@code title} goes on behind {@code headline} with a mark, and so with its outlet. */
  static boolean isBeforeOutlet(String title, String headline) {
    return title.startsWith(headline) && SUFFIX.fitsAt(title, headline.length(), title.length());
  }

  /** Headline and outlet together. */
  Span whole() {
    return outlet == null ? headline : new Span(headline.start(), outlet.end());
  }

  /** Reads a title that was stated with a document: only an outlet that is known is one there. */
  static PageTitle ofStated(String title) {
    return read(title, new Span(0, title.length()), false);
  }

  /** Reads {@code span} of {@code text} as a title. */
  static PageTitle of(String text, Span span) {
    return read(text, span, true);
  }

  private static PageTitle read(String text, Span span, boolean ofText) {
    PageTitle joined = joined(text, span);
    if (joined.outlet != null) {
      return joined;
    }
    int from = Math.max(span.start(), span.end() - LONGEST);
    for (Found suffix = suffix(text, from, span);
        suffix != null;
        suffix = suffix(text, suffix.end(), span)) {
      Span outlet = TextLine.trim(text, suffix.end(), span.end());
      if (Outlets.isOutlet(outlet.of(text)) || (ofText && isSite(text, span, suffix, outlet))) {
        return new PageTitle(TextLine.trim(text, span.start(), suffix.start()), outlet);
      }
    }
    return new PageTitle(span, null);
  }

  /**
   * A name of a site that is not known: behind a bar, or in capitals behind a dash where the
   * headline has none; and a word that only sites have in their name.
   */
  private static boolean isSite(String text, Span title, Found suffix, Span outlet) {
    String headline = TextLine.trim(text, title.start(), suffix.start()).of(text);
    if (Character.isIdeographic(text.codePointAt(outlet.start()))) {
      return outlet.length() <= LONGEST_UNSPACED && headline.length() >= outlet.length();
    }
    List<String> words = List.of(outlet.of(text).split(" ", -1));
    if (TextLine.at(headline, new Span(0, headline.length())).words() < FEWEST_WORDS
        || words.size() > MOST_OF_SITE
        || !words.stream().allMatch(PageTitle::isOfName)) {
      return false;
    }
    return words.stream().anyMatch(SITE_WORDS::contains)
        || (BARS.indexOf(suffix.group("mark")) >= 0 && words.size() > 1)
        || isCamel(words.getLast());
  }

  private static boolean isOfName(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word) || "&".equals(word));
  }

  /** "NewsCenter": two capitals, each with small letters. */
  private static boolean isCamel(String word) {
    for (int i = 1; i + 1 < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))
          && Character.isLowerCase(word.charAt(i - 1))
          && Character.isLowerCase(word.charAt(i + 1))) {
        return !word.startsWith("Mc") && !word.startsWith("Mac");
      }
    }
    return false;
  }

  /** As pages in Chinese have it: headline, section and site, with low lines between. */
  private static PageTitle joined(String text, Span span) {
    int first = text.indexOf('_', span.start(), span.end());
    int last = first < 0 ? -1 : text.substring(first, span.end()).lastIndexOf('_') + first;
    boolean joins =
        first > span.start()
            && last + 1 < span.end()
            && Character.isIdeographic(text.codePointBefore(first))
            && Character.isLetter(text.codePointAt(last + 1));
    return joins
        ? new PageTitle(
            TextLine.trim(text, span.start(), first), TextLine.trim(text, last + 1, span.end()))
        : new PageTitle(span, null);
  }

  private static @Nullable Found suffix(String text, int from, Span span) {
    return Marks.standsOneOf(MARKS + ":", text, from, span.end())
        ? SUFFIX.in(text, from, span.end())
        : null;
  }
}
