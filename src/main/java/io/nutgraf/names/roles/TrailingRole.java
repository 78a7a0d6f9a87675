package io.nutgraf.names.roles;

import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.RoleWord;
import io.nutgraf.names.words.RoleWords;
import java.util.List;

/** Reads the noun phrase after a name that may say what its bearer is. */
final class TrailingRole {

  private final RoleContext line;
  private final DocumentWords words;
  private final RoleWords roles;

  TrailingRole(RoleContext line) {
    this.line = line;
    this.words = line.words();
    this.roles = words.known().roles();
  }

  /** Adds to {@code found} the phrase after a name that ends before word {@code end}. */
  void read(int end, List<RolePhrases.Words> found) {
    int from = begin(end);
    if (from < 0) {
      return;
    }
    int start = line.isArticle(from) && line.isNext(from + 1) ? from + 1 : from;
    while (isBesideTheRole(start) && line.isNext(start + 1)) {
      start++;
    }
    int role = roleAfter(start);
    if (role >= 0 && !isEnumeration(role + 1)) {
      int to = endOf(role);
      boolean goesOn = !line.isClosed(to);
      if (!goesOn || (words.followsClosely(to) && isVerbLike(to) && !isOneOfSome(to))) {
        found.add(new RolePhrases.Words(start, to));
      }
    }
  }

  /** An associate and a client: others, and not what somebody is. */
  private boolean isEnumeration(int and) {
    return line.isNext(and)
        && line.isNext(and + 1)
        && roles.is(RoleWord.AND, words.lower(and))
        && line.isArticle(and + 1);
  }

  /** Where a phrase about the name before word {@code end} may begin; else -1. */
  private int begin(int end) {
    if (end >= words.size() || words.startsLine(end)) {
      return -1;
    }
    String gap = words.gapBefore(end);
    if (gap.equals(" ") && roles.is(RoleWord.COPULA, words.lower(end))) {
      return line.isNext(end + 1) && line.isArticle(end + 1) ? end + 1 : -1;
    }
    if (gap.equals(", ") && isNumber(end) && line.isNext(end + 1)) {
      return words.gapBefore(end + 1).equals(", ") ? end + 1 : end;
    }
    return gap.equals(", ") || gap.equals(" (") ? end : -1;
  }

  /** "The group's director", "a great poet": the words before these are no part of the role. */
  private boolean isBesideTheRole(int i) {
    return !words.isCapital(i)
        && (words.isPossessive(i) || roles.is(RoleWord.JUDGEMENT, words.lower(i)));
  }

  /** "The third monarch to abdicate" tells no role. */
  private boolean isOneOfSome(int to) {
    return line.isNext(to + 1) && line.isInfinitive(to + 1);
  }

  /** The last of the first role nouns of the phrase that begins at {@code start}; else -1. */
  private int roleAfter(int start) {
    int role = -1;
    for (int i = start; i < words.size() && i - start < RoleContext.MAX_WORDS; i++) {
      String lower = words.lower(i);
      if (words.line(i) != words.line(start)
          || (i > start && !line.isJoined(i))
          || line.isPerson(i)) {
        return role;
      }
      if (roles.isRole(lower)) {
        role = i;
      } else if (role >= 0
          || !(words.isCapital(i) || line.isBeforeRole(lower) || roles.is(RoleWord.AND, lower))) {
        return role;
      }
    }
    return role;
  }

  /** One past the phrase whose role is {@code role}, with what it is of. */
  private int endOf(int role) {
    int to = role + 1;
    boolean linked = false;
    boolean led = false;
    for (int i = to; line.isNext(i) && line.isJoined(i) && i - role < RoleContext.MAX_WORDS; i++) {
      String lower = words.lower(i);
      if (roles.is(RoleWord.LINK, lower)) {
        linked = true;
      } else if (!linked
          || roles.is(RoleWord.STOP, lower)
          || roles.is(RoleWord.JUDGEMENT, lower)
          || line.isInfinitive(i)) {
        break;
      } else if (words.isCapital(i)
          || roles.is(RoleWord.MODIFIER, lower)
          || roles.isRole(lower)
          || roles.isNounLike(lower)
          || (led && roles.isContent(lower))) {
        to = i + 1;
      } else if (!roles.is(RoleWord.ARTICLE, lower)) {
        break;
      }
      led = roles.is(RoleWord.LINK, lower) || roles.is(RoleWord.ARTICLE, lower);
    }
    return to;
  }

  /** Whether a verb follows, and no pronoun with a clause: the best player I have seen. */
  private boolean isVerbLike(int i) {
    return !roles.is(RoleWord.PRONOUN, words.lower(i))
        && (roles.is(RoleWord.STOP, words.lower(i))
            || roles.endsAs(RoleWord.VERB_ENDING, words.lower(i)));
  }

  private boolean isNumber(int i) {
    return Character.isDigit(words.lower(i).codePointAt(0));
  }
}
