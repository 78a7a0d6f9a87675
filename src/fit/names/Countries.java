import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints countries.txt: the names of the world's countries in Unicode's CLDR, which the JDK carries.
 *
 * <p>java -cp target/classes src/fit/names/Countries.java > src/main/resources/io/nutgraf/spelling/countries.txt
 */
final class Countries {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "sv", "tr");

  /** Where CLDR's English name is a compromise. */
  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("BA", "Bosnia and Herzegovina"),
          Map.entry("CD", "Democratic Republic of the Congo"),
          Map.entry("CG", "Republic of the Congo"),
          Map.entry("CI", "Ivory Coast"),
          Map.entry("CV", "Cape Verde"),
          Map.entry("HK", "Hong Kong"),
          Map.entry("MM", "Myanmar"),
          Map.entry("MO", "Macau"),
          Map.entry("PS", "Palestine"),
          Map.entry("TL", "East Timor"),
          Map.entry("TR", "Turkey"),
          Map.entry("VA", "Vatican"));

  /** Shorter names, and these, are rather persons. */
  private static final int SHORTEST = 5;

  private static final Set<String> PERSONS = Set.of("dania", "urdun");

  public static void main(String[] args) {
    Map<String, Set<String>> namesById = new TreeMap<>();
    Map<String, Set<String>> idsByName = new HashMap<>();
    for (String region : Locale.getISOCountries()) {
      var country = new Locale.Builder().setRegion(region).build();
      String english = ENGLISH.getOrDefault(region, country.getDisplayCountry(Locale.ENGLISH));
      String id = io.nutgraf.text.CanonicalId.of(english);
      Set<String> names = new LinkedHashSet<>();
      for (String language : LANGUAGES) {
        String name = country.getDisplayCountry(Locale.of(language));
        names.add(io.nutgraf.text.CanonicalId.of(name));
      }
      names.remove(id);
      namesById.put(id, names);
      names.forEach(name -> idsByName.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(id));
    }
    System.out.println(
        "# Countries and territories (ISO 3166), made by src/fit/names/Countries.java from Unicode's CLDR\n"
            + "# (Unicode License v3) in " + String.join(" ", LANGUAGES) + ".\n"
            + "# The first name is the canonical id; what names two countries is left out.");
    namesById.forEach(
        (id, names) -> {
          List<String> only = new ArrayList<>(names);
          only.removeIf(n -> idsByName.get(n).size() > 1 || namesById.containsKey(n) || isOther(id, n));
          System.out.println((id + ": " + String.join(" ", only)).strip());
        });
  }

  /** Saints are many. */
  private static boolean isOther(String id, String name) {
    return name.length() < SHORTEST || PERSONS.contains(name) || id.startsWith("st-");
  }
}
