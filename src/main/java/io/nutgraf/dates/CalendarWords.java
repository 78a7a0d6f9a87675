package io.nutgraf.dates;

import io.nutgraf.text.CodePoints;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of months and of days of the week in all languages that {@code calendar.txt} lists. */
public final class CalendarWords {

  private static final TimeWords NAMES = TimeWords.ofAllLanguages();

  /** No name is longer, in UTF-16 code units. */
  private static final int LONGEST = 20;

  /** Words that are a month's name only with a capital: "may", "march". */
  static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "out", "set", "ago");

  private CalendarWords() {}

  /**
   * The month, 1..12, that {@code word} names as written; null where it may well be a plain word.
   */
  public static @Nullable Integer month(String word) {
    int month = value(word, 0, word.length(), WordKind.MONTH);
    boolean plain = AMBIGUOUS.contains(word);
    return month == TimeWord.NONE || plain ? null : month;
  }

  public static @Nullable DayOfWeek weekday(@Nullable String word) {
    int day = word == null ? TimeWord.NONE : value(word, 0, word.length(), WordKind.WEEKDAY);
    return day == TimeWord.NONE ? null : DayOfWeek.of(day);
  }

  /** True where the word at {@code from} names a month or a day of the week. */
  public static boolean isOneAt(String text, int from) {
    return isMonthAt(text, from) || isWeekdayAt(text, from);
  }

  static boolean isMonthAt(String text, int from) {
    return value(text, from, end(text, from), WordKind.MONTH) != TimeWord.NONE;
  }

  static boolean isWeekdayAt(String text, int from) {
    return value(text, from, end(text, from), WordKind.WEEKDAY) != TimeWord.NONE;
  }

  private static int value(String text, int from, int to, WordKind kind) {
    TimeWord word = from < to ? NAMES.find(text, from, to) : null;
    return word == null ? TimeWord.NONE : word.value(kind);
  }

  private static int end(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST && isOfAName(CodePoints.at(text, to))) {
      to++;
    }
    return to;
  }

  private static boolean isOfAName(int c) {
    return Character.isLetter(c) || c == '-' || c == '\u2019';
  }
}
