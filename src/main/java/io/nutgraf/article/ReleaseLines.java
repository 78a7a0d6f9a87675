package io.nutgraf.article;

import static io.nutgraf.article.FrontMatterWords.anyOf;

import io.nutgraf.dates.StatedDate;
import io.nutgraf.dates.StatedDates;
import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.List;
import java.util.Optional;

/**
 * The date in the head of a press release or a letter: "FOR IMMEDIATE RELEASE – May 7, 2024",
 * "January 19, 2024 Contact: Jane Doe", "Press office | 7 May 2024", "Oban, 7 May 2024".
 */
final class ReleaseLines {

  /** Such heads end by this line. */
  private static final int LINES = 8;

  /** No line of a head is longer, in UTF-16 code units. */
  private static final int LONGEST = 140;

  /** "FOR IMMEDIATE RELEASE", "Pressemitteilung vom", what embargoes last until. */
  private static final LinearPattern LABELLED =
      LinearPattern.ofAnyCase("(?:[^.!?]{0,40}[^\\p{L}])?" + anyOf("release") + "[^.!?]{0,60}");

  private static final LinearPattern LABEL =
      LinearPattern.ofAnyCase(anyOf("release") + "[\\s.:]{0,3}");

  /** Something apart from the date: "Admin |". */
  private static final LinearPattern APART =
      LinearPattern.of(
          "[^.!?|\u2022\u00b7]{2,60}\\s?[|\u2022\u00b7](?:[^.!?]{0,60}[|\u2022\u00b7])?\\s?");

  /** "Oban, ", "Berlin, den ", "г. Тула, ", "V Plzni dne ". */
  private static final LinearPattern PLACE =
      LinearPattern.of(
          "(?:"
              + anyOf("letter-place")
              + "\\s)?\\p{Lu}[\\p{L}'\u2019-]{1,30}(?: \\p{Lu}[\\p{L}'\u2019-]{1,30}){0,2}(?:,\\s(?:"
              + anyOf("letter-date")
              + "\\s)?|\\s"
              + anyOf("letter-date")
              + "\\s)");

  private static final LinearPattern CONTACT =
      LinearPattern.ofAnyCase(
          "\\s{0,9}[|\u2022\u00b7-]?\\s{0,9}" + anyOf("contact") + "[^\\n]{0,100}");

  private ReleaseLines() {}

  /** The first such date in the head of {@code text}. */
  static Optional<StatedDate> date(String text) {
    boolean isTitle = true;
    boolean isRelease = false;
    for (TextLine line : TextLine.first(text, LINES)) {
      if (line.isProse()) {
        return isRelease ? leading(text, line.span()) : Optional.empty();
      }
      isRelease |= LABEL.fits(line.span().of(text));
      Optional<StatedDate> date = date(text, line.span(), isTitle);
      if (date.isPresent()) {
        return date;
      }
      isTitle = false;
    }
    return Optional.empty();
  }

  /** Of a line that is a release's first words: "Oban, 7 May 2024. The …" */
  private static Optional<StatedDate> leading(String text, Span line) {
    Found place = PLACE.at(text, line.start(), line.end());
    return place == null
        ? Optional.empty()
        : StatedDates.at(text, place.end(), line.end())
            .filter(StatedDate::isComplete)
            .filter(date -> text.startsWith(". ", date.span().end()));
  }

  /** In a title, "Open day | 7 June 2024", the date is that of what it names. */
  private static Optional<StatedDate> date(String text, Span line, boolean isTitle) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    List<StatedDate> found = StatedDates.in(text, line);
    if (found.size() != 1 || !found.getFirst().isComplete()) {
      return Optional.empty();
    }
    Span date = found.getFirst().span();
    boolean last = date.end() == line.end();
    boolean head =
        LABELLED.whole(text, line.start(), date.start()) != null
            || (last && !isTitle && APART.whole(text, line.start(), date.start()) != null)
            || (last && PLACE.whole(text, line.start(), date.start()) != null)
            || (date.start() == line.start()
                && CONTACT.whole(text, date.end(), line.end()) != null);
    return head ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
