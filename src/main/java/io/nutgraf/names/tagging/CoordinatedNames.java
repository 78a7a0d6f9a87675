package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameTokens;
import io.nutgraf.text.Hashes;
import java.util.List;

/**
 * Makes names agree that stand side by side, with a comma, "and" or "or" between them: one that is
 * hardly sure is what its sure neighbour is.
 */
final class CoordinatedNames {

  private static final double SURE = 0.8;
  private static final double UNSURE = 0.5;
  private static final long AND = Hashes.of("and");
  private static final long OR = Hashes.of("or");
  private static final long COMMA = Hashes.of(",");

  private CoordinatedNames() {}

  /** Changes the types of {@code names}, which are in the order of {@code tokens}. */
  static void agree(NameTokens tokens, List<FoundName> names) {
    for (int i = 0; i + 1 < names.size(); i++) {
      FoundName name = names.get(i);
      FoundName next = names.get(i + 1);
      if (next.from() == name.to() + 1 && isBetween(tokens, name.to())) {
        if (name.sure() > SURE && next.sure() < UNSURE) {
          names.set(i + 1, next.as(name.type()));
        } else if (next.sure() > SURE && name.sure() < UNSURE) {
          names.set(i, name.as(next.type()));
        }
      }
    }
  }

  private static boolean isBetween(NameTokens tokens, int token) {
    long word = tokens.lower(token);
    return word == AND || word == OR || word == COMMA;
  }
}
