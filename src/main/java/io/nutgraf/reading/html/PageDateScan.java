package io.nutgraf.reading.html;

import io.nutgraf.dates.StatedDate;
import io.nutgraf.dates.StatedDates;
import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the days that are written in the words of a page, in whatever language it is. */
final class PageDateScan {

  /**
   * A day in a text.
   *
   * @param isSecondReading it may as well be another day, which is the likelier one
   */
  record Written(PageDay day, Span span, boolean isSecondReading) {}

  private static final LinearPattern NUMBERS =
      LinearPattern.of(
          "(?<a>\\d{1,2})\\s?[./-]\\s?(?<b>\\d{1,2})\\s?[./-]\\s?(?<year>(?:19|20)?\\d{2})\\b");
  private static final LinearPattern CHARACTERS =
      LinearPattern.of(
          "(?<year>(?:19|20)\\d{2})\\s?[\u5e74\ub144-]\\s?(?<month>\\d{1,2})\\s?[\u6708\uc6d4-]\\s?(?<day>\\d{1,2})");
  private static final LinearPattern WORDS =
      LinearPattern.of(
          "(?<day>\\d{1,2})[.,]?(?:\\s(?:de|of|di))?\\s(?<word>\\pL{3,12})\\.?,?(?:\\s(?:de|del))?\\s(?<year>(?:19|20)\\d{2})");
  private static final LinearPattern MONTH_FIRST =
      LinearPattern.of(
          "(?<word>\\pL{3,12})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d{2})");
  private static final LinearPattern YEAR_FIRST =
      LinearPattern.of(
          "(?<year>(?:19|20)\\d{2})[.,]?\\s(?<word>\\pL{3,12})\\.?\\s(?<day>\\d{1,2})");

  private final boolean monthFirst;
  private final Locale locale;

  /** For pages in the language of this tag; an empty one where it is unknown. */
  PageDateScan(String language) {
    String tag = language.replace('_', '-').strip();
    this.locale = Locale.forLanguageTag(tag);
    boolean english = locale.getLanguage().equals("en");
    this.monthFirst =
        english && (locale.getCountry().isEmpty() || locale.getCountry().equals("US"));
  }

  /** The days in {@code text}, in its order. */
  List<Written> in(String text) {
    List<Written> found = new ArrayList<>();
    if (text.chars().filter(Character::isDigit).limit(3).count() < 3) {
      return found;
    }
    for (StatedDate date : StatedDates.in(text, new Span(0, text.length()))) {
      if (date.isComplete()) {
        date.resolve(null)
            .flatMap(day -> PageDay.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
            .ifPresent(day -> add(found, new Written(day, date.span(), false)));
      }
    }
    all(NUMBERS, text, found);
    all(CHARACTERS, text, found);
    all(WORDS, text, found);
    all(MONTH_FIRST, text, found);
    all(YEAR_FIRST, text, found);
    found.sort(Comparator.comparingInt(w -> w.span().start()));
    return found;
  }

  private void all(LinearPattern pattern, String text, List<Written> found) {
    for (int from = 0; from < text.length(); ) {
      Found match = pattern.in(text, from, text.length());
      if (match == null) {
        return;
      }
      boolean whole =
          match.start() == 0 || !Character.isLetterOrDigit(text.charAt(match.start() - 1));
      if (whole) {
        if (pattern == NUMBERS) {
          numbers(text, match, found);
        } else {
          int month =
              pattern == CHARACTERS
                  ? number(match, "month")
                  : PageMonths.number(match.group("word"), locale);
          add(number(match, "year"), month, number(match, "day"), match, false, found);
        }
      }
      from = match.end();
    }
  }

  private void numbers(String text, Found match, List<Written> found) {
    int a = number(match, "a");
    int b = number(match, "b");
    int year = number(match, "year");
    year = year < 100 ? year + 2000 : year;
    boolean dotted = text.substring(match.start(), match.end()).indexOf('.') > 0;
    boolean first = monthFirst && !dotted;
    add(year, first ? a : b, first ? b : a, match, first ? a > 12 : b > 12, found);
    if (!dotted) {
      add(year, first ? b : a, first ? a : b, match, first ? a <= 12 : b <= 12, found);
    }
  }

  private static void add(
      int year, int month, int day, Found match, boolean second, List<Written> found) {
    PageDay.of(year, month, day)
        .ifPresent(it -> add(found, new Written(it, new Span(match.start(), match.end()), second)));
  }

  private static void add(List<Written> found, Written date) {
    boolean known =
        found.stream()
            .anyMatch(
                other ->
                    other.span().start() < date.span().end()
                        && date.span().start() < other.span().end()
                        && (other.day().day().equals(date.day().day())
                            || (!date.isSecondReading && !other.isSecondReading)));
    if (!known) {
      found.add(date);
    }
  }

  private static int number(Found found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
