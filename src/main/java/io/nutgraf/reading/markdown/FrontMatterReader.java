package io.nutgraf.reading.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads front matter line by line. */
final class FrontMatterReader {

  private final char separator;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private String key = "";
  private String table = "";
  private boolean isFolded;
  private boolean isList;

  FrontMatterReader(boolean isToml) {
    separator = isToml ? '=' : ':';
  }

  Map<String, List<String>> values() {
    values.values().removeIf(List::isEmpty);
    return values;
  }

  void add(String line) {
    String words = line.strip();
    if (words.isEmpty() || words.startsWith("#")) {
      return;
    }
    boolean isIndented = Character.isWhitespace(line.charAt(0));
    int split = split(words);
    if (isList) {
      addItems(words);
    } else if (separator == '=' && words.startsWith("[")) {
      table = key(words.replace("[", "").replace("]", ""));
    } else if (words.startsWith("- ")) {
      addNamed(words.substring(2).strip());
    } else if (isIndented && separator == ':') {
      addBelow(words);
    } else if (split > 0) {
      begin(key(words.substring(0, split)), words.substring(split + 1).strip());
    }
  }

  /** Where the key ends that {@code words} begin with; -1 where they begin with none. */
  private int split(String words) {
    int at = words.indexOf(separator);
    boolean isKey =
        at > 0
            && at < 60
            && (separator == '=' || at + 1 == words.length() || words.charAt(at + 1) == ' ');
    return isKey ? at : -1;
  }

  private static String key(String name) {
    return unquoted(name.strip()).replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  private void begin(String name, String value) {
    boolean isName = name.equals("name") && table.startsWith("author");
    key = isName ? table : name;
    isFolded = value.startsWith("|") || value.startsWith(">");
    if (isName) {
      put(unquoted(value));
    } else if (values.putIfAbsent(key, new ArrayList<>()) != null) {
      key = ""; // a table repeats what was said at the top
    } else if (value.startsWith("[")) {
      addItems(value.substring(1));
    } else if (!isFolded) {
      put(unquoted(withoutRemark(value)));
    }
  }

  private void addItems(String words) {
    int close = words.lastIndexOf(']');
    isList = close < 0;
    for (String item : items(close < 0 ? words : words.substring(0, close))) {
      put(unquoted(item.strip()));
    }
  }

  /** What stands between commas outside of quotation marks. */
  private static List<String> items(String words) {
    List<String> items = new ArrayList<>();
    char quote = 0;
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (quote == 0 && unit == ',') {
        items.add(words.substring(from, i));
        from = i + 1;
      } else if (unit == quote) {
        quote = 0;
      } else if (quote == 0 && (unit == '"' || unit == '\'') && isStart(words, from, i)) {
        quote = unit;
      }
    }
    items.add(words.substring(from));
    return items;
  }

  private static boolean isStart(String words, int from, int at) {
    return words.substring(from, at).isBlank();
  }

  /** An item of a list below a key; of several properties, the name. */
  private void addNamed(String item) {
    String words = item.startsWith("{") ? item.substring(1).replace("}", "") : item;
    int split = split(words);
    if (split < 0) {
      put(unquoted(withoutRemark(words)));
    } else if (key(words.substring(0, split)).equals("name")) {
      put(unquoted(words.substring(split + 1).split(",", 2)[0].strip()));
    }
  }

  /** A line below a key: what it is called, or more of what it says. */
  private void addBelow(String words) {
    List<String> said = values.getOrDefault(key, List.of());
    if (split(words) > 0 && !isFolded && said.isEmpty()) {
      addNamed(words);
    } else if (said.isEmpty()) {
      put(words);
    } else if (isFolded || (said.size() == 1 && split(words) < 0)) {
      said.set(said.size() - 1, said.getLast() + " " + words);
    }
  }

  private void put(String value) {
    if (!value.isEmpty() && !key.isEmpty()) {
      values.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }
  }

  private static String withoutRemark(String value) {
    boolean isQuoted = value.startsWith("\"") || value.startsWith("'");
    int remark = isQuoted ? -1 : value.indexOf(" #");
    return remark < 0 ? value : value.substring(0, remark).strip();
  }

  private static String unquoted(String value) {
    if (value.length() < 2 || (value.charAt(0) != '"' && value.charAt(0) != '\'')) {
      return value;
    }
    char quote = value.charAt(0);
    int end = value.lastIndexOf(quote);
    String inner = end > 0 ? value.substring(1, end) : value.substring(1);
    return quote == '"' ? inner.replace("\\\"", "\"") : inner.replace("''", "'");
  }
}
