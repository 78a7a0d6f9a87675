package io.nutgraf.text;

import io.nutgraf.text.LanguagePack.Feature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Given names of men and of women, in lower case, and their short forms; some are of both. People
 * of all countries stand in the texts of any language, so that the lists of all languages are one.
 */
public final class GivenNames {

  private static final List<WordLists> NAMES =
      Stream.concat(Stream.of(LanguagePack.any()), LanguagePack.all().stream())
          .map(pack -> pack.words(Feature.GIVEN_NAMES))
          .toList();

  private static final Set<String> OF_MEN = all("m");
  private static final Set<String> OF_WOMEN = all("f");
  private static final Map<String, Set<String>> LONG_FORMS = longForms();

  private GivenNames() {}

  /** Whose name {@code word} is; unknown where it is that of women and of men. */
  public static Gender genderOf(String word) {
    boolean ofMen = OF_MEN.contains(word);
    boolean ofWomen = OF_WOMEN.contains(word);
    if (ofMen == ofWomen) {
      return Gender.UNKNOWN;
    }
    return ofMen ? Gender.MAN : Gender.WOMAN;
  }

  /** Whether {@code word} is a given name. */
  public static boolean isKnown(String word) {
    return OF_MEN.contains(word) || OF_WOMEN.contains(word);
  }

  /** Whether both are one name, or one is the other's short form: Bill and William. */
  public static boolean isSame(String word, String other) {
    return word.equals(other)
        || LONG_FORMS.getOrDefault(word, Set.of()).contains(other)
        || LONG_FORMS.getOrDefault(other, Set.of()).contains(word);
  }

  private static Set<String> all(String list) {
    return NAMES.stream()
        .flatMap(names -> names.ofAny(list).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Set<String>> longForms() {
    var forms = new HashMap<String, Set<String>>();
    for (String entry : all("short")) {
      int equals = entry.indexOf('=');
      List<String> full = List.of(entry.substring(equals + 1).split(",", -1));
      forms.put(entry.substring(0, equals), Set.copyOf(full));
    }
    return Map.copyOf(forms);
  }
}
