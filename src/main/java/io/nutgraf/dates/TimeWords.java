package io.nutgraf.dates;

import io.nutgraf.text.TextResource;
import io.nutgraf.text.WordIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that a language tells time with, from {@code calendar.txt} and {@code english.txt}. */
public final class TimeWords {

  private static final Map<String, TimeWords> BY_LANGUAGE = read();
  private static final TimeWords NONE = new TimeWords(Map.of());

  /** Words that are a month's name only with a capital: "may", "march". */
  static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "out", "set", "ago");

  private final WordIndex<TimeWord> words;

  private TimeWords(Map<String, TimeWord> words) {
    this.words = new WordIndex<>(words.size());
    words.forEach(this.words::put);
  }

  /** The words of the language with this code; none of a language that is not listed. */
  public static TimeWords of(String language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  /** The names of months and of days of the week of all languages. */
  static TimeWords ofAllLanguages() {
    Map<String, TimeWord> names = new HashMap<>();
    for (String line : lines("calendar.txt")) {
      String[] parts = line.split(" ", 3);
      if (parts[1].equals("month") || parts[1].equals("weekday")) {
        add(names, parts[1], parts[2]);
      }
    }
    return new TimeWords(names);
  }

  /** The word of {@code text} from {@code from} to {@code to}; null where it tells no time. */
  @Nullable TimeWord find(String text, int from, int to) {
    return words.find(text, from, to);
  }

  private static Map<String, TimeWords> read() {
    Map<String, Map<String, TimeWord>> words = new HashMap<>();
    for (String line : lines("calendar.txt")) {
      String[] parts = line.split(" ", 3);
      add(words.computeIfAbsent(parts[0], language -> new HashMap<>()), parts[1], parts[2]);
    }
    Map<String, TimeWord> english = words.computeIfAbsent("en", language -> new HashMap<>());
    for (String line : lines("english.txt")) {
      String[] parts = line.split(" ", 2);
      add(english, parts[0], parts[1]);
    }
    Map<String, TimeWords> tables = new HashMap<>();
    words.forEach((language, ofLanguage) -> tables.put(language, new TimeWords(ofLanguage)));
    return tables;
  }

  /** Adds what a line lists: the number of a kind, and words. */
  private static void add(Map<String, TimeWord> words, String kind, String line) {
    String[] parts = line.split(" ", -1);
    WordKind ofAll = WordKind.valueOf(kind.toUpperCase(Locale.ROOT));
    for (int i = 1; i < parts.length; i++) {
      words.computeIfAbsent(parts[i], _ -> new TimeWord()).put(ofAll, Integer.parseInt(parts[0]));
    }
  }

  /** The lines of a resource of this package. */
  private static List<String> lines(String resource) {
    return TextResource.lines(TimeWords.class, resource);
  }
}
