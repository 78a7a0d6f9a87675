package io.nutgraf.names.roles;

import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.RoleWord;
import io.nutgraf.names.words.RoleWords;
import java.util.List;

/** Reads the noun phrase before a name that may say what its bearer is. */
final class LeadingRole {

  /** How many words of which nothing is known a role may have before it. */
  private static final int MAX_UNKNOWN = 2;

  private final RoleContext line;
  private final DocumentWords words;
  private final NameWords known;
  private final RoleWords roles;

  LeadingRole(RoleContext line) {
    this.line = line;
    this.words = line.words();
    this.known = words.known();
    this.roles = known.roles();
  }

  /**
   * Adds to {@code found} the phrase before the name of words {@code first} to {@code end},
   * exclusive.
   */
  void read(int first, int end, List<RolePhrases.Words> found) {
    int next = first;
    while (next > 0
        && !words.startsLine(next)
        && (isTitle(next - 1) || isRankAfterRole(next - 1))) {
      next--;
    }
    if (next == 0 || words.startsLine(next)) {
      return;
    }
    String gap = words.gapBefore(next);
    boolean apposition = gap.equals(", ");
    boolean adjacent = gap.equals(" ");
    int role = adjacent || apposition ? roleBefore(next) : -1;
    if (role < 0) {
      return;
    }
    int from = startOf(role);
    if (adjacent || isApposition(from, end)) {
      found.add(new RolePhrases.Words(from, next));
    }
  }

  /** The role noun before {@code next}: right there, or followed by what it is of; else -1. */
  private int roleBefore(int next) {
    for (int i = next - 1;
        i >= 0 && next - i <= RoleContext.MAX_WORDS && words.line(i) == words.line(next);
        i--) {
      String lower = words.lower(i);
      if (roles.isRole(lower) && (i + 1 == next || isOf(i + 1, next))) {
        return i;
      }
      if (line.isPerson(i)
          || !isInside(i)
          || line.isInfinitive(i)
          || (i + 1 < next && !line.isJoined(i + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether words {@code from} to {@code to} say what something is of: to NATO. */
  private boolean isOf(int from, int to) {
    String last = words.lower(to - 1);
    return line.isJoined(from)
        && to - from > 1
        && roles.is(RoleWord.LINK, words.lower(from))
        && !roles.is(RoleWord.LINK, last)
        && !roles.is(RoleWord.ARTICLE, last)
        && !words.isPossessive(to - 1);
  }

  private boolean isInside(int i) {
    String lower = words.lower(i);
    return words.isCapital(i)
        || roles.is(RoleWord.LINK, lower)
        || roles.is(RoleWord.ARTICLE, lower)
        || roles.is(RoleWord.MODIFIER, lower)
        || roles.isNounLike(lower);
  }

  private int startOf(int role) {
    int from = role;
    int unknown = 0;
    while (from > 0 && !words.startsLine(from) && role - from < RoleContext.MAX_WORDS) {
      int i = from - 1;
      String lower = words.lower(i);
      String gap = words.gapBefore(from);
      if (gap.equals("-") || gap.equals(".") || isNamePart(i)) {
        from--;
      } else if (roles.is(RoleWord.AND, lower) && isTwofold(i)) {
        from -= 2;
      } else if (!line.isJoined(from) || known.is(NameWord.CALENDAR, lower)) {
        break;
      } else if (words.isCapital(i)) {
        if (line.isArticle(i) || (words.startsLine(i) && !isKnown(lower, i))) {
          break;
        }
        from--;
      } else if (words.isPossessive(i) || !line.isBeforeRole(lower) || unknown == MAX_UNKNOWN) {
        break;
      } else if (words.isCapital(role) && !roles.is(RoleWord.RANK, lower)) {
        break;
      } else {
        if (line.isInfinitive(i)) {
          break;
        }
        unknown += roles.is(RoleWord.MODIFIER, lower) || roles.isRole(lower) ? 0 : 1;
        from--;
      }
    }
    return from;
  }

  /** Whether word {@code i} is a small one within a name: Institute of Technology. */
  private boolean isNamePart(int i) {
    return !words.isCapital(i)
        && line.isJoined(i + 1)
        && line.isNamed(i)
        && i > 0
        && line.isNamed(i - 1)
        && line.isNamed(i + 1)
        && !line.isPerson(i);
  }

  /** Whether {@code and} joins two roles: chairman and chief executive. */
  private boolean isTwofold(int and) {
    return and > 0 && words.followsClosely(and) && roles.isRole(words.lower(and - 1));
  }

  /** Whether a capital at the start of a sentence is more than that. */
  private boolean isKnown(String lower, int i) {
    String verbatim = words.verbatim(i);
    int second = verbatim.offsetByCodePoints(0, 1);
    return roles.isRole(lower)
        || roles.is(RoleWord.MODIFIER, lower)
        || known.isAdherent(lower)
        || words.isPossessive(i)
        || line.isNamed(i)
        || (second < verbatim.length() && !Character.isLowerCase(verbatim.codePointAt(second)));
  }

  /** Whether the phrase from {@code from} and a name up to {@code end} are one in apposition. */
  private boolean isApposition(int from, int end) {
    boolean article = from > 0 && !words.startsLine(from) && line.isArticle(from - 1);
    if (!article && !words.startsLine(from) && !words.isCapital(from)) {
      return false;
    }
    int start = article ? from - 1 : from;
    boolean itself =
        start > 0 && words.gapBefore(start).startsWith(",") && line.isPerson(start - 1);
    return !itself && line.isClosed(end);
  }

  private boolean isTitle(int i) {
    return known.isTitle(words.lower(i)) && words.isCapital(i);
  }

  /** Whether word {@code i} is the Col. of spokesman Col. Smith, where spokesman tells more. */
  private boolean isRankAfterRole(int i) {
    return words.verbatim(i).endsWith(".")
        && words.followsClosely(i)
        && roles.isRole(words.lower(i))
        && roles.isRole(words.lower(i - 1));
  }
}
