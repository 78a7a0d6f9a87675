package io.nutgraf.dates;

/** What a word may be in the expression of a time, and what the number given with it means. */
enum WordKind {
  /** A month; its number, 1..12. */
  MONTH,
  /** A day of the week; its number, 1..7 from Monday. */
  WEEKDAY,
  /** A day named from the day of writing; how many days it lies after that. */
  TODAY,
  /** A unit of the calendar; its place among {@link CalendarUnit}. */
  UNIT,
  /** Which of a row of units: -1 the last, 0 this, 1 the next. */
  SHIFT,
  /** A number. */
  NUMBER,
  /** A place in a row, from 1. */
  ORDINAL,
  /** A decade; the first of its years, without the century. */
  DECADE,
  /** A season; 1..4 from spring. */
  SEASON,
  /** A part of a time: 1 stands right before it, 2 needs "of". */
  PART,
  /** A part of a day. */
  DAYTIME,
  /** Which way to count: -1 and 1 from the day of writing, -2 and 2 from the day spoken of. */
  DIRECTION,
  /** Something told of what is to come. */
  FUTURE,
  /** The same, if "to" follows. */
  INTENT,
  /** Something told of what was. */
  PAST,
  /** A word that looks like a past, but says nothing of when a thing happens. */
  REPORT,
  /** A word that begins another clause. */
  CLAUSE,
  /** What is counted or measured: the number before it is no year. */
  MEASURE,
  /** A word of business reports, whose quarters are those of a year, not of a match. */
  FINANCE,
  /** What "today's" goes with when it means these times. */
  ERA,
  /** A word that a month (1), a year (2) or both (3) stand behind. */
  ASKING,
  /** Stands before a noun and tells which one, or whose. */
  OWNER,
  /** Another word that an expression may begin with. */
  START
}
