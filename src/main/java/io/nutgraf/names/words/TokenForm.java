package io.nutgraf.names.words;

import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Hashes;
import io.nutgraf.text.Marks;
import io.nutgraf.text.WordRule;

/** How a token is written: one object reads token after token, and tells of the last one. */
final class TokenForm {

  private static final int CAPITAL = 1;
  private static final int CAPITALS = 2;
  private static final int SMALL = 3;
  private static final int DIGIT = 4;
  private static final int JOINER = 5;
  private static final int POINT = 6;
  private static final int OTHER = 7;

  /** The bits of a shape that hold its last run. */
  private static final int LAST_RUN = 7;

  /** Shapes of more runs than fit below this are cut. */
  private static final int LONGEST_SHAPE = 1 << 24;

  private static final int AFFIX = 4;

  private final char[] word = new char[WordRule.LONGEST + 2];
  private long hash;
  private long lower;
  private int shape;
  private long prefix;
  private long suffix;
  private int flags;

  /** Reads the token of {@code text} from {@code start} to {@code end}. */
  void read(String text, int start, int end) {
    int length = end - start;
    boolean pointed = length > 2 && text.charAt(end - 1) == '.';
    hash = Hashes.EMPTY;
    lower = Hashes.EMPTY;
    shape = 0;
    int capitals = 0;
    int smalls = 0;
    int digits = 0;
    int kind = 0;
    int skipped = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(start + i);
      if (c == Marks.SOFT_HYPHEN) {
        skipped++;
        continue;
      }
      char small = lowerCase(c);
      int now = kindOf(text, start + i, small, kind);
      switch (now) {
        case CAPITAL -> capitals++;
        case SMALL -> smalls++;
        case DIGIT -> digits++;
        default -> {}
      }
      kind = addToShape(kind, now);
      word[i - skipped] = now == DIGIT ? '0' : small;
      hash = Hashes.append(hash, now == DIGIT ? '0' : c);
      if (!pointed || i < length - 1) {
        lower = Hashes.append(lower, word[i - skipped]);
      }
    }
    int last = (pointed ? length - 1 : length) - skipped;
    prefix = packed(0, Math.min(AFFIX, last), 1);
    suffix = packed(last - 1, Math.min(AFFIX, last), -1);
    flags = flags(text.charAt(start), capitals, smalls, digits);
  }

  /** The hash of the token as it is written; its digits are all one. */
  long hash() {
    return hash;
  }

  /** The hash of the token in small letters, without a point at its end. */
  long lower() {
    return lower;
  }

  /** What kinds of characters the token is made of, in order, runs of one kind told once. */
  int shape() {
    return shape;
  }

  /** The token's first four letters, 16 bits each, the first lowest. */
  long prefix() {
    return prefix;
  }

  /** The token's last four letters, 16 bits each, the last lowest. */
  long suffix() {
    return suffix;
  }

  /** The flags of {@link NameTokens} that its letters tell. */
  int flags() {
    return flags;
  }

  /** Adds a character to the shape; a run of capitals is another kind than a single one. */
  private int addToShape(int before, int now) {
    if (now == CAPITAL && (before == CAPITAL || before == CAPITALS)) {
      shape = (shape & ~LAST_RUN) | CAPITALS;
      return CAPITALS;
    }
    if (now != before && shape < LONGEST_SHAPE) {
      shape = (shape << 3) | now;
    }
    return now;
  }

  private static int flags(char initial, int capitals, int smalls, int digits) {
    boolean handle = initial == '@' || initial == '#';
    return (capitals > 0 && Character.isUpperCase(initial) ? NameTokens.CAPITAL : 0)
        | (capitals > 1 && smalls == 0 ? NameTokens.UPPER : 0)
        | (capitals > 0 && !handle ? NameTokens.ANCHOR : 0)
        | (digits > 0 ? NameTokens.DIGIT : 0)
        | (capitals + smalls + digits == 0 ? NameTokens.MARK : 0)
        | (smalls > 0 && capitals == 0 ? NameTokens.SMALL : 0);
  }

  private long packed(int from, int letters, int step) {
    long packed = 0;
    for (int i = 0; i < letters; i++) {
      packed |= (long) word[from + i * step] << (16 * i);
    }
    return packed;
  }

  private static int kindOf(String text, int at, char small, int before) {
    char c = text.charAt(at);
    if (c != small) {
      return CAPITAL;
    }
    if (c >= 'a' && c <= 'z') {
      return SMALL;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c < 128) {
      return c == '.' ? POINT : c == '-' || c == '\'' ? JOINER : OTHER;
    }
    return c == '’' ? JOINER : isOfWord(CodePoints.at(text, at), before) ? SMALL : OTHER;
  }

  /** A mark that combines is of a word where the character before it is. */
  private static boolean isOfWord(int c, int before) {
    return Character.isLetterOrDigit(c)
        || (CodePoints.isCombining(c) && before != 0 && before != OTHER);
  }

  static char lowerCase(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }
}
