package io.nutgraf.metadata;

import io.nutgraf.text.OutletNames;
import io.nutgraf.text.WordLists;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the names of news agencies and other outlets: listed ones, and those built as theirs. */
final class Outlets {

  private static final WordLists WORDS = WordLists.read(Outlets.class, "outlet-words.txt", "; ");
  private static final Set<String> FIRST = WORDS.of("first");
  private static final Set<String> LAST = WORDS.of("last");
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
    return OutletNames.isAgency(name) || name.startsWith("CNN ");
  }

  /** True for a name that is listed, or for one such as BBC Sport and RT Arabic. */
  static boolean isKnown(String name) {
    if (isAgency(name) || OutletNames.isOutlet(name)) {
      return true;
    }
    int space = name.indexOf(' ');
    return space > 0
        && OutletNames.isOutlet(name.substring(0, space))
        && isCapitals(name.substring(0, space))
        && name.length() > space + 1
        && Character.isUpperCase(name.codePointAt(space + 1));
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
        && (LAST.contains(titled(words[words.length - 1]))
            || FIRST.contains(words[0])
            || (words[0].equals("The") && isKnown(name.substring(4).strip())));
  }

  /** {@code name} without the words for its staff: "Daily Mail" of "Daily Mail Reporter". */
  static String withoutStaff(String name) {
    return STAFF.matcher(name).replaceFirst("");
  }

  /** A regular expression for the name of an agency. */
  static String agencies() {
    return OutletNames.agencies().stream()
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
}
