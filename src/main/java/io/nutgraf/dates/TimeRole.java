package io.nutgraf.dates;

/**
 * What a word may be in the expression of a time, by the name of its list in a language's {@code
 * dates.txt}, {@code weekday 1: monday mon}, and what the number there means; a list without one is
 * number 1.
 */
enum TimeRole {
  /** A month; its number, 1..12. */
  MONTH,
  /** A month's name only where it has a capital: "may", "march". */
  NEEDS_CAPITAL,
  /** A month's name that a person may have too, or that is another word. */
  ALSO_A_NAME,
  /** A month's name that means the month even where nothing asks for one. */
  ALONE,
  /** A day of the week; its number, 1..7 from Monday. */
  WEEKDAY,
  /** Makes a name of the day of the week behind it: "Black Friday". */
  NAMING,
  /** The short form of a month or weekday, which by itself means none. */
  SHORT,
  /** A day named from the day of writing; how many days it lies after that. */
  TODAY,
  /** The same, but a plain noun after an owner: "mañana", "morgen". */
  ALSO_A_NOUN,
  /** Stands before a noun and tells which one, or whose. */
  OWNER,
  /** Tells whose, of persons alone: "in her 70s". */
  WHOSE,
  /** Stands between weekday and date; 1 also before a day that has no month: "Friday the 5". */
  ARTICLE,
  /** Stands between day, month and year; 2 before a year alone. */
  OF,
  /**
   * Stands between the first and the last of a row: 1 of days or dates, 2 of dates alone, 3 of a
   * day and the next one.
   */
  RANGE,
  /** May stand between such a word and the last: "tot en met", "bis zum". */
  AFTER_RANGE,
  /** Joins numbers and decades: "and". */
  AND,
  /** A year stands behind it. */
  BEFORE_YEAR,
  /** A year stands behind it even if it is of two digits, as in "in '98". */
  BEFORE_SHORT_YEAR,
  /** A year stands behind it even if it is in words. */
  BEFORE_YEAR_IN_WORDS,
  /** A month stands behind it. */
  BEFORE_MONTH,
  /** A day stands behind it: "on 4/22". */
  BEFORE_DAY,
  /** Behind it, a round year stands for its decade: "años 60". */
  BEFORE_DECADE,
  /** Makes the year before it one before Christ: 1 alone, 2 and 3 with what {@link #CHRIST} is. */
  BEFORE_CHRIST,
  /** The second part of such an abbreviation: 2 where nothing stands between, 3 where it may. */
  CHRIST,
  /**
   * What decades end in, and 1 also names: "Spain's", "1990s"; 2 without a word before it that asks
   * for a decade, "90er"; 3 with a hyphen or apostrophe, "1990-е".
   */
  ENDING,
  /** What makes a number one in a row, "22nd"; 2 only that of a day. */
  ORDINAL_ENDING,
  /** A unit of the calendar; its place among {@link CalendarUnit}. */
  UNIT,
  /** Several of such a unit. */
  PLURAL,
  /** Which of a row of units: -1 the last, 0 this, 1 the next. */
  SHIFT,
  /**
   * Which of a row of weekdays, counted from the day of writing: -1 the last, 0 this, 1 the next.
   */
  NEAREST,
  /** The one spoken of last: "that". */
  SAME,
  /** A number. */
  NUMBER,
  /** A number that may be an article too: "a". */
  INDEFINITE,
  /** Two of something, after such a number: "a couple". */
  PAIR,
  /** A place in a row, from 1. */
  ORDINAL,
  /** The same, of quarters and halves of a year alone. */
  NTH,
  /** A decade; the first of its years, without the century. */
  DECADE,
  /** A century, as it is written beside its unit: "XIX". */
  CENTURY,
  /** A season; 1..4 from spring. */
  SEASON,
  /** A part of a time: 1 stands right before it, 2 needs "of". */
  PART,
  /** A part of a day. */
  DAYTIME,
  /** Which way to count: -1 and 1 from the day of writing, -2 and 2 from the day spoken of. */
  DIRECTION,
  /** Makes no date but a rule of what it stands before: "every". */
  REPEATING,
  /** What happened on September 11: 1 by itself, 2 with one of those. */
  ATTACK,
  /** Something told of what is to come. */
  FUTURE,
  /** The same, unless something near tells of what was: "opens". */
  SCHEDULE,
  /** The same, if "to" follows. */
  INTENT,
  /** Something told of what was. */
  PAST,
  /** A word that looks like a past, but says nothing of when a thing happens. */
  REPORT,
  /** Tells of what was where a participle is near: "ist", "est". */
  BEING,
  /** A participle that its form does not show. */
  PARTICIPLE,
  /** A time before it is to come, unless what is told was: "bis". */
  UNTIL,
  /** A time behind it was, unless what is told is to come: "seit". */
  SINCE,
  /** A word that begins another clause. */
  CLAUSE,
  /** Names things by number, so that what stands behind it is no date: "Section", "Version". */
  NUMBERED,
  /** What is counted or measured: the number before it is no year. */
  MEASURE,
  /** What is measured: the number before it is no day. */
  QUANTITY,
  /** Before a number that counts, and is no year: "than". */
  COUNTING,
  /** A word that may be in capitals and part of no name: 1 any, 2 before months, 3 years. */
  OPENING,
  /** A word of business reports, whose quarters are those of a year, not of a match. */
  FINANCE,
  /** What "today's" goes with when it means these times. */
  ERA,
  /**
   * Makes the number before it a part of a date: 1 a day, 2 a month, 3 a year; 4 stands behind
   * years.
   */
  MARK,
  /** Years behind it are counted from this one. */
  REIGN,
  /** Another word that an expression may begin with. */
  START,
  /** The same, of one that may have neither digits nor any other word of time. */
  TELLING_START
}
