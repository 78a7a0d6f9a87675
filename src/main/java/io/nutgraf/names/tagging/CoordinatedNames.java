package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import java.util.List;
import java.util.Locale;

/**
 * Makes names agree that stand side by side, with a comma, an "and" or an "or" between them: one
 * that is hardly sure is what its sure neighbour is.
 */
final class CoordinatedNames {

  private static final double SURE = 0.8;
  private static final double UNSURE = 0.5;
  private static final String COMMA = ",";

  private final NameTokens tokens;
  private final NameWords known;

  CoordinatedNames(NameTokens tokens, NameWords known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** Changes the types of {@code names}, which are in the order of the tokens. */
  void agree(List<FoundName> names) {
    for (int i = 0; i + 1 < names.size(); i++) {
      FoundName name = names.get(i);
      FoundName next = names.get(i + 1);
      if (next.from() == name.to() + 1 && isBetween(name.to())) {
        if (name.sure() > SURE && next.sure() < UNSURE) {
          names.set(i + 1, next.as(name.type()));
        } else if (next.sure() > SURE && name.sure() < UNSURE) {
          names.set(i, name.as(next.type()));
        }
      }
    }
  }

  private boolean isBetween(int token) {
    String word = tokens.text(token).toLowerCase(Locale.ROOT);
    return word.equals(COMMA) || known.is(NameWord.AND, word) || known.is(NameWord.OR, word);
  }
}
