package io.nutgraf.names.tagging;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds organizations together that the lexicon knows by several words, and as nothing else: Marks
 * and Spencer is neither two nor anybody. A name that goes on beyond them (Tom Barnes and Noble
 * Ltd.) stays as it was read.
 */
final class ListedFirms {

  private static final double CERTAINTY = 0.9;

  private final NameTokens tokens;
  private final WordKinds words;
  private final NameWords known;

  ListedFirms(NameTokens tokens, WordKinds words, NameWords known) {
    this.tokens = tokens;
    this.words = words;
    this.known = known;
  }

  /** The names, in order, those of listed firms whole. */
  List<FoundName> hold(List<FoundName> names) {
    List<FoundName> held = new ArrayList<>(names.size());
    int done = 0;
    int i = 0;
    @Nullable FoundName rest = null;
    while (i < names.size()) {
      FoundName name = rest == null ? names.get(i) : rest;
      rest = null;
      int from = startOf(name, done);
      int to = from < 0 ? name.to() : from + words.knownOrganization(from);
      int next = i + 1;
      while (next < names.size() && names.get(next).from() < to) {
        next++;
      }
      int end = next == i + 1 ? name.to() : names.get(next - 1).to();
      boolean goesOn = end > to + 1 && next == i + 1 && isBetween(to);
      if (from >= 0 && (end <= to || goesOn)) {
        if (name.from() < from - 1) {
          held.add(name.over(name.from(), from - 1));
        }
        boolean same = next == i + 1 && name.from() == from && name.to() == to;
        held.add(same ? name : new FoundName(from, to, EntityType.ORGANIZATION, CERTAINTY));
        rest = goesOn ? name.over(to + 1, name.to()) : null;
        done = goesOn ? to + 1 : to;
        i = goesOn ? i : next;
      } else {
        held.add(name);
        done = name.to();
        i++;
      }
    }
    return held;
  }

  /**
   * Where the firm begins that a name begins in, or ends in after an "and" or a comma: Rolls-Royce
   * and Marks; -1 where there is none.
   */
  private int startOf(FoundName name, int done) {
    int first = Math.max(done, name.from() - KnownWords.LONGEST_PHRASE + 1);
    for (int from = first; from < name.to(); from++) {
      boolean begins = from <= name.from() || isBetween(from - 1);
      if (begins && tokens.is(from, NameTokens.ANCHOR)) {
        int length = words.knownOrganization(from);
        if (length > 1 && from + length > name.from()) {
          return from;
        }
      }
    }
    return -1;
  }

  private boolean isBetween(int token) {
    String text = tokens.text(token);
    return text.equals(",") || known.is(NameWord.AND, text);
  }
}
