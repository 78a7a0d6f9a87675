package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameTokens;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Hashes;

/**
 * What speaks for a character being of a name in a script without spaces: the characters around it,
 * of what kind they are, and the words that a list finds there. No word is taken for certain, so
 * that none is parted wrongly before names are read.
 */
final class SpacelessFeatures extends TokenFeatures {

  /** No token has more features. */
  static final int MOST = 200;

  /** How far before and behind a token single characters are looked at. */
  private static final int FARTHEST = 6;

  private final SpacelessWords words;

  SpacelessFeatures(NameTokens tokens, SpacelessWords words) {
    super(tokens, words, MOST);
    this.words = words;
  }

  @Override
  void tell(int i) {
    add(1, 0);
    characters(i);
    classes(i);
    known(i);
    singles(i);
    if (tokens.end(i) - tokens.start(i) > 1) {
      run(i);
    }
  }

  private void characters(int i) {
    for (int near = -2; near <= 2; near++) {
      add(5 + near, spelled(i + near));
    }
    for (int near = -2; near <= 1; near++) {
      add(10 + near, pair(i + near));
    }
    for (int near = -2; near <= 0; near++) {
      add(14 + near, Hashes.join(pair(i + near), spelled(i + near + 2)));
    }
    for (int near = 3; near <= FARTHEST; near++) {
      add(15, spelled(i + near));
      add(16, spelled(i - near));
    }
  }

  private long pair(int i) {
    return Hashes.join(spelled(i), spelled(i + 1));
  }

  private void classes(int i) {
    long around = 0;
    for (int near = -2; near <= 2; near++) {
      around = around << 4 | classOf(i + near);
    }
    add(20, around);
    add(21, around >> 4 & 0xfff);
    add(22, classOf(i));
  }

  private void known(int i) {
    add(30, beginning(i));
    add(31, ending(i));
    add(32, beginning(i + 1));
    add(33, ending(i - 1));
    each(34, SpacelessWords.use(beginning(i)));
    each(35, SpacelessWords.use(ending(i)));
    each(36, SpacelessWords.use(beginning(i + 1)));
    each(37, SpacelessWords.use(ending(i - 1)));
    int start = words.first(i);
    long own = told(start);
    int place = Math.min(i - start, 3);
    add(38, own << 2 | place);
    int after = start + Math.max(1, SpacelessWords.length(beginning(start)));
    int before = start > first ? words.first(start - 1) : start - 1;
    add(39, (own << 32 | told(before)) << 2 | place);
    add(40, (own << 32 | told(after)) << 2 | place);
    add(41, hash(before));
    add(42, hash(after));
    add(43, hash(start) * 4 + place);
    add(44, Hashes.join(told(before), hash(after)));
    each(45, SpacelessWords.use(beginning(before)));
    each(46, SpacelessWords.use(beginning(after)));
    add(47, Hashes.join(own << 2 | place, spelled(after - 1)));
    add(48, Hashes.join(own << 2 | place, spelled(after)));
  }

  /** What single characters are known for, and how many in a row spell sounds. */
  private void singles(int i) {
    for (int near = -2; near <= 2; near++) {
      each(62 + near, isOutside(i + near) ? 0 : words.single(i + near));
    }
    int from = i;
    while (from > first && i - from < FARTHEST && words.isSound(from - 1)) {
      from--;
    }
    int to = i;
    while (to < last && to - i < FARTHEST && words.isSound(to + 1)) {
      to++;
    }
    long run = (long) (i - from) << 4 | (to - i) << 1 | (words.isSound(i) ? 1 : 0);
    add(65, run);
    add(66, run << 16 | words.single(i));
    add(67, Hashes.join(run, spelled(to + 1)));
    add(68, run << 4 | classOf(from - 1));
  }

  /** Of a run of katakana or letters: its ends and its length. */
  private void run(int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    add(50, (long) tokens.small(start) << 16 | tokens.small(start + 1));
    add(51, (long) tokens.small(end - 2) << 16 | tokens.small(end - 1));
    add(52, (long) classOf(i) << 8 | Math.min(end - start, 10));
    add(53, tokens.shape(i));
  }

  private long told(int i) {
    return isOutside(i) ? OUTSIDE : beginning(i);
  }

  private long hash(int i) {
    if (isOutside(i)) {
      return OUTSIDE;
    }
    long hash = spelled(i);
    for (int last = i + 1; last < i + SpacelessWords.length(beginning(i)); last++) {
      hash = Hashes.join(hash, spelled(last));
    }
    return hash;
  }

  private int beginning(int i) {
    return isOutside(i) ? 0 : words.beginning(i);
  }

  private int ending(int i) {
    return isOutside(i) ? 0 : words.ending(i);
  }

  private long spelled(int i) {
    return isOutside(i) ? OUTSIDE : words.spelled(i);
  }

  /** What a token is written in: 0 beyond the sentence. */
  private int classOf(int i) {
    if (isOutside(i)) {
      return 0;
    }
    if (tokens.is(i, NameTokens.MARK)) {
      return tokens.initial(i) == '・' || tokens.initial(i) == '·' ? 1 : 2;
    }
    if (tokens.is(i, NameTokens.DIGIT)) {
      return 3;
    }
    char c = tokens.initial(i);
    if (CodePoints.isKatakana(c)) {
      return 4;
    }
    if (c >= 'ぁ' && c <= 'ゟ') {
      return 5;
    }
    if (!CodePoints.isSpaceless(c)) {
      return tokens.is(i, NameTokens.UPPER) ? 6 : tokens.is(i, NameTokens.CAPITAL) ? 7 : 8;
    }
    return "一二三四五六七八九十百千万億亿〇".indexOf(c) >= 0 ? 9 : 10;
  }
}
