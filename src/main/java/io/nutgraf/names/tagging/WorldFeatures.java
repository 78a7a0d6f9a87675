package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameTokens;
import io.nutgraf.text.Hashes;

/**
 * What speaks for a token being of a name in languages other than English. One model reads them
 * all, so most features are of no language: what the lexicon knows of a word and of those around
 * it, its form, and how it is used elsewhere in the document; these carry over to languages that
 * nothing could be fitted to. Words and their ends are told once for all languages and once for the
 * family (Daumé, "Frustratingly easy domain adaptation", ACL 2007), since {@code a} and {@code de}
 * are other words elsewhere.
 */
final class WorldFeatures extends TokenFeatures {

  /** No token has more features. */
  static final int MOST = 400;

  /** No more letters of a word are looked at one by one. */
  private static final int LONGEST = 20;

  private final WorldWords known;
  private final long family;

  /**
   * @param family the hash of the family that the language is of
   */
  WorldFeatures(NameTokens tokens, WorldWords known, long family) {
    super(tokens, known, MOST);
    this.known = known;
    this.family = family;
  }

  @Override
  void tell(int i) {
    words(i);
    forms(i);
    known(i);
    if (tokens.is(i, NameTokens.ANCHOR)) {
      letters(i);
      strange(i);
      run(i);
      evidence(i);
    }
  }

  private void words(int i) {
    add(1, 0);
    both(2, 0);
    add(3, spelled(i));
    add(4, spelled(i - 1));
    add(5, spelled(i + 1));
    add(6, Hashes.join(family, spelled(i - 1)));
    add(7, Hashes.join(family, spelled(i + 1)));
    add(8, spelled(i - 2));
    add(9, spelled(i + 2));
    add(10, Hashes.join(Hashes.join(family, spelled(i - 2)), spelled(i - 1)));
    add(11, Hashes.join(Hashes.join(family, spelled(i + 1)), spelled(i + 2)));
  }

  private void forms(int i) {
    long shape = shape(i);
    long before = shape(i - 1);
    long after = shape(i + 1);
    both(12, (shape << 2) | style);
    both(14, (shape << 32) | before);
    both(16, (shape << 32) | after);
    add(18, (shape * 31 + before) * 0x10001 + after);
    both(19, style | ((long) tokens.flags(i) << 3));
    if (!tokens.is(i, NameTokens.MARK)) {
      long prefix = known.prefix(i);
      long suffix = known.suffix(i);
      add(21, prefix);
      add(22, prefix & 0xffff_ffff_ffffL);
      add(23, Hashes.join(family, suffix));
      both(24, suffix & 0xffff_ffff_ffffL);
      both(26, suffix & 0xffff_ffffL);
    }
    add(28, bit(i, NameTokens.SPACED) | (bit(i + 1, NameTokens.SPACED) << 1));
  }

  /** Three letters in a row, anywhere in the word. */
  private void letters(int i) {
    int end = Math.min(tokens.end(i), tokens.start(i) + LONGEST);
    long letters = 0;
    for (int at = tokens.start(i); at < end; at++) {
      letters = ((letters << 16) | tokens.small(at)) & 0xffff_ffff_ffffL;
      if (at >= tokens.start(i) + 2) {
        add(29, letters);
      }
    }
  }

  /** What no text has in small letters, and no list, is often a name. */
  private void strange(int i) {
    long strange =
        (known.isCommon(i) ? 1 : 0)
            | (known.kinds(i) == 0 ? 2 : 0)
            | (known.stems(i) == 0 ? 4 : 0)
            | (bit(i, NameTokens.FIRST) << 3)
            | (bit(i, NameTokens.UPPER) << 4)
            | ((long) style << 5);
    both(80, strange);
    both(82, (strange << 32) | kinds(i - 1));
    add(84, Hashes.join(strange, spelled(i - 1)));
    add(85, Hashes.join(strange, spelled(i + 1)));
    long beside = (common(i - 1) << 1) | common(i + 1);
    add(86, (strange << 2) | beside);
  }

  private long common(int i) {
    return !isOutside(i) && tokens.is(i, NameTokens.ANCHOR) && !known.isCommon(i) ? 1 : 0;
  }

  private void known(int i) {
    int own = known.kinds(i);
    int stem = known.stems(i);
    long anchor = tokens.is(i, NameTokens.ANCHOR) ? 1 : 0;
    add(30, ((long) own << 1) | anchor);
    each(31, own);
    each(32, stem);
    add(33, stem);
    each(34, kinds(i - 1));
    each(35, kinds(i + 1));
    each(36, stems(i - 1));
    each(37, stems(i + 1));
    add(38, ((long) kinds(i - 1) << 32) | own);
    add(39, ((long) own << 32) | kinds(i + 1));
    add(40, ((long) kinds(i - 1) << 32) | kinds(i - 2));
    add(41, ((long) stems(i - 1) << 32) | stem);
    add(42, ((long) stem << 32) | stems(i + 1));
    add(43, ((long) kinds(i - 1) << 32) | stem);
    each(44, known.phrase(i));
  }

  /** The run of capitalized words around a token: its ends, what stands beside it. */
  private void run(int i) {
    CapitalRun run = CapitalRun.around(i, tokens, first, last);
    int from = run.from();
    int to = run.to();
    int length = Math.min(to - from + 1, 5);
    long place = (i == from ? 1 : 0) | (i == to ? 2 : 0) | (length << 2);
    both(50, place);
    both(52, (place << 1) | bit(from, NameTokens.FIRST));
    add(54, Hashes.join(family, spelled(from - 1)));
    add(55, Hashes.join(family, spelled(to + 1)));
    add(56, Hashes.join(Hashes.join(family, spelled(from - 2)), spelled(from - 1)));
    add(57, (place << 32) | (kinds(from - 1) & 0xffff_ffffL));
    add(58, (place << 32) | (kinds(to + 1) & 0xffff_ffffL));
    each(59, kinds(from - 1));
    each(60, kinds(from - 2));
    each(61, kinds(to + 1));
    if (to > i) {
      add(62, spelled(to));
      each(63, known.kinds(to));
      each(64, known.stems(to));
    }
    if (from < i) {
      add(65, spelled(from));
      each(66, known.kinds(from));
      each(67, known.stems(from));
    }
    if (tokens.is(i, NameTokens.UPPER) && evidence.isAcronym(i)) {
      add(68, place);
    }
  }

  private void evidence(int i) {
    int uses = evidence.elsewhere(i, sentence);
    each(70, uses);
    both(71, (uses & 3) | (tokens.is(i, NameTokens.FIRST) ? 4 : 0) | (style << 3));
  }

  /** Tells it of all languages, and of those of the family. */
  private void both(int kind, long value) {
    add(kind, value);
    add(kind + 1, Hashes.join(family, value));
  }

  private long spelled(int i) {
    return isOutside(i) ? OUTSIDE : known.spelled(i);
  }

  private int stems(int i) {
    return isOutside(i) ? 0 : known.stems(i);
  }
}
