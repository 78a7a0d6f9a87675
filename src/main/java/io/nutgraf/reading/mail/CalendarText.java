package io.nutgraf.reading.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an invitation says: its subject, its description and its place (RFC 5545). */
final class CalendarText {

  private CalendarText() {}

  /** The lines of its text; none where it has none. */
  static List<String> lines(String calendar) {
    List<String> lines = new ArrayList<>();
    for (String property : unfolded(calendar)) {
      int colon = property.indexOf(':');
      int end = Math.min(colon, property.indexOf(';') < 0 ? colon : property.indexOf(';'));
      if (end > 0 && isTold(property.substring(0, end).toUpperCase(Locale.ROOT))) {
        lines.addAll(unescaped(property.substring(colon + 1)).lines().toList());
        lines.add("");
      }
    }
    return lines.stream().anyMatch(Lines::hasWords) ? lines : List.of();
  }

  private static boolean isTold(String name) {
    return switch (name) {
      case "SUMMARY", "DESCRIPTION", "LOCATION" -> true;
      default -> false;
    };
  }

  /** A line that begins with white space goes on with the one before (section 3.1). */
  private static List<String> unfolded(String calendar) {
    List<String> properties = new ArrayList<>();
    var property = new StringBuilder();
    for (String line : calendar.lines().toList()) {
      if (line.startsWith(" ") || line.startsWith("\t")) {
        property.append(line, 1, line.length());
      } else {
        properties.add(property.toString());
        property.setLength(0);
        property.append(line);
      }
    }
    properties.add(property.toString());
    return properties;
  }

  private static String unescaped(String value) {
    var text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char next = value.charAt(++i);
        text.append(next == 'n' || next == 'N' ? '\n' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
