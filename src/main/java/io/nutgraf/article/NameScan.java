package io.nutgraf.article;

import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import java.util.Set;

/**
 * One reading of words as the name of a person or an outlet, as bylines write it: {@code Jane M.
 * Doe-Smith}, {@code Ludwig van der Berg}, {@code Marks & Spencer}. It looks at each character
 * once.
 */
final class NameScan {

  private static final int MOST_PARTS = 7;

  /** What stands in brackets within a name is no longer, in UTF-16 code units. */
  private static final int LONGEST_BRACKET = 40;

  /** What begins with a capital and is no part of a name. */
  private static final Set<String> NO_PARTS = FrontMatterWords.of("no-name");

  private static final Set<String> PARTICLES = FrontMatterWords.of("particle");

  private static final String APOSTROPHES = "'\u2019";

  private final String text;
  private final int limit;

  private NameScan(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The longest name that begins at {@code from} and ends by {@code limit}; empty if none does. */
  static Span at(String text, int from, int limit) {
    return new NameScan(text, limit).name(from);
  }

  private Span name(int from) {
    int end = isCapital(from) || isElided(from) ? partEnd(from) : from;
    for (int parts = 1; end > from && parts < MOST_PARTS; parts++) {
      int next = spaceEnd(end);
      int more = next > end ? partEnd(next) : next;
      if (more == next) {
        break;
      }
      end = more;
    }
    return new Span(from, end);
  }

  /** One space or two. */
  private int spaceEnd(int from) {
    int end = from;
    while (end < limit && end - from < 2 && (at(end) == ' ' || at(end) == '\u00a0')) {
      end++;
    }
    return end;
  }

  /** Where the part from {@code from} ends; {@code from} itself if none begins there. */
  private int partEnd(int from) {
    int letters = lettersEnd(from);
    boolean beforeSpace = isSpace(letters);
    if (beforeSpace && NO_PARTS.contains(text.substring(from, letters))) {
      return from;
    }
    if (isCapital(from)) {
      int initial = initialEnd(from, letters);
      return initial > from ? initial : capitalizedEnd(from);
    }
    if (beforeSpace && PARTICLES.contains(text.substring(from, letters))) {
      return letters;
    }
    if (isElided(from) && isCapital(from + 2)) {
      return joinedEnd(from + 2);
    }
    int bracket = bracketEnd(from);
    if (bracket > from) {
      return bracket;
    }
    return at(from) == '&' && isSpace(from + 1) && isCapital(from + 2) ? from + 1 : from;
  }

  /** "(Henrique Zecca)" and "\u201cBo\u201d" before another part. */
  private int bracketEnd(int from) {
    int kind = at(from) == 0 ? -1 : "(\u201c\"\u2018'".indexOf(at(from));
    if (kind < 0 || !isCapital(from + 1)) {
      return from;
    }
    int end = from + 1;
    while (end < limit && end - from <= LONGEST_BRACKET && (isOfLetters(end) || at(end) == ' ')) {
      end += width(end);
    }
    boolean closes = at(end) == ")\u201d\"\u2019'".charAt(kind);
    return closes && isSpace(end + 1) && isCapital(end + 2) ? end + 1 : from;
  }

  /** "J." and "St." before another part. */
  private int initialEnd(int from, int letters) {
    boolean shortened = at(letters) == '.' && text.codePointCount(from, letters) <= 2;
    int end = letters + 1;
    return shortened && (isCapital(end) || (isSpace(end) && isLetter(end + 1))) ? end : from;
  }

  /** "Doe", "O'Neill", "Doe-Smith". */
  private int capitalizedEnd(int from) {
    int end = from;
    while (isOfLetters(end) || isDigit(end) || isApostrophe(end)) {
      end += width(end);
    }
    while (at(end) == '-') {
      int next = end + 1;
      while (isOfLetters(next) || isApostrophe(next)) {
        next += width(next);
      }
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int joinedEnd(int from) {
    int end = from;
    while (isOfLetters(end) || at(end) == '-') {
      end += width(end);
    }
    return end;
  }

  private int lettersEnd(int from) {
    int end = from;
    while (isOfLetters(end)) {
      end += width(end);
    }
    return end;
  }

  /** "d'" and "O'". */
  private boolean isElided(int i) {
    return (at(i) == 'd' || at(i) == 'O') && isApostrophe(i + 1);
  }

  /** The code point at {@code i}, 0 from the limit on. */
  private int at(int i) {
    return i < limit ? text.codePointAt(i) : 0;
  }

  private int width(int i) {
    return Character.charCount(at(i));
  }

  private boolean isCapital(int i) {
    return Character.getType(at(i)) == Character.UPPERCASE_LETTER;
  }

  private boolean isLetter(int i) {
    return Character.isLetter(at(i));
  }

  private boolean isOfLetters(int i) {
    return i < limit && CodePoints.isOfLettersAt(text, i);
  }

  private boolean isDigit(int i) {
    return at(i) >= '0' && at(i) <= '9';
  }

  private boolean isApostrophe(int i) {
    return at(i) != 0 && APOSTROPHES.indexOf(at(i)) >= 0;
  }

  private boolean isSpace(int i) {
    return at(i) == ' ' || (at(i) >= '\t' && at(i) <= '\r');
  }
}
