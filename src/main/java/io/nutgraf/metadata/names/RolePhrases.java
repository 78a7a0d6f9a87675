package io.nutgraf.metadata.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the noun phrases beside a name that may say what its bearer is. */
final class RolePhrases {

  /** The longest phrase, in words. */
  private static final int MAX_WORDS = 14;

  /** How many words of which nothing is known a role may have before it. */
  private static final int MAX_UNKNOWN = 2;

  private final DocumentWords words;
  private final BitSet names;
  private final BitSet persons;

  /** For {@code words}, of which some are of {@code names}, some of these of {@code persons}'. */
  RolePhrases(DocumentWords words, BitSet names, BitSet persons) {
    this.words = words;
    this.names = names;
    this.persons = persons;
  }

  /** Words {@code from} inclusive to {@code to} exclusive, which hold a role. */
  record Words(int from, int to) {}

  /** The phrases around the name of words {@code first} to {@code end}, exclusive. */
  List<Words> around(int first, int end) {
    List<Words> found = new ArrayList<>();
    if (first < end && end <= words.size()) {
      before(first, end, found);
      after(end, found);
    }
    return found;
  }

  private void before(int first, int end, List<Words> found) {
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
      found.add(new Words(from, next));
    }
  }

  /** The role noun before {@code next}: right there, or followed by what it is of; else -1. */
  private int roleBefore(int next) {
    for (int i = next - 1;
        i >= 0 && next - i <= MAX_WORDS && words.line(i) == words.line(next);
        i--) {
      String lower = words.lower(i);
      if (RoleWords.isRole(lower) && (i + 1 == next || isOf(i + 1, next))) {
        return i;
      }
      if (persons.get(i) || !isInside(i) || (i + 1 < next && !isJoined(i + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether words {@code from} to {@code to} say what something is of: to NATO. */
  private boolean isOf(int from, int to) {
    String last = words.lower(to - 1);
    return isJoined(from)
        && to - from > 1
        && RoleWords.isLink(words.lower(from))
        && !RoleWords.isLink(last)
        && !RoleWords.isArticle(last)
        && !words.isPossessive(to - 1);
  }

  private boolean isInside(int i) {
    String lower = words.lower(i);
    return words.isCapital(i)
        || RoleWords.isLink(lower)
        || RoleWords.isArticle(lower)
        || RoleWords.isModifier(lower)
        || RoleWords.isNounLike(lower);
  }

  private int startOf(int role) {
    int from = role;
    int unknown = 0;
    while (from > 0 && !words.startsLine(from) && role - from < MAX_WORDS) {
      int i = from - 1;
      String lower = words.lower(i);
      String gap = words.gapBefore(from);
      if (gap.equals("-")) {
        from--;
      } else if (lower.equals("and") && isTwofold(i)) {
        from -= 2;
      } else if (!isJoined(from) || LinkLexicon.isCalendar(lower)) {
        break;
      } else if (words.isCapital(i)) {
        if (isArticle(i) || (words.startsLine(i) && !isKnown(lower, i))) {
          break;
        }
        from--;
      } else if (words.isPossessive(i) || !isBeforeRole(lower) || unknown == MAX_UNKNOWN) {
        break;
      } else if (words.isCapital(role) && !RoleWords.isRank(lower)) {
        break;
      } else {
        unknown += RoleWords.isModifier(lower) || RoleWords.isRole(lower) ? 0 : 1;
        from--;
      }
    }
    return from;
  }

  /** Whether {@code and} joins two roles: chairman and chief executive. */
  private boolean isTwofold(int and) {
    return and > 0 && words.followsClosely(and) && RoleWords.isRole(words.lower(and - 1));
  }

  private boolean isBeforeRole(String lower) {
    return RoleWords.isModifier(lower)
        || RoleWords.isRole(lower)
        || (RoleWords.isNounLike(lower) && !lower.endsWith("s"));
  }

  /** Whether a capital at the start of a sentence is more than that. */
  private boolean isKnown(String lower, int i) {
    String verbatim = words.verbatim(i);
    return RoleWords.isRole(lower)
        || RoleWords.isModifier(lower)
        || LinkLexicon.isAdherent(lower)
        || words.isPossessive(i)
        || names.get(i)
        || (verbatim.length() > 1 && !Character.isLowerCase(verbatim.charAt(1)));
  }

  /** Whether the phrase from {@code from} and a name up to {@code end} are one in apposition. */
  private boolean isApposition(int from, int end) {
    boolean article = from > 0 && !words.startsLine(from) && isArticle(from - 1);
    if (!article && !words.startsLine(from) && !words.isCapital(from)) {
      return false;
    }
    int start = article ? from - 1 : from;
    boolean itself = start > 0 && words.gapBefore(start).startsWith(",") && persons.get(start - 1);
    return !itself && isClosed(end);
  }

  private void after(int end, List<Words> found) {
    if (end >= words.size() || words.startsLine(end)) {
      return;
    }
    String gap = words.gapBefore(end);
    int from = end;
    if (gap.equals(" ") && RoleWords.isCopula(words.lower(end))) {
      from = end + 1;
      if (!isNext(from) || !isArticle(from)) {
        return;
      }
    } else if (gap.equals(", ") && isNumber(end) && isNext(end + 1)) {
      from = words.gapBefore(end + 1).equals(", ") ? end + 1 : end;
    } else if (!gap.equals(", ") && !gap.equals(" (")) {
      return;
    }
    int start = isArticle(from) && isNext(from + 1) ? from + 1 : from;
    int role = roleAfter(start);
    if (role >= 0) {
      int to = endOf(role);
      if (isClosed(to) || (words.followsClosely(to) && isVerbLike(to))) {
        found.add(new Words(start, to));
      }
    }
  }

  /** The last of the first role nouns of the phrase that begins at {@code start}; else -1. */
  private int roleAfter(int start) {
    int role = -1;
    for (int i = start; i < words.size() && i - start < MAX_WORDS; i++) {
      String lower = words.lower(i);
      if (words.line(i) != words.line(start) || (i > start && !isJoined(i)) || persons.get(i)) {
        return role;
      }
      if (RoleWords.isRole(lower)) {
        role = i;
      } else if (role >= 0 || !(words.isCapital(i) || isBeforeRole(lower) || lower.equals("and"))) {
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
    for (int i = to; isNext(i) && isJoined(i) && i - role < MAX_WORDS; i++) {
      String lower = words.lower(i);
      if (RoleWords.isLink(lower)) {
        linked = true;
      } else if (!linked || RoleWords.isStop(lower)) {
        break;
      } else if (words.isCapital(i)
          || RoleWords.isModifier(lower)
          || RoleWords.isRole(lower)
          || RoleWords.isNounLike(lower)
          || (led && RoleWords.isContent(lower))) {
        to = i + 1;
      } else if (!RoleWords.isArticle(lower)) {
        break;
      }
      led = RoleWords.isLink(lower) || RoleWords.isArticle(lower);
    }
    return to;
  }

  /** Whether nothing follows before a comma or the end of a sentence. */
  private boolean isClosed(int to) {
    return to >= words.size()
        || words.startsLine(to)
        || ",.;:)–—".indexOf(words.gapBefore(to).strip().concat(" ").charAt(0)) >= 0;
  }

  private boolean isVerbLike(int i) {
    return RoleWords.isStop(words.lower(i)) || words.lower(i).endsWith("ed");
  }

  private boolean isTitle(int i) {
    return LinkLexicon.isTitle(words.lower(i)) && words.isCapital(i);
  }

  /** Whether word {@code i} is the Col. of spokesman Col. Smith, where spokesman tells more. */
  private boolean isRankAfterRole(int i) {
    return words.verbatim(i).endsWith(".")
        && words.followsClosely(i)
        && RoleWords.isRole(words.lower(i))
        && RoleWords.isRole(words.lower(i - 1));
  }

  private boolean isArticle(int i) {
    return RoleWords.isArticle(words.lower(i));
  }

  private boolean isNumber(int i) {
    return Character.isDigit(words.lower(i).charAt(0));
  }

  /** Whether word {@code i} stands in the same line as the one before it. */
  private boolean isNext(int i) {
    return i < words.size() && !words.startsLine(i);
  }

  /** Whether nothing but a space or a hyphen stands before word {@code i}. */
  private boolean isJoined(int i) {
    String gap = words.gapBefore(i);
    return gap.equals(" ") || gap.equals("-") || gap.equals(" & ");
  }
}
