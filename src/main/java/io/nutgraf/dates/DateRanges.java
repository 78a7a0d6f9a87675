package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Written;
import java.util.ArrayList;
import java.util.List;

/** Ranges and pairs of dates, "from May 3 to June 5, 2012": the year of the last is that of all. */
final class DateRanges {

  private DateRanges() {}

  /** True where {@code second} goes on where {@code first} ends: "… to …", "… and …", "… - …". */
  static boolean isJoined(TimeTokens tokens, ParsedDate first, ParsedDate second) {
    int behind = first.end() + 1;
    while (behind < second.start() && tokens.has(behind, TimeRole.AFTER_RANGE)) {
      behind++;
    }
    int gap = second.start() - behind;
    boolean article = gap == 1 && tokens.has(behind, TimeRole.ARTICLE);
    return (gap == 0 || article)
        && (tokens.has(first.end(), TimeRole.RANGE)
            || tokens.isMark(first.end(), "-\u2013\u2014,/"));
  }

  /** The matches, each without a year completed by the one it is joined with. */
  static List<ParsedDate> completed(TimeTokens tokens, List<ParsedDate> matches) {
    List<ParsedDate> completed = new ArrayList<>(matches);
    addYears(tokens, completed);
    for (int i = completed.size() - 2; i >= 0; i--) {
      ParsedDate next = completed.get(i + 1);
      if (isJoined(tokens, completed.get(i), next)
          && completed.get(i).expression() instanceof Written first
          && next.expression() instanceof Written last
          && first.isYearless()) {
        completed.set(i, completed(completed.get(i), first, last));
      }
    }
    return completed;
  }

  /** "From March to May in 2018": the year behind a row is its own. */
  private static void addYears(TimeTokens tokens, List<ParsedDate> matches) {
    for (int i = matches.size() - 1; i >= 2; i--) {
      ParsedDate year = matches.get(i);
      ParsedDate last = matches.get(i - 1);
      boolean behind =
          year.start() == last.end() + 1 && tokens.has(last.end(), TimeRole.BEFORE_YEAR);
      if (behind
          && isJoined(tokens, matches.get(i - 2), last)
          && last.expression() instanceof Written date
          && date.isYearless()
          && year.expression() instanceof Written alone
          && alone.year() != null
          && alone.month() == null) {
        matches.set(i - 1, last.with(date.ofYear(alone.year()), year.end()));
        matches.remove(i);
      }
    }
  }

  private static ParsedDate completed(ParsedDate match, Written first, Written last) {
    Integer year = last.year();
    Integer month = first.month();
    Integer lastMonth = last.month();
    if (year == null || month == null || lastMonth == null) {
      return match;
    }
    return match.with(first.ofYear(month > lastMonth ? year - 1 : year), match.end());
  }
}
