package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameTokens;
import io.nutgraf.text.Hashes;

/**
 * What speaks for a token being of a name: its form, its affixes, clusters, kinds and habit, the
 * same and the words of its neighbours, the run of capitalized words it stands in, and how its word
 * is used elsewhere in the document. The word itself is none of them: what is learned of the words
 * of some texts is of little use in others, and would take its weight from what carries over. Each
 * feature is a hash ({@link Hashes#key}); the model gives it weights.
 */
final class NameFeatures extends TokenFeatures {

  /** No token has more features. */
  static final int MOST = 180;

  private final KnownWords known;
  private final int field;
  private int table;

  NameFeatures(NameTokens tokens, KnownWords known) {
    super(tokens, known, MOST);
    this.known = known;
    field = field();
  }

  /** How much of the document is on sport, 0 to 3: a town's name is a team's there. */
  private int field() {
    int words = 0;
    int sport = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, NameTokens.MARK) && !tokens.is(i, NameTokens.DIGIT)) {
        words++;
        sport += known.isOfSport(i) ? 1 : 0;
      }
    }
    return sport < 2 ? 0 : 100 * sport < words ? 1 : 100 * sport < 3 * words ? 2 : 3;
  }

  @Override
  void turnTo(int sentence) {
    super.turnTo(sentence);
    table = table();
  }

  /** Whether a sentence is the row of a table: next to nothing but names and numbers; as a bit. */
  private int table() {
    int numbers = 0;
    int small = 0;
    for (int i = first; i <= last; i++) {
      numbers += tokens.is(i, NameTokens.DIGIT) ? 1 : 0;
      small += tokens.is(i, NameTokens.SMALL) ? 1 : 0;
    }
    return numbers > 0 && 2 * small <= numbers ? 1 : 0;
  }

  @Override
  void tell(int i) {
    words(i);
    forms(i);
    clusters(i);
    run(i);
    known(i);
    habits(i);
    senses(i);
    setting(i);
    evidence(i);
  }

  private void words(int i) {
    long before = lower(i - 1);
    long after = lower(i + 1);
    add(1, 0);
    add(4, before);
    add(5, after);
    add(6, lower(i - 2));
    add(7, lower(i + 2));
    add(10, Hashes.join(before, after));
    add(11, Hashes.join(lower(i - 2), before));
    add(12, Hashes.join(after, lower(i + 2)));
  }

  private void forms(int i) {
    long shape = shape(i);
    long before = shape(i - 1);
    long after = shape(i + 1);
    add(13, (shape << 2) | style);
    add(14, (shape << 32) | before);
    add(15, (shape << 32) | after);
    add(16, (shape * 31 + before) * 0x10001 + after);
    boolean firstWord = tokens.is(i, NameTokens.FIRST);
    add(17, (firstWord ? 1 : 0) | (style << 1) | (tokens.flags(i) << 3));
    if (!tokens.is(i, NameTokens.MARK)) {
      long prefix = tokens.prefix(i);
      long suffix = tokens.suffix(i);
      add(20, prefix & 0xffff_ffff_ffffL);
      add(21, prefix & 0xffff_ffffL);
      add(23, suffix & 0xffff_ffff_ffffL);
      add(24, suffix & 0xffff_ffffL);
    }
    add(25, bit(i, NameTokens.SPACED) | (bit(i + 1, NameTokens.SPACED) << 1));
  }

  private void clusters(int i) {
    long own = cluster(i);
    long before = cluster(i - 1);
    long after = cluster(i + 1);
    add(26, own);
    add(27, own >> 2);
    add(28, own >> 5);
    add(29, before);
    add(30, before >> 3);
    add(31, after);
    add(32, after >> 3);
    add(33, cluster(i - 2));
    add(34, cluster(i + 2));
    add(35, (before << 16) | (own >> 2));
    add(36, ((own >> 2) << 16) | after);
    add(37, ((before >> 2) << 16) | (after >> 2));
  }

  /** The run of capitalized words around a token: its ends, what stands beside it. */
  private void run(int i) {
    if (!tokens.is(i, NameTokens.ANCHOR)) {
      return;
    }
    CapitalRun run = CapitalRun.around(i, tokens, first, last);
    int from = run.from();
    int to = run.to();
    int length = Math.min(to - from + 1, 5);
    long place = (i == from ? 1 : 0) | (i == to ? 2 : 0) | (length << 2);
    add(38, place);
    add(39, lower(from - 1));
    add(40, lower(to + 1));
    add(41, Hashes.join(lower(from - 2), lower(from - 1)));
    add(42, cluster(from - 1));
    add(43, cluster(to + 1));
    if (to > i) {
      add(44, lower(to));
      add(45, Hashes.join(i == from ? 1 : 0, cluster(to)));
      each(46, known.kinds(to));
    }
    if (from < i) {
      add(47, lower(from));
      add(48, Hashes.join(i == to ? 1 : 0, cluster(from)));
      each(49, known.kinds(from));
    }
    add(50, (place << 32) | (kinds(from - 1) & 0xffff_ffffL));
    add(51, (place << 32) | (kinds(to + 1) & 0xffff_ffffL));
    add(66, Hashes.join(place, cluster(to + 1) >> 2));
    add(67, Hashes.join(place, cluster(from - 1) >> 2));
    long strange =
        known.familiarity(i)
            | (bit(i, NameTokens.FIRST) << 2)
            | (style << 3)
            | (bit(i, NameTokens.UPPER) << 5);
    add(68, strange);
    add(69, (strange << 16) | (cluster(i + 1) >> 2));
    add(70, (strange << 16) | (cluster(i - 1) >> 2));
    add(71, (strange << 8) | place);
    long habit = known.habit(i);
    add(78, (strange << 8) | habit);
    add(79, (place << 8) | habit);
    add(80, (habit << 8) | habit(from));
    add(81, (habit << 8) | habit(to));
    if (tokens.is(i, NameTokens.UPPER) && evidence.isAcronym(i)) {
      add(72, place);
    }
    long leaning = known.leaning(i);
    add(82, (strange << 8) | leaning);
    add(83, (place << 8) | leaning);
    add(84, (leaning << 8) | leaning(from));
    add(85, (leaning << 8) | leaning(to));
    add(86, sense(from - 1));
    add(87, sense(to + 1));
    if (to > i) {
      add(88, Hashes.join(i == from ? 1 : 0, sense(to)));
    }
  }

  private void known(int i) {
    int own = known.kinds(i);
    boolean anchor = tokens.is(i, NameTokens.ANCHOR);
    add(52, ((long) own << 1) | (anchor ? 1 : 0));
    each(53, own);
    each(54, kinds(i - 1));
    each(55, kinds(i + 1));
    add(56, ((long) kinds(i - 1) << 32) | own);
    add(57, ((long) own << 32) | kinds(i + 1));
    int phrase = known.phrase(i);
    if (phrase != 0) {
      add(58, phrase);
      int position = phrase & 3;
      each(59 + position, phrase >> 2);
    }
  }

  private void habits(int i) {
    long own = known.habit(i);
    long before = habit(i - 1);
    long after = habit(i + 1);
    add(73, own);
    add(74, before);
    add(75, after);
    add(76, (before << 8) | own);
    add(77, (own << 8) | after);
  }

  /** By vectors of words: what is told of a token that the news do not have. */
  private void senses(int i) {
    long own = sense(i);
    long before = sense(i - 1);
    long after = sense(i + 1);
    add(89, own);
    add(90, own >> 2);
    add(91, own >> 5);
    add(92, before);
    add(93, before >> 3);
    add(94, after);
    add(95, after >> 3);
    add(96, ((before >> 2) << 16) | (own >> 2));
    add(97, ((own >> 2) << 16) | (after >> 2));
    long leaning = leaning(i);
    add(98, leaning);
    add(99, (leaning(i - 1) << 8) | leaning);
    add(100, (leaning << 8) | leaning(i + 1));
    add(101, (leaning << 8) | habit(i));
  }

  /** What the text around is on, and whether it is a table. */
  private void setting(int i) {
    if (!tokens.is(i, NameTokens.ANCHOR)) {
      return;
    }
    long setting = field | (table << 2);
    add(102, setting);
    add(103, (setting << 8) | leaning(i));
    add(104, (setting << 8) | habit(i));
    add(105, (setting << 32) | known.kinds(i));
    add(106, (setting << 40) ^ (shape(i - 1) * 31 + shape(i + 1)));
    add(107, (setting << 16) | (sense(i + 1) >> 2));
    add(108, (setting << 16) | (sense(i - 1) >> 2));
  }

  private void evidence(int i) {
    if (!tokens.is(i, NameTokens.ANCHOR)) {
      return;
    }
    int uses = evidence.elsewhere(i, sentence);
    add(63, uses);
    each(64, uses);
    int forCapital = (uses & 3) | (tokens.is(i, NameTokens.FIRST) ? 4 : 0) | (style << 3);
    add(65, forCapital);
  }

  private long lower(int i) {
    return isOutside(i) ? OUTSIDE : tokens.lower(i);
  }

  private long cluster(int i) {
    return isOutside(i) ? OUTSIDE << 16 : known.cluster(i);
  }

  private long habit(int i) {
    return isOutside(i) ? 64 : known.habit(i);
  }

  private long sense(int i) {
    return isOutside(i) ? OUTSIDE << 16 : known.sense(i);
  }

  private long leaning(int i) {
    return isOutside(i) ? 64 : known.leaning(i);
  }
}
