package io.nutgraf.metadata.names;

import java.util.List;
import java.util.Set;

/** Which names are names of news outlets: well-known ones, and those that end as outlets' do. */
final class Outlets {

  private static final LinkWords LISTS = LinkWords.read("outlets.txt");
  private static final Set<String> NAMES = LISTS.of("name");
  private static final Set<String> SUFFIXES = LISTS.of("suffix");

  private Outlets() {}

  /** Whether a name of these {@code words}, in their usual spelling, is an outlet's. */
  static boolean isOutlet(List<String> words) {
    return NAMES.contains(String.join("-", words))
        || (words.size() > 1 && SUFFIXES.contains(words.getLast()));
  }
}
