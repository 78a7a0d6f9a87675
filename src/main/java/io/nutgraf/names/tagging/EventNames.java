package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Leaves out what names an award, an event or a treaty: the Harbour Cup is no organization, and
 * nothing is told of a body or a town where something is called after it (the Acme Science Award,
 * the Lisbon Treaty). Lines in which most words have capitals don't tell how far such a name goes,
 * and stay as they were read.
 */
final class EventNames {

  /** No more words lead from a name to what is called after it. */
  private static final int FARTHEST = 5;

  private final NameTokens tokens;
  private final NameWords known;

  EventNames(NameTokens tokens, NameWords known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** The names, in order, but for those. */
  List<FoundName> leaveOut(List<FoundName> names) {
    List<FoundName> left = new ArrayList<>(names.size());
    int sentence = tokens.sentences() - 1;
    int end = tokens.size();
    for (FoundName name : names.reversed()) {
      while (tokens.firstOf(sentence) > name.from()) {
        sentence--;
        end = Math.min(end, tokens.firstOf(sentence + 1));
      }
      if (!isOfEvent(name, end) || isTitle(sentence)) {
        left.add(name);
        end = name.from();
      }
    }
    return left.reversed();
  }

  private boolean isOfEvent(FoundName name, int end) {
    int last = name.to() - 1;
    return switch (name.type()) {
      case ORGANIZATION ->
          (last > name.from() && is(NameWord.EVENT, last)) || leadsToEvent(name.to(), end);
      case PLACE -> leadsToEvent(name.to(), end);
      default -> false;
    };
  }

  /** Whether the words with capitals from {@code next} on, before {@code end}, come to an event. */
  private boolean leadsToEvent(int next, int end) {
    int limit = Math.min(end, next + FARTHEST);
    for (int i = next; i < limit && goesOn(i); i++) {
      if (is(NameWord.EVENT, i) || is(NameWord.GATHERING, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(int token) {
    return tokens.is(token, NameTokens.CAPITAL)
        && tokens.is(token, NameTokens.SPACED)
        && !tokens.is(token, NameTokens.FIRST);
  }

  private boolean isTitle(int sentence) {
    int small = 0;
    int capitals = 0;
    for (int i = tokens.firstOf(sentence); i < tokens.firstOf(sentence + 1); i++) {
      small += tokens.is(i, NameTokens.SMALL) ? 1 : 0;
      capitals += tokens.is(i, NameTokens.CAPITAL) ? 1 : 0;
    }
    return capitals > 2 * small;
  }

  private boolean is(NameWord kind, int token) {
    return known.is(kind, tokens.text(token).toLowerCase(Locale.ROOT));
  }
}
