package io.nutgraf.text;

/**
 * Where a word ends: the one place that says so, for all who read words letter by letter. What a
 * word is made of is the same for all ({@link CodePoints#isOfWord}); which marks between two of its
 * characters are part of it depends on what the words are for, and each use has its rule here.
 */
public enum WordRule {

  /** Letters and digits, and no mark between them: the parts that all other words are made of. */
  RUNS(true) {
    @Override
    boolean joins(String text, int i, int start, int limit) {
      return false;
    }
  },

  /**
   * Words as they are counted and compared: with apostrophes between letters (didn't, O'Brien,
   * China's) and points and commas between digits (1,000.5). Ends where a script without spaces
   * begins.
   */
  TERMS(true) {
    @Override
    boolean joins(String text, int i, int start, int limit) {
      return switch (text.charAt(i)) {
        case '\'', '’' ->
            Character.isLetter(CodePoints.at(text, i - 1))
                && Character.isLetter(CodePoints.at(text, i + 1));
        case '.', ',' ->
            Character.isDigit(CodePoints.at(text, i - 1))
                && Character.isDigit(CodePoints.at(text, i + 1));
        default -> false;
      };
    }
  },

  /**
   * Words as names are made of them: with apostrophes behind letters (O'Brien), but before no
   * clitic, so that a name can end there (China|'s); with points, but before no capital unless
   * behind initials (Amazon.com, U.S, no end.Then); with commas between digits, ampersands between
   * capitals (AT&amp;T), and underlines. Hyphens part them.
   */
  NAMES(false) {
    @Override
    boolean joins(String text, int i, int start, int limit) {
      if (!CodePoints.isOfWordAt(text, i + 1)) {
        return false;
      }
      int next = text.codePointAt(i + 1);
      return switch (text.charAt(i)) {
        case '\'', '’' ->
            Character.isLetter(CodePoints.at(text, i - 1)) && !isClitic(text, i + 1, limit);
        case '.' -> !Character.isUpperCase(next) || i - start == 1 || text.charAt(i - 2) == '.';
        case ',' -> Character.isDigit(next) && Character.isDigit(text.charAt(i - 1));
        case '&' -> Character.isUpperCase(next) && Character.isUpperCase(text.charAt(i - 1));
        case '_', Marks.SOFT_HYPHEN -> true;
        default -> false;
      };
    }
  },

  /**
   * Words as names are made of them in languages that put letters before a name or behind it with
   * an apostrophe (l'Aquila, Ankara'da): the same, but apostrophes part them.
   */
  NAMES_APART(false) {
    @Override
    boolean joins(String text, int i, int start, int limit) {
      return !Marks.isApostrophe(text.charAt(i)) && NAMES.joins(text, i, start, limit);
    }
  },

  /**
   * Words as names are made of them in a script without spaces: each character by itself, but
   * katakana, which spell what is foreign, in a row; other scripts as in {@link #NAMES_APART}.
   */
  NAMES_UNSPACED(true) {
    @Override
    boolean joins(String text, int i, int start, int limit) {
      return NAMES_APART.joins(text, i, start, limit);
    }

    @Override
    public int end(String text, int start, int limit) {
      int c = text.codePointAt(start);
      if (!CodePoints.isSpaceless(c)) {
        return super.end(text, start, limit);
      }
      int i = start + Character.charCount(c);
      int most = Math.min(limit, start + LONGEST);
      while (CodePoints.isKatakana(c) && i < most && CodePoints.isKatakana(text.charAt(i))) {
        i++;
      }
      return i;
    }
  },

  /**
   * Words as clauses are made of them: with apostrophes, hyphens, points and ampersands before any
   * letter or digit (vice-president, Merkel's, U.S, AT&amp;T).
   */
  CLAUSES(false) {
    @Override
    boolean joins(String text, int i, int start, int limit) {
      char c = text.charAt(i);
      boolean joins = Marks.isApostrophe(c) || c == '-' || c == '.' || c == '&' || c == '‑';
      return joins && CodePoints.beginsWord(text.codePointAt(i + 1));
    }
  };

  /** No word has more UTF-16 code units: what runs on is cut, so that what follows is bounded. */
  public static final int LONGEST = 64;

  private final boolean isSpaced;

  WordRule(boolean isSpaced) {
    this.isSpaced = isSpaced;
  }

  /** Whether the mark at {@code i}, behind a word's first character, is part of the word. */
  abstract boolean joins(String text, int i, int start, int limit);

  /**
   * Where the word that begins at {@code start} ends: at most {@value #LONGEST} code units behind,
   * before {@code limit}, and within no character.
   */
  public int end(String text, int start, int limit) {
    int most = Math.min(limit, start + LONGEST);
    int i = start + Character.charCount(text.codePointAt(start));
    while (i < most && (goesOn(text, i) || (i + 1 < limit && joins(text, i, start, limit)))) {
      i++;
    }
    return CodePoints.floor(text, i);
  }

  private boolean goesOn(String text, int i) {
    return CodePoints.isOfWordAt(text, i)
        && !(isSpaced && CodePoints.isSpaceless(CodePoints.at(text, i)));
  }

  /** Whether "s", "ll", "re", "ve", "d" or "m" and no more stands behind an apostrophe. */
  public static boolean isClitic(String text, int from, int limit) {
    int end = from;
    while (end < limit && end - from < 3 && CodePoints.isOfWordAt(text, end)) {
      end++;
    }
    char c = end > from ? text.charAt(from) : ' ';
    return switch (end - from) {
      case 1 -> c == 's' || c == 'S' || c == 'd' || c == 'm';
      case 2 -> c == 'l' || c == 'r' || c == 'v';
      default -> false;
    };
  }
}
