package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.spelling.CanonicalId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name by which somebody or something is called that has a fuller one: {@code stoltenberg} is
 * what {@code jens-stoltenberg} is called.
 *
 * @param type what is named
 * @param words the short name as ids are written, at most {@value #LONGEST} UTF-16 code units
 * @param id the id of the full name; the same as {@code words} for a person of one name
 */
public record ShortName(EntityType type, String words, String id) {

  /** What is longer is no short name. */
  public static final int LONGEST = 60;

  /** What stands behind a person's last name. */
  private static final Set<String> BEHIND = Set.of("jr", "sr", "ii", "iii", "iv");

  /**
   * The short names of all that an article is found by: the other names that it has there, and the
   * last one of each person's.
   */
  public static Set<ShortName> of(Article article) {
    Set<ShortName> names = new LinkedHashSet<>();
    if (article instanceof Article.Succeeded it) {
      for (Mention mention : Topic.mentions(it)) {
        for (String words : words(mention)) {
          names.add(new ShortName(mention.type(), words, mention.id()));
        }
      }
    }
    return names;
  }

  /** Whether it is the last name of a person, which the full name tells. */
  public boolean isLastName() {
    return type == EntityType.PERSON && words.equals(lastName(id));
  }

  private static List<String> words(Mention mention) {
    List<String> all = new ArrayList<>();
    if (mention.type() == EntityType.PERSON) {
      all.add(lastName(mention.id()));
    }
    for (String alias : mention.aliases()) {
      String words = CanonicalId.of(alias);
      if (!words.equals(mention.id())) {
        all.add(words);
      }
    }
    return all.stream().filter(it -> !it.isEmpty() && it.length() <= LONGEST).distinct().toList();
  }

  /** The last name of a person with this id: {@code king} of {@code martin-luther-king-jr}. */
  public static String lastName(String id) {
    int end = id.length();
    int hyphen = id.lastIndexOf('-');
    while (hyphen > 0 && BEHIND.contains(id.substring(hyphen + 1, end))) {
      end = hyphen;
      hyphen = id.lastIndexOf('-', end - 1);
    }
    return id.substring(hyphen + 1, end);
  }
}
