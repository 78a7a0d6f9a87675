package io.nutgraf.adapter.http;

import java.util.Locale;

/** What a client would rather have, as its {@code Accept} says (RFC 9110, 12.5.1). */
final class MediaRanges {

  private final String accept;

  private MediaRanges(String accept) {
    this.accept = accept.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether {@code accept} asks for CSV: it weighs no less than JSON, and where they weigh the same
   * it is named and JSON is not. Whoever takes anything gets JSON.
   */
  static boolean prefersCsv(String accept) {
    var ranges = new MediaRanges(accept);
    Preference csv = ranges.of("text", "csv");
    Preference json = ranges.of("application", "json");
    return csv.weight() > json.weight()
        || (csv.weight() > 0
            && csv.weight() == json.weight()
            && csv.exactness() > json.exactness());
  }

  /**
   * What is said of a media type.
   *
   * @param exactness 0 where nothing is, 1 by any type, 2 by any of its kind, 3 by itself
   * @param weight 0..1
   */
  private record Preference(int exactness, double weight) {}

  private Preference of(String type, String subtype) {
    var found = new Preference(0, 0);
    for (String part : accept.split(",", -1)) {
      String[] fields = part.split(";", -1);
      int exactness = exactness(fields[0].strip(), type, subtype);
      if (exactness > found.exactness()) {
        found = new Preference(exactness, ContentCoding.weight(fields));
      }
    }
    return found;
  }

  private static int exactness(String range, String type, String subtype) {
    if (range.equals(type + "/" + subtype)) {
      return 3;
    }
    if (range.equals(type + "/*")) {
      return 2;
    }
    return range.equals("*/*") ? 1 : 0;
  }
}
