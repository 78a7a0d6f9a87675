package io.nutgraf.adapter.http;

import io.nutgraf.model.StatedDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** What a value must be, whether it came in a query or in JSON. */
final class Rules {

  private static final int LONGEST_NAME = 64;

  private Rules() {}

  static final String SHARE = "It must be a number from 0 to 1.";

  static String integer(int min, int max) {
    return "It must be a whole number from " + min + " to " + max + ".";
  }

  static int inRange(String name, int value, int min, int max) {
    if (value < min || value > max) {
      throw ProblemException.invalid(name, integer(min, max));
    }
    return value;
  }

  static double share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw ProblemException.invalid(name, SHARE);
    }
    return value;
  }

  static String words(String name, String value, int max) {
    if (value.isBlank() || value.length() > max || hasControlsOrLoneSurrogates(value)) {
      throw ProblemException.invalid(
          name, "It must hold words, at most " + max + " characters, none of them a control.");
    }
    return value;
  }

  static LocalDate day(String name, String value) {
    return StatedDay.parse(value)
        .orElseThrow(() -> ProblemException.invalid(name, "It must be a day such as 2022-11-29."));
  }

  static String choice(String name, String value, Set<String> allowed) {
    if (!allowed.contains(value)) {
      throw ProblemException.invalid(name, "It must be one of " + list(allowed) + ".");
    }
    return value;
  }

  static Set<String> choices(String name, Collection<String> values, Set<String> allowed) {
    var chosen = new LinkedHashSet<String>();
    for (String value : values) {
      if (!allowed.contains(value) || !chosen.add(value)) {
        throw ProblemException.invalid(
            name, "It must be some of " + list(allowed) + ", each at most once.");
      }
    }
    return Collections.unmodifiableSet(chosen);
  }

  /** A name that a caller made up, fit to be shown. */
  static String printable(String name) {
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return shown.replaceAll("[^\\x20-\\x7e]", "?");
  }

  static boolean hasControlsOrLoneSurrogates(String value) {
    return value
        .codePoints()
        .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  private static String list(Set<String> allowed) {
    return String.join(", ", new TreeSet<>(allowed));
  }
}
