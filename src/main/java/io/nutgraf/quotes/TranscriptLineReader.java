package io.nutgraf.quotes;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.Occurrences.Occurrence;
import io.nutgraf.quotes.TranscriptTurn.Role;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Gender;
import io.nutgraf.text.GivenNames;
import io.nutgraf.text.Marks;
import io.nutgraf.text.WordRule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads who speaks at the beginning of a line: MR. WELLS: Thank you. */
final class TranscriptLineReader {

  private static final int LONGEST = 60;
  private static final int LONGEST_TIME = 16;
  private static final int MOST_WORDS = 7;

  /** Longer words in small letters are in no name and no post: of, the, van. */
  private static final int LONGEST_SMALL = 3;

  private static final Parts SPEAKS = Parts.of(Part.SPEAKER, Part.TITLE);

  private final String words;
  private final Lexicon lexicon;
  private final Occurrences occurrences;

  TranscriptLineReader(String words, Lexicon lexicon, Occurrences occurrences) {
    this.words = words;
    this.lexicon = lexicon;
    this.occurrences = occurrences;
  }

  /**
   * The turn that begins at {@code start} and ends at {@code limit} at the latest; null if none.
   */
  @Nullable TranscriptTurn read(int start, int limit) {
    int first = behindTime(start, limit);
    int end = Math.min(limit, first + LONGEST);
    int nameEnd = -1;
    int bracket = -1;
    for (int i = first; i < end; i++) {
      char c = words.charAt(i);
      boolean within = bracket >= 0;
      if (!within && (c == ':' || c == '：')) {
        return turn(first, nameEnd < 0 ? i : nameEnd, i, limit);
      }
      if (!within && c == '.' && i == first + 1) {
        TranscriptTurn turn = turn(first, i, i, limit);
        return turn == null || turn.role() == Role.UNKNOWN || turn.role() == Role.PERSON
            ? null
            : turn;
      }
      if (c == '(' || c == '[') {
        bracket = i;
      } else if (c == ')' || c == ']') {
        bracket = -1;
        continue;
      }
      if ((c == ',' || c == '(' || c == '[') && nameEnd < 0) {
        nameEnd = i;
      }
      if (Marks.isLineBreak(c) || (!within && !isOfLabel(c, i))) {
        return null;
      }
    }
    return null;
  }

  /** Behind when it is said, in brackets: [10:02] */
  private int behindTime(int start, int limit) {
    if (words.charAt(start) != '[' && words.charAt(start) != '(') {
      return start;
    }
    int end = Math.min(limit - 1, start + LONGEST_TIME);
    for (int i = start; i < end; i++) {
      if (words.charAt(i) == ']' || words.charAt(i) == ')') {
        return Marks.skipSpace(words, i + 1, limit);
      }
    }
    return start;
  }

  private boolean isOfLabel(char c, int i) {
    return CodePoints.isOfWordAt(words, i) || " .,-'’/()[]&#\u00a0\u202f".indexOf(c) >= 0;
  }

  private @Nullable TranscriptTurn turn(int start, int nameEnd, int colon, int limit) {
    int said = Marks.skipSpace(words, colon + 1, limit);
    boolean apart = said > colon + 1 || words.charAt(colon) == '：';
    int end = Marks.skipSpaceBack(words, start, nameEnd);
    if (!apart || said >= limit || end == start) {
      return null;
    }
    Span label = new Span(start, end);
    Role role = role(label);
    if (role == null) {
      return null;
    }
    int last = Marks.skipSpaceBack(words, said, limit);
    String name = label.of(words).toLowerCase(Locale.ROOT);
    String key = role == Role.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
    return new TranscriptTurn(label, key, role, new Span(said, last), start);
  }

  /** What a label tells; null where it is no name and no post. */
  private @Nullable Role role(Span label) {
    Role role = Role.UNKNOWN;
    int count = 0;
    int i = label.start();
    while (i < label.end()) {
      if (!CodePoints.beginsWord(CodePoints.at(words, i))) {
        i++;
        continue;
      }
      int end = WordRule.CLAUSES.end(words, i, label.end());
      boolean small = Character.isLowerCase(CodePoints.at(words, i));
      Parts parts = lexicon.partsOf(words, i, end);
      if (++count > MOST_WORDS || (small && (count == 1 || end - i > LONGEST_SMALL))) {
        return null;
      }
      boolean only = i == label.start() && end == label.end();
      if (only && parts.hasAny(Parts.of(Part.ASKER))) {
        return Role.ASKS;
      }
      if (only && parts.hasAny(Parts.of(Part.ANSWERER))) {
        return Role.ANSWERS;
      }
      if (parts.hasAny(SPEAKS) || isGivenName(i, end)) {
        role = Role.PERSON;
      }
      i = end;
    }
    return count == 0 ? null : role == Role.UNKNOWN && names(label) ? Role.PERSON : role;
  }

  private boolean isGivenName(int from, int to) {
    String word = words.substring(from, to).toLowerCase(Locale.ROOT);
    return GivenNames.genderOf(word) != Gender.UNKNOWN;
  }

  private boolean names(Span label) {
    for (Occurrence occurrence : occurrences.within(label)) {
      if (occurrence.mention().type() == EntityType.PERSON) {
        return true;
      }
    }
    return false;
  }
}
