package io.nutgraf.metadata.phrases;

import io.nutgraf.model.Span;
import io.nutgraf.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Parts elided articles and prepositions from their nouns, as French and Italian write them. */
final class Elision {

  /** "dell'", "quest'". */
  private static final int LONGEST = 5;

  private Elision() {}

  /** {@code tokens} with two for each such as "l'arme". */
  static List<Token> split(List<Token> tokens) {
    if (tokens.stream().noneMatch(Elision::isElided)) {
      return tokens;
    }
    List<Token> split = new ArrayList<>(tokens.size() + 8);
    for (Token token : tokens) {
      if (isElided(token)) {
        int mark = token.text().indexOf('\'');
        int start = token.span().start();
        split.add(new Token(token.text().substring(0, mark), new Span(start, start + mark)));
        split.add(
            new Token(
                token.text().substring(mark + 1), new Span(start + mark + 1, token.span().end())));
      } else {
        split.add(token);
      }
    }
    return split;
  }

  private static boolean isElided(Token token) {
    int mark = token.text().indexOf('\'');
    return mark > 0 && mark <= LONGEST && mark < token.text().length() - 2;
  }
}
