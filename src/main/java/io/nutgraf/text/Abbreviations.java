package io.nutgraf.text;

import io.nutgraf.model.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The abbreviations of a language, and the words that tell whether a sentence ends with one. They
 * stand in {@code abbreviations.txt}, folded to lower case and without their last point.
 */
final class Abbreviations {

  /** What an abbreviation says about the point after it. */
  enum Kind {
    /** Stands before a name and so never ends a sentence: Mr., St., Gen. */
    TITLE,
    /** Stands before a number, and ends a sentence before anything else: No., p., Fig. */
    NUMBER,
    /** Ends a sentence only where the next word is one that begins sentences: Inc., U.S., etc. */
    OPEN,
    /** As OPEN, but an abbreviation only with a capital: Ill., Sat., Mar. */
    PROPER,
    /** Ends a sentence before any capital but that of a day, a month or a time zone: p.m. */
    CLOSING,
    /** Stands after a number, and then ends a sentence before any capital: 2014 r. */
    YEAR,
    /** No abbreviation: a word that begins sentences and hardly ever a name. */
    STARTER,
    /** No abbreviation: a name of a month or a weekday. */
    CALENDAR
  }

  /** Languages that write ordinal numbers with a point. */
  private static final Set<String> POINTED_ORDINALS =
      Set.of(
          "de", "pl", "tr", "cs", "sk", "hu", "da", "no", "nb", "nn", "fi", "hr", "sr", "bs", "sl",
          "et", "lv", "lt", "is");

  /** Languages whose linguists count the number of an item, "1.", as a sentence by itself. */
  private static final Set<String> NUMBERS_APART = Set.of("uk");

  private static final Map<String, Map<Kind, Set<String>>> LISTS = read();
  private static final Map<String, Abbreviations> BY_LANGUAGE = byLanguage();

  private final Map<Kind, Set<String>> lists;
  private final boolean pointedOrdinals;
  private final boolean numbersApart;

  private Abbreviations(String language) {
    this.lists = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      var words = new HashSet<>(list("*", kind));
      words.addAll(list(language, kind));
      lists.put(kind, Set.copyOf(words));
    }
    this.pointedOrdinals = POINTED_ORDINALS.contains(language);
    this.numbersApart = NUMBERS_APART.contains(language);
  }

  static Abbreviations of(Language language) {
    Abbreviations known = BY_LANGUAGE.get(language.code());
    if (known != null) {
      return known;
    }
    // A language without a list of its own still has or lacks ordinals with a point.
    String like = POINTED_ORDINALS.contains(language.code()) ? language.code() : "en";
    return Objects.requireNonNullElseGet(BY_LANGUAGE.get(like), () -> new Abbreviations(like));
  }

  boolean is(Kind kind, String word) {
    return Objects.requireNonNull(lists.get(kind)).contains(word);
  }

  boolean hasPointedOrdinals() {
    return pointedOrdinals;
  }

  boolean countsItemNumbers() {
    return numbersApart;
  }

  private static Set<String> list(String language, Kind kind) {
    return LISTS.getOrDefault(language, Map.of()).getOrDefault(kind, Set.of());
  }

  private static Map<String, Abbreviations> byLanguage() {
    var all = new HashMap<String, Abbreviations>();
    LISTS.keySet().forEach(language -> all.put(language, new Abbreviations(language)));
    return Map.copyOf(all);
  }

  private static Map<String, Map<Kind, Set<String>>> read() {
    var lists = new HashMap<String, Map<Kind, Set<String>>>();
    String language = "*";
    for (String line : TextResource.lines(Abbreviations.class, "abbreviations.txt")) {
      if (line.startsWith("[")) {
        language = line.substring(1, line.indexOf(']'));
      } else {
        int colon = line.indexOf(':');
        var kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        lists
            .computeIfAbsent(language, _ -> new EnumMap<>(Kind.class))
            .computeIfAbsent(kind, _ -> new HashSet<>())
            .addAll(List.of(line.substring(colon + 1).strip().split(" ", -1)));
      }
    }
    return lists;
  }
}
