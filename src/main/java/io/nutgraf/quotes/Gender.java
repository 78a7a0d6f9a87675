package io.nutgraf.quotes;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.text.GivenNames;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pronoun stands for somebody. */
enum Gender {
  HE,
  SHE,
  /** Organizations: it. */
  NEUTER,
  UNKNOWN;

  /** Whether this, a pronoun's, may be that of a name. */
  boolean fits(Gender ofName) {
    return this == ofName || (this != NEUTER && ofName == UNKNOWN);
  }

  /** Tells it from the titles before a name, and from given names. */
  static final class Finder {

    /** Titles stand at the first places of a name; later ones are as often another's. */
    private static final int MOST_OCCURRENCES = 8;

    private static final Set<String> MALE_TITLES = Set.of("mr.", "mr", "lord", "sir", "herr");
    private static final Set<String> FEMALE_TITLES =
        Set.of("mrs.", "mrs", "ms.", "ms", "miss", "lady", "frau", "mme");

    private final String text;
    private final IdentityHashMap<Mention, Gender> known = new IdentityHashMap<>();

    private final Map<String, Gender> learned = new HashMap<>();

    Finder(String text) {
      this.text = text;
    }

    /** Remembers that {@code gender}, a pronoun's, was used of somebody. */
    void learn(String name, @Nullable Mention mention, Gender gender) {
      if (mention == null) {
        learned.putIfAbsent(name, gender);
      } else if (of(name, mention) == UNKNOWN) {
        known.put(mention, gender);
      }
    }

    Gender of(String name, @Nullable Mention mention) {
      return mention == null ? unmentioned(name) : known.computeIfAbsent(mention, this::tell);
    }

    private Gender unmentioned(String name) {
      Gender gender = byGivenName(name);
      return gender == UNKNOWN ? learned.getOrDefault(name, UNKNOWN) : gender;
    }

    private Gender tell(Mention mention) {
      int seen = 0;
      for (Excerpt occurrence : mention.occurrences()) {
        Gender byTitle = byTitle(wordBefore(occurrence.offset()));
        if (byTitle != UNKNOWN) {
          return byTitle;
        }
        if (++seen == MOST_OCCURRENCES) {
          break;
        }
      }
      return byGivenName(mention.name());
    }

    private static Gender byTitle(String word) {
      if (MALE_TITLES.contains(word)) {
        return HE;
      }
      return FEMALE_TITLES.contains(word) ? SHE : UNKNOWN;
    }

    private String wordBefore(int position) {
      int end = position > 0 && text.charAt(position - 1) == ' ' ? position - 1 : position;
      int start = end;
      while (start > 0 && end - start < 6 && text.charAt(start - 1) > ' ') {
        start--;
      }
      return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** By the first given name in it; the last word is a family's. */
    private static Gender byGivenName(String name) {
      String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
      for (int i = 0; i < words.length - 1; i++) {
        switch (GivenNames.genderOf(words[i])) {
          case MAN:
            return HE;
          case WOMAN:
            return SHE;
          default:
        }
      }
      return UNKNOWN;
    }
  }
}
