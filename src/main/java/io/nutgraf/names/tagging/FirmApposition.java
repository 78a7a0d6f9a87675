package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.RoleWord;
import java.util.Locale;

/**
 * Whether a name is said to be a firm's: Kestrelis, a maker of trains; Bolva, the state airline.
 */
final class FirmApposition {

  /** What it is comes no later: a small German software company. */
  private static final int FARTHEST = 5;

  private static final String COMMA = ",";

  private final NameTokens tokens;
  private final NameWords known;

  FirmApposition(NameTokens tokens, NameWords known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** Whether that is said right after token {@code name}. */
  boolean follows(int name) {
    int article = name + 2;
    if (article + 1 >= tokens.size()
        || !tokens.text(name + 1).equals(COMMA)
        || !known.roles().is(RoleWord.ARTICLE, lower(article))) {
      return false;
    }
    int limit = Math.min(tokens.size(), article + 1 + FARTHEST);
    for (int i = article + 1; i < limit && !tokens.is(i, NameTokens.MARK); i++) {
      String word = lower(i);
      if (known.is(NameWord.BEFORE_ORGANIZATION, word)) {
        return endsAt(i);
      }
      if (known.roles().isRole(word) || known.roles().is(RoleWord.STOP, word)) {
        return false;
      }
    }
    return false;
  }

  /** A company director is no company. */
  private boolean endsAt(int noun) {
    int next = noun + 1;
    return next == tokens.size()
        || tokens.is(next, NameTokens.MARK)
        || known.roles().is(RoleWord.LINK, lower(next))
        || known.roles().is(RoleWord.STOP, lower(next));
  }

  private String lower(int token) {
    return tokens.text(token).toLowerCase(Locale.ROOT);
  }
}
