package io.nutgraf.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names of men and of women, in lower case, and their short forms; some are of both. */
public final class GivenNames {

  private static final WordLists NAMES = WordLists.read(GivenNames.class, "given-names.txt");
  private static final Set<String> OF_MEN = NAMES.of("m");
  private static final Set<String> OF_WOMEN = NAMES.of("f");
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

  /** Whether both are one name, or one is the other's short form: Bill and William. */
  public static boolean isSame(String word, String other) {
    return word.equals(other)
        || LONG_FORMS.getOrDefault(word, Set.of()).contains(other)
        || LONG_FORMS.getOrDefault(other, Set.of()).contains(word);
  }

  private static Map<String, Set<String>> longForms() {
    var forms = new HashMap<String, Set<String>>();
    for (String entry : NAMES.of("short")) {
      int equals = entry.indexOf('=');
      List<String> full = List.of(entry.substring(equals + 1).split(",", -1));
      forms.put(entry.substring(0, equals), Set.copyOf(full));
    }
    return Map.copyOf(forms);
  }
}
