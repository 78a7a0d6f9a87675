package io.nutgraf.reading.html;

import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the JSON (RFC 8259) that pages carry, leniently: raw line ends in strings, commas too many,
 * what follows the first value, unknown escapes. What is cut off or broken gives what was read
 * until there. It is as deep and as large as is told here; what goes beyond is passed over.
 */
final class PageJson {

  /** What is nested deeper is read as nothing. */
  private static final int DEEPEST = 32;

  /** So many values are read of one text. */
  private static final int MOST_VALUES = 50_000;

  /** So much of a text is read, in UTF-16 code units. */
  private static final int LONGEST = 2_000_000;

  /** So much of a string is kept, in UTF-16 code units. */
  private static final int LONGEST_STRING = 5_000;

  /** A value. */
  sealed interface Value {

    /** An object: the first value of each name. */
    record Members(Map<String, Value> byName) implements Value {

      Optional<Value> get(String name) {
        return Optional.ofNullable(byName.get(name));
      }
    }

    /** An array. */
    record Items(List<Value> values) implements Value {}

    /** A string, or the letters of a number, of true or of false; of null it has none. */
    record Letters(String letters) implements Value {}
  }

  private static final Value NOTHING = new Value.Letters("");

  private final String text;
  private final int end;
  private int at;
  private int values;

  private PageJson(String text) {
    this.text = text;
    this.end = Math.min(text.length(), LONGEST);
  }

  /** The first object or array of {@code text}; empty where there is none. */
  static Optional<Value> parse(String text) {
    var reader = new PageJson(text);
    while (reader.at < reader.end && "{[".indexOf(text.charAt(reader.at)) < 0) {
      reader.at++;
    }
    return reader.at < reader.end ? Optional.of(reader.value(0)) : Optional.empty();
  }

  private Value value(int depth) {
    skipBlank();
    if (at >= end || ++values > MOST_VALUES) {
      at = end;
      return NOTHING;
    }
    if (values % 1_000 == 0) {
      Budget.check();
    }
    return switch (text.charAt(at)) {
      case '{' -> depth < DEEPEST ? members(depth + 1) : tooDeep();
      case '[' -> depth < DEEPEST ? items(depth + 1) : tooDeep();
      case '"' -> new Value.Letters(string());
      default -> bare();
    };
  }

  private Value members(int depth) {
    var byName = new LinkedHashMap<String, Value>();
    at++;
    while (goesOn('}')) {
      if (text.charAt(at) != '"') {
        at++;
        continue;
      }
      String name = string();
      skipBlank();
      if (at < end && text.charAt(at) == ':') {
        at++;
        byName.putIfAbsent(name, value(depth));
      }
    }
    return new Value.Members(byName);
  }

  private Value items(int depth) {
    var items = new ArrayList<Value>();
    at++;
    while (goesOn(']')) {
      int before = at;
      items.add(value(depth));
      if (at == before) {
        at++;
      }
    }
    return new Value.Items(items);
  }

  /** Goes to what comes next in an object or an array, and behind it where it ends. */
  private boolean goesOn(char close) {
    skipBlank();
    while (at < end && text.charAt(at) == ',') {
      at++;
      skipBlank();
    }
    if (at < end && text.charAt(at) == close) {
      at++;
      return false;
    }
    return at < end;
  }

  /** Goes behind what is nested too deep, without reading it. */
  private Value tooDeep() {
    int open = 0;
    do {
      char c = text.charAt(at);
      if (c == '"') {
        string();
        continue;
      }
      open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      at++;
    } while (open > 0 && at < end);
    return NOTHING;
  }

  private Value bare() {
    int start = at;
    while (at < end && ",]}:\"{[".indexOf(text.charAt(at)) < 0 && !isBlank(text.charAt(at))) {
      at++;
    }
    String letters = text.substring(start, Math.min(at, start + LONGEST_STRING));
    return letters.equals("null") ? NOTHING : new Value.Letters(letters);
  }

  /** The string that begins here. */
  private String string() {
    var letters = new StringBuilder();
    at++;
    while (at < end && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c == '\\' && at < end) {
        c = escaped(text.charAt(at++));
      }
      if (letters.length() < LONGEST_STRING) {
        letters.append(c);
      }
    }
    at = Math.min(at + 1, end);
    return letters.toString();
  }

  private char escaped(char c) {
    return switch (c) {
      case 'n', 'r', 't', 'b', 'f' -> ' ';
      case 'u' -> unit();
      default -> c;
    };
  }

  private char unit() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < end ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        return '\ufffd';
      }
      unit = unit * 16 + digit;
      at++;
    }
    return (char) unit;
  }

  private void skipBlank() {
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\ufeff';
  }
}
