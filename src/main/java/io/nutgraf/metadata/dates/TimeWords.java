package io.nutgraf.metadata.dates;

import io.nutgraf.text.TextResource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that a language tells time with, from {@code calendar.txt} and {@code english.txt}. A
 * table with open addressing over the words in lower case, so that looking one up costs no copy.
 */
final class TimeWords {

  private static final Map<String, TimeWords> BY_LANGUAGE = read();
  private static final TimeWords NONE = new TimeWords(List.of());

  private static final int FIRST_LETTERS = 256;

  private final TimeWord[] table;

  /** By their first letter, the lengths of the words, one bit each: most words are passed over. */
  private final long[] lengths = new long[FIRST_LETTERS];

  private TimeWords(List<TimeWord> words) {
    int size = Integer.highestOneBit(Math.max(4, words.size() * 4));
    this.table = new TimeWord[size];
    words.forEach(this::insert);
  }

  /** The words of the language with this code; none of a language that is not listed. */
  static TimeWords of(String language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  /** The names of months and of days of the week of all languages. */
  static TimeWords ofAllLanguages() {
    Map<String, TimeWord> names = new TreeMap<>();
    for (String line : lines("calendar.txt")) {
      String[] parts = line.split(" ", 3);
      if (parts[1].equals("month") || parts[1].equals("weekday")) {
        add(names, parts[1], parts[2]);
      }
    }
    return new TimeWords(List.copyOf(names.values()));
  }

  /** The word of {@code text} from {@code from} to {@code to}; null where it tells no time. */
  @Nullable TimeWord find(String text, int from, int to) {
    if (((lengths[lower(text.charAt(from)) % FIRST_LETTERS] >>> (to - from)) & 1) == 0
        || to - from >= Long.SIZE) {
      return null;
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + lower(text.charAt(i));
    }
    int slot = slot(hash);
    while (table[slot] != null) {
      if (table[slot].standsAt(text, from, to)) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return null;
  }

  private void insert(TimeWord word) {
    String text = word.text();
    lengths[text.charAt(0) % FIRST_LETTERS] |= 1L << text.length();
    int slot = slot(text.hashCode());
    while (table[slot] != null) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = word;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private static int lower(char unit) {
    return unit < 128
        ? (unit >= 'A' && unit <= 'Z' ? unit + 32 : unit)
        : Character.toLowerCase(unit);
  }

  private static Map<String, TimeWords> read() {
    Map<String, Map<String, TimeWord>> words = new HashMap<>();
    for (String line : lines("calendar.txt")) {
      String[] parts = line.split(" ", 3);
      add(words.computeIfAbsent(parts[0], language -> new TreeMap<>()), parts[1], parts[2]);
    }
    Map<String, TimeWord> english = words.computeIfAbsent("en", language -> new TreeMap<>());
    for (String line : lines("english.txt")) {
      String[] parts = line.split(" ", 2);
      add(english, parts[0], parts[1]);
    }
    Map<String, TimeWords> tables = new HashMap<>();
    words.forEach(
        (language, ofLanguage) ->
            tables.put(language, new TimeWords(List.copyOf(ofLanguage.values()))));
    return tables;
  }

  /** Adds what a line lists: the number of a kind, and words. */
  private static void add(Map<String, TimeWord> words, String kind, String line) {
    String[] parts = line.split(" ", -1);
    WordKind ofAll = WordKind.valueOf(kind.toUpperCase(Locale.ROOT));
    for (int i = 1; i < parts.length; i++) {
      words.computeIfAbsent(parts[i], TimeWord::new).put(ofAll, Integer.parseInt(parts[0]));
    }
  }

  /** The lines of a resource of this package. */
  private static List<String> lines(String resource) {
    return TextResource.lines(TimeWords.class, resource);
  }
}
