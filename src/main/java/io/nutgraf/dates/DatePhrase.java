package io.nutgraf.dates;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An expression of a time that a language states in its {@code dates.txt}: {@code phrase ago:
 * vor_NUMBER_UNIT}, words in small letters, a slot for each {@link TimeRole} in capitals, what may
 * be missing with a question mark, several words to choose from with slashes.
 *
 * @param meaning what it means
 * @param number how many units of the meaning, where it is one of these
 * @param parts its words and slots, in their order
 */
record DatePhrase(Meaning meaning, int number, List<Part> parts) {

  /** What a phrase means; where two are equally long, the first one here. */
  enum Meaning {
    /** No date at all, whatever is in it: "desde hace tres años". */
    NONE,
    /** So many units before the day of writing. */
    AGO,
    /** So many units after the day of writing. */
    FROM_NOW,
    /** The same, if it is told of what is to come. */
    AHEAD,
    /** So many units before the day spoken of. */
    EARLIER,
    /** So many units after the day spoken of. */
    LATER,
    /** A weekday counted from the day of writing: "am kommenden Freitag". */
    NEAREST,
    /** A unit, month, season or weekday of a week, by its place in the row: "last week". */
    SHIFTED,
    /** The day with this number from the day of writing. */
    DAY,
    /** The week with this number from that of writing. */
    WEEK,
    /** The weekend with this number from that of writing. */
    WEEKEND,
    /** The month with this number from that of writing. */
    MONTH,
    /** The year with this number from that of writing. */
    YEAR,
    /** The day with this number from the one spoken of. */
    DAY_OF_MENTIONED,
    /**
     * The last weekday of the name or, without one, the number it has, before the day of writing:
     * "i mandags".
     */
    LAST,
    /** The next one in the same way: "på mandag", "próxima terça". */
    NEXT,
    /** The day of the week with this number. */
    WEEKDAY,
    /** A season of a year. */
    SEASON,
    /** A quarter, by its place in its year. */
    QUARTER,
    /** A half, by its place in its year. */
    HALF,
    /** A quarter by its number among ordinals: "w III kwartale 2024". */
    COUNTED_QUARTER,
    /** A decade of the last century. */
    DECADE,
    /** A century by its number: "siglo XIX". */
    CENTURY
  }

  /** One word of a phrase. */
  sealed interface Part {

    /** True where it may be missing. */
    boolean isOptional();
  }

  /** One of some words. */
  record Literal(List<String> words, boolean isOptional) implements Part {}

  /** A word that may be something. */
  record Slot(TimeRole role, boolean isOptional) implements Part {}

  /** A year in digits. */
  record YearSlot(boolean isOptional) implements Part {}

  /** Nothing more of the clause that would make another thing of the last word. */
  record End(boolean isOptional) implements Part {}

  /** The phrase that {@code stated} says. */
  static DatePhrase parse(String meaning, int number, String stated) {
    return new DatePhrase(
        Meaning.valueOf(meaning.toUpperCase(Locale.ROOT).replace(' ', '_')),
        number,
        Stream.of(stated.split("_", -1)).map(DatePhrase::part).toList());
  }

  private static Part part(String stated) {
    boolean isOptional = stated.endsWith("?") && stated.length() > 1;
    String name = isOptional ? stated.substring(0, stated.length() - 1) : stated;
    boolean slot = name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (!slot) {
      return new Literal(List.of(name.split("/", -1)), isOptional);
    }
    return switch (name) {
      case "YEAR" -> new YearSlot(isOptional);
      case "END" -> new End(isOptional);
      default -> new Slot(TimeRole.valueOf(name), isOptional);
    };
  }

  /** The words that may stand in it as they are. */
  Stream<String> words() {
    return parts.stream().flatMap(DatePhrase::words);
  }

  private static Stream<String> words(Part part) {
    return part instanceof Literal literal ? literal.words().stream() : Stream.of();
  }

  /** True where nothing but such words is in it. */
  boolean isOfWordsAlone() {
    return parts.stream().allMatch(part -> part instanceof Literal || part instanceof End);
  }
}
