package io.nutgraf.dates;

import io.nutgraf.dates.DateExpression.Written;
import java.util.ArrayList;
import java.util.List;

/** Ranges and pairs of dates, "from May 3 to June 5, 2012": the year of the last is that of all. */
final class DateRanges {

  private DateRanges() {}

  /** True where {@code second} goes on where {@code first} ends: "… to …", "… and …", "… - …". */
  static boolean isJoined(TimeTokens tokens, ParsedDate first, ParsedDate second) {
    int gap = second.start() - first.end();
    return gap == 1
        && (tokens.has(first.end(), TimeRole.RANGE)
            || tokens.isMark(first.end(), "-\u2013\u2014,/"));
  }

  /** The matches, each without a year completed by the one it is joined with. */
  static List<ParsedDate> completed(TimeTokens tokens, List<ParsedDate> matches) {
    List<ParsedDate> completed = new ArrayList<>(matches);
    for (int i = matches.size() - 2; i >= 0; i--) {
      ParsedDate next = completed.get(i + 1);
      if (isJoined(tokens, matches.get(i), next)
          && matches.get(i).expression() instanceof Written first
          && next.expression() instanceof Written last
          && first.isYearless()) {
        completed.set(i, completed(matches.get(i), first, last));
      }
    }
    return completed;
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
