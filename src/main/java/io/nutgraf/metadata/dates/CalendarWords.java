package io.nutgraf.metadata.dates;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of months and of days of the week in all languages that {@code calendar.txt} lists. */
public final class CalendarWords {

  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  /** No name is longer, in UTF-16 code units. */
  private static final int LONGEST = 20;

  /** Words that are a month's name only with a capital: "may", "march". */
  private static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "out", "set", "ago");

  static {
    TimeWords.lines("calendar.txt").forEach(CalendarWords::add);
  }

  private CalendarWords() {}

  /** A regular expression for the name of a month. */
  static String months() {
    return alternatives(MONTHS.keySet());
  }

  /** A regular expression for the name of a day of the week. */
  static String weekdays() {
    return alternatives(WEEKDAYS.keySet());
  }

  /**
   * The month, 1..12, that {@code word} names as written; null where it may well be a plain word.
   */
  public static @Nullable Integer month(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return AMBIGUOUS.contains(folded) && word.equals(folded) ? null : MONTHS.get(folded);
  }

  public static @Nullable DayOfWeek weekday(@Nullable String word) {
    return word == null ? null : WEEKDAYS.get(word.toLowerCase(Locale.ROOT));
  }

  /** True where the word at {@code from} names a month or a day of the week. */
  public static boolean isOneAt(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST && isOfAName(text.charAt(to))) {
      to++;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    return MONTHS.containsKey(word) || WEEKDAYS.containsKey(word);
  }

  private static boolean isOfAName(char unit) {
    return Character.isLetter(unit) || unit == '-' || unit == '\u2019';
  }

  private static void add(String line) {
    String[] parts = line.split(" ", -1);
    int number = Integer.parseInt(parts[2]);
    for (int i = 3; i < parts.length; i++) {
      if (parts[1].equals("weekday")) {
        WEEKDAYS.put(parts[i], DayOfWeek.of(number));
      } else if (parts[1].equals("month")) {
        MONTHS.put(parts[i], number);
      }
    }
  }

  private static String alternatives(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
