package io.nutgraf.reading.subtitles;

import java.util.Optional;

/**
 * The line that says when a cue is shown: {@code 00:01:02,500 --> 00:01:04,000}, in WebVTT with a
 * point, without hours where there are none, and with settings behind it.
 *
 * @param start in milliseconds
 * @param end in milliseconds
 */
record CueTimes(long start, long end) {

  private static final String ARROW = "-->";

  /** How long such a line is, at most. */
  private static final int LONGEST = 300;

  /** The times that {@code line} tells; nothing where it is no such line. */
  static Optional<CueTimes> parse(String line) {
    int arrow = line.length() > LONGEST ? -1 : line.indexOf(ARROW);
    if (arrow < 0) {
      return Optional.empty();
    }
    long start = millis(line.substring(0, arrow).strip());
    String after = line.substring(arrow + ARROW.length()).strip();
    int space = 0;
    while (space < after.length() && !Character.isWhitespace(after.charAt(space))) {
      space++;
    }
    long end = millis(after.substring(0, space));
    return start < 0 || end < 0 ? Optional.empty() : Optional.of(new CueTimes(start, end));
  }

  /** {@code 1:02:03,4}; -1 where it is no time. */
  private static long millis(String time) {
    long whole = 0;
    long part = 0;
    int digits = 0;
    int fraction = -1;
    for (int i = 0; i < time.length(); i++) {
      char unit = time.charAt(i);
      if (unit >= '0' && unit <= '9' && digits < 9) {
        part = part * 10 + (unit - '0');
        digits++;
      } else if (unit == ':' && digits > 0 && fraction < 0) {
        whole = (whole + part) * 60;
        part = 0;
        digits = 0;
      } else if ((unit == ',' || unit == '.') && digits > 0 && fraction < 0) {
        whole += part;
        fraction = i;
        part = 0;
        digits = 0;
      } else {
        return -1;
      }
    }
    if (digits == 0) {
      return -1;
    }
    return fraction < 0
        ? (whole + part) * 1000
        : whole * 1000 + Math.round(part * 1000 / Math.pow(10, digits));
  }
}
