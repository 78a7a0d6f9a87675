package io.nutgraf.names.tagging;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds firms together that have an ampersand between two words of their names: Baker &amp;
 * McKenzie is one, whatever the parts are by themselves. Only where the tagger found a name there,
 * since what heads a list (Food &amp; Drink) has such marks, too; and full names of persons are
 * left apart.
 */
final class AmpersandNames {

  private static final double CERTAINTY = 0.9;

  private final NameTokens tokens;
  private final NameWords known;

  AmpersandNames(NameTokens tokens, NameWords known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** The names, in order, those with an ampersand whole. */
  List<FoundName> hold(List<FoundName> names) {
    List<FoundName> held = new ArrayList<>(names.size());
    int done = 0;
    for (FoundName name : names) {
      int mark = markAt(name, Math.max(done, name.from() - 1));
      if (mark < 0 || isWhole(name, mark)) {
        if (name.from() >= done) {
          held.add(name);
          done = name.to();
        }
        continue;
      }
      while (mark >= 0) {
        int from = Math.max(done, mark - 1);
        while (!held.isEmpty() && held.getLast().to() > from) {
          held.removeLast();
        }
        done = endOf(mark, name);
        if (name.from() < from - 1 && isAnd(from - 1)) {
          held.add(name.over(name.from(), from - 1));
        }
        held.add(new FoundName(from, done, EntityType.ORGANIZATION, CERTAINTY));
        mark = markAt(name, done + 1);
      }
    }
    return held;
  }

  /** One organization already, or with a person's full name beside the mark. */
  private boolean isWhole(FoundName name, int mark) {
    boolean around = name.from() < mark && mark + 1 < name.to();
    boolean full = name.type() == EntityType.PERSON && name.to() - name.from() > 1;
    return (full && !around)
        || (around
            && name.type() == EntityType.ORGANIZATION
            && markAt(name, mark + 1) < 0
            && !isAnd(mark - 2));
  }

  private boolean isAnd(int token) {
    return token >= 0 && known.is(NameWord.AND, tokens.text(token));
  }

  /** Behind the word after the mark, and the legal form after that. */
  private int endOf(int mark, FoundName name) {
    int end = mark + 2;
    while (end < name.to() && tokens.is(end, NameTokens.CAPITAL)) {
      end++;
    }
    return end;
  }

  /** The first ampersand from {@code from} on, in a name or beside it; -1 where none is. */
  private int markAt(FoundName name, int from) {
    for (int i = Math.max(1, from); i <= name.to() && i + 1 < tokens.size(); i++) {
      if (isMark(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMark(int token) {
    return tokens.is(token, NameTokens.MARK)
        && tokens.initial(token) == '&'
        && tokens.end(token) - tokens.start(token) == 1
        && tokens.is(token, NameTokens.SPACED)
        && tokens.is(token + 1, NameTokens.SPACED)
        && isSingle(token - 1, -1)
        && isSingle(token + 1, 1);
  }

  /** A word with a capital, and before it no other: those make the full name of a person. */
  private boolean isSingle(int token, int step) {
    int beyond = token + step;
    boolean person =
        beyond >= 0
            && beyond < tokens.size()
            && step < 0
            && tokens.is(beyond, NameTokens.CAPITAL)
            && !tokens.is(token, NameTokens.FIRST);
    return tokens.is(token, NameTokens.CAPITAL) && !tokens.is(token, NameTokens.UPPER) && !person;
  }
}
