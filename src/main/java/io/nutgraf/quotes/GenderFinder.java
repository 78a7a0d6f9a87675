package io.nutgraf.quotes;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.text.Gender;
import io.nutgraf.text.GivenNames;
import io.nutgraf.text.Titles;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which pronoun stands for somebody: by the titles before a name, by given names, and by the
 * pronouns that were used of somebody before. Not thread-safe.
 */
final class GenderFinder {

  /** Titles stand at the first places of a name; later ones are as often another's. */
  private static final int MOST_OCCURRENCES = 8;

  /** No title is longer, in UTF-16 code units. */
  private static final int LONGEST_TITLE = 16;

  private final String text;
  private final Titles titles;
  private final IdentityHashMap<Mention, Gender> known = new IdentityHashMap<>();
  private final Map<String, Gender> learned = new HashMap<>();

  GenderFinder(String text, Titles titles) {
    this.text = text;
    this.titles = titles;
  }

  /** Remembers that {@code gender}, a pronoun's, was used of somebody. */
  void learn(String name, @Nullable Mention mention, Gender gender) {
    if (mention == null) {
      learned.putIfAbsent(name, gender);
    } else if (of(name, mention) == Gender.UNKNOWN) {
      known.put(mention, gender);
    }
  }

  Gender of(String name, @Nullable Mention mention) {
    return mention == null ? unmentioned(name) : known.computeIfAbsent(mention, this::tell);
  }

  private Gender unmentioned(String name) {
    Gender gender = byGivenName(name);
    return gender == Gender.UNKNOWN ? learned.getOrDefault(name, Gender.UNKNOWN) : gender;
  }

  private Gender tell(Mention mention) {
    int seen = 0;
    for (Excerpt occurrence : mention.occurrences()) {
      Gender byTitle = titles.genderOf(wordBefore(occurrence.offset()));
      if (byTitle != Gender.UNKNOWN) {
        return byTitle;
      }
      if (++seen == MOST_OCCURRENCES) {
        break;
      }
    }
    return byGivenName(mention.name());
  }

  /** In small letters, without the point of an abbreviation. */
  private String wordBefore(int position) {
    int end = position > 0 && text.charAt(position - 1) == ' ' ? position - 1 : position;
    int start = end;
    while (start > 0 && end - start < LONGEST_TITLE && text.charAt(start - 1) > ' ') {
      start--;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** By the first given name in it; the last word is a family's. */
  private static Gender byGivenName(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    for (int i = 0; i < words.length - 1; i++) {
      Gender gender = GivenNames.genderOf(words[i]);
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }
}
