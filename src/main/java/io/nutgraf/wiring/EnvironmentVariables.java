package io.nutgraf.wiring;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Environment variables, where an empty one counts as none. One that is wrong ends in an {@link
 * IllegalArgumentException} that names it.
 */
record EnvironmentVariables(Map<String, String> values) {

  /** What is set under {@code name}, without white space around it; else {@code otherwise}. */
  String get(String name, String otherwise) {
    String value = values.getOrDefault(name, "").strip();
    return value.isEmpty() ? otherwise : value;
  }

  /** Those of {@code names} that are not set. */
  List<String> missing(String... names) {
    var missing = new ArrayList<String>();
    for (String name : names) {
      if (get(name, "").isEmpty()) {
        missing.add(name);
      }
    }
    return missing;
  }

  long number(String name, long otherwise) {
    String value = get(name, Long.toString(otherwise));
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is no whole number: " + value, e);
    }
  }

  /** A number that counts things: what is not from 1 to {@code most} is a mistake. */
  int smallNumber(String name, long otherwise, int most) {
    long number = number(name, otherwise);
    require(number >= 1 && number <= most, name + " must be from 1 to " + most + ": " + number);
    return (int) number;
  }

  /** Whether something is {@code on} or {@code off}. */
  boolean isOn(String name, boolean otherwise) {
    String value = get(name, otherwise ? "on" : "off");
    require(value.equals("on") || value.equals("off"), name + " is neither on nor off: " + value);
    return value.equals("on");
  }

  @Nullable URI endpoint(String name) {
    String value = get(name, "");
    if (value.isEmpty()) {
      return null;
    }
    try {
      URI uri = new URI(value);
      require(uri.isAbsolute() && uri.getHost() != null, name + " is no URL: " + value);
      return uri;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name + " is no URL: " + value, e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
