package io.nutgraf.spelling;

import io.nutgraf.text.TextResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private static final List<String> Y = List.of("iy", "yy");
  private static final List<String> SKY = List.of("iy", "ij", "yy", "ii", "yi", "yj");
  private static final List<String> AFTER_EV = List.of("", "a", "sky", "skaya", "ich", "ych");

  private NameSpellings() {}

  /** The usual spelling of {@code word}, romanized and in lower case. */
  static String word(String word) {
    String usual = WORDS.get(word);
    if (usual != null || word.length() < SHORTEST_WITH_ENDING) {
      return usual == null ? word : usual;
    }
    String spelled = withUsualEv(withUsualEnd(word));
    return WORDS.getOrDefault(spelled, spelled);
  }

  /** Zelensky for Zelenskiy and Zelenskij, Valery for Valeriy, Maria for Mariya. */
  private static String withUsualEnd(String word) {
    int last = word.length() - 2;
    String end = word.substring(last);
    if (Y.contains(end) || (SKY.contains(end) && isSky(word, last))) {
      return word.substring(0, last) + "y";
    }
    return word.endsWith("iya") ? word.substring(0, last - 1) + "ia" : word;
  }

  private static boolean isSky(String word, int end) {
    return word.charAt(end - 1) == 'k' && "szc".indexOf(word.charAt(end - 2)) >= 0;
  }

  /** Andreyev for Andreev, Vasiliev for Vasilyev; Andreyeva, Andreyevich as well. */
  private static String withUsualEv(String word) {
    for (String after : AFTER_EV) {
      int end = word.length() - after.length();
      if (word.endsWith(after) && word.startsWith("ev", end - 2)) {
        return beforeEv(word.substring(0, end - 2)) + "ev" + after;
      }
    }
    return word;
  }

  /** What stands before "ev": a vowel and y, or a consonant and i. */
  private static String beforeEv(String words) {
    if (endsWithOneOf("aoeu", words)) {
      return words + "y";
    }
    if (!words.endsWith("y")) {
      return words;
    }
    String stem = words.substring(0, words.length() - 1);
    String consonants = stem.endsWith("i") ? stem.substring(0, stem.length() - 1) : stem;
    return endsWithOneOf("bdglmnprstvz", consonants) ? consonants + "i" : words;
  }

  private static boolean endsWithOneOf(String letters, String word) {
    return !word.isEmpty() && letters.indexOf(word.charAt(word.length() - 1)) >= 0;
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
