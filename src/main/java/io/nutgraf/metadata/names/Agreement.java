package io.nutgraf.metadata.names;

/**
 * What the same words and names were taken for elsewhere in the document (Krishnan and Manning, "An
 * effective two-stage model for exploiting non-local dependencies in named entity recognition", ACL
 * 2006). Every name of the {@link FirstReading} votes, as sure as it is, for each of its words, for
 * itself, and for the names that its first and last words may be short for. A token is told the
 * votes of the others, as features of a second reading.
 */
final class Agreement {

  private static final int KINDS = 4;
  private static final int NONE = 3;
  private static final int UNKNOWN = 4;
  private static final int WORD = 1;
  private static final int PHRASE = 2;
  private static final int LAST = 3;
  private static final int FIRST = 4;
  private static final int LONGEST_BRACKET = 5;

  private final NameTokens tokens;
  private final KnownWords known;
  private final FirstReading reading;
  private final HashTable ballots;
  private final int[] votes;
  private final int[] counted = new int[KINDS];
  private final int[] keys = new int[9];
  private int count;

  Agreement(NameTokens tokens, KnownWords known, FirstReading reading) {
    this.tokens = tokens;
    this.known = known;
    this.reading = reading;
    ballots = new HashTable(2 * tokens.size());
    votes = new int[KINDS * ballots.rows()];
    for (int i = 0; i < tokens.size(); i++) {
      if (reading.begins(i)) {
        vote(i, reading.endOf(i));
      } else if (reading.label(i) == 0 && tokens.is(i, NameTokens.ANCHOR)) {
        vote(WORD, tokens.lower(i), NONE, none(i));
      }
    }
  }

  /** A capital that its place asks for is a weak sign. */
  private int none(int token) {
    return FirstReading.CERTAIN / (tokens.is(token, NameTokens.FIRST) ? 2 : 1);
  }

  private void vote(int from, int to) {
    int type = reading.label(from) / 2;
    int sure = reading.sure(from);
    for (int i = from; i < to; i++) {
      if (tokens.is(i, NameTokens.ANCHOR)) {
        vote(WORD, tokens.lower(i), type, sure);
      }
    }
    if (to - from > 1) {
      vote(PHRASE, phrase(from, to), type, sure);
      vote(FIRST, tokens.lower(from), type, sure);
      vote(LAST, tokens.lower(to - 1), type, sure);
    }
  }

  private void vote(int ballot, long name, int type, int sure) {
    int row = ballots.put(Hashes.key(ballot, name));
    votes[KINDS * row + type] += sure;
  }

  private long phrase(int from, int to) {
    long phrase = 0;
    for (int i = from; i < to; i++) {
      phrase = Hashes.join(phrase, tokens.lower(i));
    }
    return phrase;
  }

  /** The features of a token of the document, of which there are {@link #count}. */
  int[] of(int i) {
    count = 0;
    int label = reading.label(i);
    add(1, (((around(i - 1) << 3) | label) << 3) | around(i + 1));
    if (tokens.is(i, NameTokens.ANCHOR)) {
      int word = word(i);
      add(2, word);
      add(3, (word << 3) | label);
      boolean alone = label == 0 || (reading.begins(i) && reading.endOf(i) == i + 1);
      if (alone) {
        add(4, (outcome(LAST, tokens.lower(i), UNKNOWN, 0) << 3) | label);
        add(5, (outcome(FIRST, tokens.lower(i), UNKNOWN, 0) << 3) | label);
      }
    }
    if (label != 0) {
      add(6, (phraseOf(i) << 3) | label);
    }
    int apposed = bracketed(i);
    if (apposed != 0) {
      int strange = (known.isKnown(i) ? 0 : 1) | (tokens.is(i, NameTokens.UPPER) ? 2 : 0);
      add(7, (((apposed << 3) | label) << 2) | strange);
      add(8, (apposed << 2) | strange);
    }
    return keys;
  }

  /** The label of the name before the bracket that a token stands in: "Global Times (…)". */
  private int bracketed(int i) {
    int open = i - 1;
    while (open > 0 && i - open < LONGEST_BRACKET && !tokens.is(open, NameTokens.MARK)) {
      open--;
    }
    boolean opens = open > 0 && tokens.initial(open) == '(';
    return opens ? reading.label(open - 1) : 0;
  }

  int count() {
    return count;
  }

  private int around(int i) {
    return i < 0 || i >= tokens.size() ? 0 : reading.label(i);
  }

  private int word(int i) {
    int label = reading.label(i);
    return label == 0
        ? outcome(WORD, tokens.lower(i), NONE, none(i))
        : outcome(WORD, tokens.lower(i), (label - 1) / 2, reading.sure(i));
  }

  private int phraseOf(int i) {
    int from = i;
    while (!reading.begins(from)) {
      from--;
    }
    int to = reading.endOf(from);
    return to - from == 1
        ? 0
        : outcome(PHRASE, phrase(from, to), (reading.label(i) - 1) / 2, reading.sure(i));
  }

  /** Who won without the voter's own vote, how clearly, and with how many votes; 6 bits. */
  private int outcome(int ballot, long name, int ownType, int own) {
    int row = ballots.find(Hashes.key(ballot, name));
    if (row == HashTable.NONE) {
      return 0;
    }
    int all = 0;
    int winner = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      counted[kind] = votes[KINDS * row + kind] - (kind == ownType ? own : 0);
      all += counted[kind];
      winner = counted[kind] > counted[winner] ? kind : winner;
    }
    if (all < FirstReading.CERTAIN / 4) {
      return 0;
    }
    int clear = 10 * counted[winner] >= 9 * all ? 2 : 10 * counted[winner] >= 6 * all ? 1 : 0;
    int many = all < 3 * FirstReading.CERTAIN / 2 ? 0 : all < 7 * FirstReading.CERTAIN / 2 ? 1 : 2;
    return 1 + (winner * 3 + clear) * 3 + many;
  }

  private void add(int kind, long value) {
    keys[count++] = Hashes.key(100 + kind, value);
  }
}
