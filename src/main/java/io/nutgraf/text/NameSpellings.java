package io.nutgraf.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which spelling of a name stands for all its spellings. Words come from {@code name-variants.txt},
 * whole names from {@code place-names.txt}, {@code organization-names.txt} and {@code
 * countries.txt}; endings of Slavic names follow a few rules that touch hardly any other name, so
 * that names in neither list meet too.
 */
final class NameSpellings {

  private static final Map<String, String> WORDS = read("name-variants.txt");
  private static final Map<String, String> COUNTRIES = read("countries.txt");
  private static final Map<String, String> PLACES = read("place-names.txt");
  private static final Map<String, String> ORGANIZATIONS = read("organization-names.txt");
  private static final Map<String, String> NAMES = joined(COUNTRIES, ORGANIZATIONS, PLACES);

  private static final int SHORTEST_WITH_ENDING = 5;
  private static final Pattern SKY = Pattern.compile("(?<=[szc]k)(?:iy|ij|yy|ii|yi|yj)$");
  private static final Pattern Y = Pattern.compile("(?:iy|yy)$");
  private static final Pattern IA = Pattern.compile("iya$");
  private static final Pattern YEV =
      Pattern.compile("(?<=[aoeu])y?ev(?=(?:|a|sky|skaya|ich|ych)$)");
  private static final Pattern IEV =
      Pattern.compile("(?<=[bdglmnprstvz])i?yev(?=(?:|a|sky|skaya|ich|ych)$)");

  private NameSpellings() {}

  /** The usual spelling of {@code word}, romanized and in lower case. */
  static String word(String word) {
    String usual = WORDS.get(word);
    if (usual != null || word.length() < SHORTEST_WITH_ENDING) {
      return usual == null ? word : usual;
    }
    String ending =
        switch (word.charAt(word.length() - 1)) {
          case 'y', 'j', 'i' -> Y.matcher(SKY.matcher(word).replaceFirst("y")).replaceFirst("y");
          case 'a' -> IA.matcher(word).replaceFirst("ia");
          default -> word;
        };
    String spelled =
        ending.contains("ev")
            ? IEV.matcher(YEV.matcher(ending).replaceFirst("yev")).replaceFirst("iev")
            : ending;
    return WORDS.getOrDefault(spelled, spelled);
  }

  /** The usual name for {@code name}, whose words are joined by hyphens. */
  static String name(String name) {
    return NAMES.getOrDefault(name, name);
  }

  /** Whether {@code name} is the usual one of several names of an organization. */
  static boolean isOrganization(String name) {
    return name.equals(ORGANIZATIONS.get(name));
  }

  /** Whether {@code name} is the usual one of several names of a place. */
  static boolean isPlace(String name) {
    return name.equals(PLACES.get(name)) || isCountry(name);
  }

  /** Whether {@code name} is the usual one of a country. */
  static boolean isCountry(String name) {
    return name.equals(COUNTRIES.get(name));
  }

  private static Map<String, String> read(String resource) {
    var usual = new HashMap<String, String>();
    for (String line : TextResource.lines(NameSpellings.class, resource)) {
      int colon = line.indexOf(':');
      String first = line.substring(0, colon);
      usual.put(first, first);
      for (String other : line.substring(colon + 1).strip().split(" ", -1)) {
        usual.put(other.isEmpty() ? first : other, first);
      }
    }
    return usual;
  }

  /** All of them; of those for the same name the last one's. */
  @SafeVarargs
  private static Map<String, String> joined(Map<String, String>... lists) {
    var all = new HashMap<String, String>();
    for (Map<String, String> list : lists) {
      all.putAll(list);
    }
    return all;
  }
}
