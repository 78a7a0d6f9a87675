package io.nutgraf.quotes;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom a document means by a noun alone: the mayor, the ministry. */
final class Roles {

  private static final String DEFINITE = "the ";

  /** Longer phrases are no noun and its adjectives, in UTF-16 code units. */
  private static final int LONGEST = 40;

  private final List<Mention> mentions;
  private @Nullable Map<String, Holder> byEnd;

  Roles(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Whom the last words of a role or a name mean: null where they may mean several. */
  private record Holder(@Nullable Mention only) {

    private static final Holder SEVERAL = new Holder(null);
  }

  /**
   * The only person whose role ends with the noun of {@code phrase}, or the only organization whose
   * name does; null where the phrase is not definite, longer than a noun and its adjectives, or
   * several may be meant.
   */
  @Nullable Mention holder(String phrase) {
    String folded = phrase.toLowerCase(Locale.ROOT);
    if (!folded.startsWith(DEFINITE) || folded.length() > LONGEST) {
      return null;
    }
    if (byEnd == null) {
      byEnd = byEnd();
    }
    Holder holder = byEnd.get(folded.substring(DEFINITE.length()));
    return holder == null ? null : holder.only();
  }

  private Map<String, Holder> byEnd() {
    Map<String, Holder> ends = new HashMap<>();
    for (Mention mention : mentions) {
      Budget.check();
      String words = words(mention).toLowerCase(Locale.ROOT);
      int start = words.length();
      while (start > 0) {
        start = words.lastIndexOf(' ', start - 1);
        String end = words.substring(start + 1);
        if (end.length() > LONGEST - DEFINITE.length()) {
          break;
        }
        ends.merge(end, new Holder(mention), (_, _) -> Holder.SEVERAL);
      }
    }
    return ends;
  }

  /** What somebody is, or a body is called. */
  private static String words(Mention mention) {
    Excerpt role = mention.role();
    return switch (mention.type()) {
      case PERSON -> role == null ? "" : role.text();
      case ORGANIZATION -> mention.name();
      case PLACE -> "";
    };
  }
}
