package io.nutgraf.metadata;

import io.nutgraf.text.TextResource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the names of news agencies and other outlets, as {@code outlets.txt} lists them. */
final class Outlets {

  private static final Map<String, Set<String>> LISTS = read();
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:www\\.)?[\\p{L}\\d-]{2,40}(?:\\.[\\p{L}\\d-]{2,40})?"
              + "\\.(?:com|org|net|news|info|tv|de|fr|es|it|uk|ru|ua|pl|br|eu|ch|at|nl|in|au|ca)",
          Pattern.CASE_INSENSITIVE);

  /** What an agency's own people are called: "Reuters Staff", "Daily Mail Reporter". */
  private static final Pattern STAFF =
      Pattern.compile(
          "\\s(?:Staff|Reporters?|Correspondents?|Writers?|Editors?|Newsroom|Foreign Service)"
              + "(?:\\s(?:Reporters?|Correspondents?|Writers?))?$");

  private static final int MOST_WORDS = 7;

  private Outlets() {}

  /** True for the name of an agency, as datelines write it. */
  static boolean isAgency(String name) {
    return list("agency").contains(name) || name.startsWith("CNN ");
  }

  /** True for a name that is listed, or for one such as BBC Sport and RT Arabic. */
  static boolean isKnown(String name) {
    if (isAgency(name) || list("outlet").contains(name)) {
      return true;
    }
    int space = name.indexOf(' ');
    return space > 0
        && list("outlet").contains(name.substring(0, space))
        && isCapitals(name.substring(0, space))
        && name.length() > space + 1
        && Character.isUpperCase(name.charAt(space + 1));
  }

  /** True for the name of an agency or another outlet, known or by the look of it. */
  static boolean isOutlet(String name) {
    if (isKnown(name) || ADDRESS.matcher(name).matches()) {
      return true;
    }
    String[] words = name.split("\\s+", MOST_WORDS + 1);
    return words.length > 1
        && words.length <= MOST_WORDS
        && Character.isUpperCase(name.codePointAt(0))
        && (list("last").contains(titled(words[words.length - 1]))
            || list("first").contains(words[0])
            || (words[0].equals("The") && isKnown(name.substring(4).strip())));
  }

  /** {@code name} without the words for its staff: "Daily Mail" of "Daily Mail Reporter". */
  static String withoutStaff(String name) {
    return STAFF.matcher(name).replaceFirst("");
  }

  /** A regular expression for the name of an agency. */
  static String agencies() {
    return list("agency").stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** PRESS is written as Press. */
  private static String titled(String word) {
    return word.length() > 2 && isCapitals(word)
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }

  private static Set<String> list(String kind) {
    return LISTS.getOrDefault(kind, Set.of());
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    TextResource.lines(Outlets.class, "outlets.txt").forEach(line -> add(lists, line));
    return Map.copyOf(lists);
  }

  private static void add(Map<String, Set<String>> lists, String line) {
    int space = line.indexOf(' ');
    List<String> names = List.of(line.substring(space + 1).split(";\\s*", -1));
    lists.put(line.substring(0, space), Set.copyOf(new HashSet<>(names)));
  }
}
