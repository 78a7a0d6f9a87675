package io.nutgraf.metadata.quotes;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom a document means by a noun alone: the mayor, the ministry. */
final class Roles {

  private static final String DEFINITE = "the ";

  private final List<Mention> mentions;

  Roles(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /**
   * The only person whose role ends with the noun of {@code phrase}, or the only organization whose
   * name does; null where the phrase is not definite, longer than a noun and its adjectives, or
   * several may be meant.
   */
  @Nullable Mention holder(String phrase) {
    String folded = phrase.toLowerCase(Locale.ROOT);
    if (!folded.startsWith(DEFINITE) || folded.length() > 40) {
      return null;
    }
    String noun = folded.substring(DEFINITE.length());
    Mention holder = null;
    for (Mention mention : mentions) {
      if (holds(mention, noun)) {
        if (holder != null) {
          return null;
        }
        holder = mention;
      }
    }
    return holder;
  }

  private static boolean holds(Mention mention, String noun) {
    Excerpt role = mention.role();
    return switch (mention.type()) {
      case PERSON -> role != null && endsWithWords(role.text(), noun);
      case ORGANIZATION -> endsWithWords(mention.name(), noun);
      case PLACE -> false;
    };
  }

  private static boolean endsWithWords(String text, String words) {
    String folded = text.toLowerCase(Locale.ROOT);
    int start = folded.length() - words.length();
    return folded.endsWith(words) && (start == 0 || folded.charAt(start - 1) == ' ');
  }
}
