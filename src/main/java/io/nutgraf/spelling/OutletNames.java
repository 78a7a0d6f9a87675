package io.nutgraf.spelling;

import io.nutgraf.text.WordLists;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of news agencies, papers, broadcasters and other outlets, by hand. */
public final class OutletNames {

  private static final WordLists NAMES = WordLists.read(OutletNames.class, "outlets.txt", "; ");

  private static final Set<String> AGENCIES = written("agency", "common-agency");
  private static final Set<String> OUTLETS = written("outlet", "common-outlet");
  private static final Set<String> COMMON_IDS = ids("common-agency", "common-outlet");
  private static final Set<String> IDS = sureIds();

  private OutletNames() {}

  /** All names of agencies, as they are written. */
  public static Set<String> agencies() {
    return AGENCIES;
  }

  /** Whether {@code name} is that of an agency, as datelines write it. */
  public static boolean isAgency(String name) {
    return AGENCIES.contains(name);
  }

  /** Whether {@code name}, as it is written, is that of an outlet other than an agency. */
  public static boolean isOutlet(String name) {
    return OUTLETS.contains(name);
  }

  /** Whether a name with canonical id {@code id} is an outlet's or agency's, and nothing else's. */
  public static boolean isKnown(String id) {
    return IDS.contains(id);
  }

  /** Whether a name with canonical id {@code id} is an outlet's, but means other things, too. */
  public static boolean isCommon(String id) {
    return COMMON_IDS.contains(id);
  }

  private static Set<String> written(String list, String common) {
    var names = new HashSet<>(NAMES.of(list));
    names.addAll(NAMES.of(common));
    return Set.copyOf(names);
  }

  private static Set<String> ids(String... lists) {
    return Stream.of(lists)
        .flatMap(list -> NAMES.of(list).stream())
        .map(CanonicalId::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> sureIds() {
    var ids = new HashSet<>(ids("agency", "outlet"));
    ids.removeAll(COMMON_IDS);
    return Set.copyOf(ids);
  }
}
