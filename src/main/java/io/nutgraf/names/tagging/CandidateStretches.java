package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.PhraseKind;
import java.util.Arrays;

/**
 * The stretches of a text that names can stand in: words with a capital, with what stands between
 * and right beside them. All other tokens are part of no name, and cost nothing. A function word's
 * capital that only the beginning of the sentence asks for does not count.
 */
final class CandidateStretches {

  /** No stretch is longer, so that time and memory stay bounded. */
  static final int LONGEST = 200;

  private static final int GAP = 3;

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final int most;
  private int count;
  private int[] bounds = new int[128];
  private int[] sentences = new int[64];

  private CandidateStretches(NameTokens tokens, NameLexicon lexicon, int most) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.most = most;
  }

  static CandidateStretches of(NameTokens tokens, NameLexicon lexicon) {
    return of(tokens, lexicon, 1);
  }

  /** The same with more words before the first capital: {@code università di Pisa} is a name. */
  static CandidateStretches of(NameTokens tokens, NameLexicon lexicon, int before) {
    var stretches = new CandidateStretches(tokens, lexicon, before);
    for (int s = 0; s < tokens.sentences(); s++) {
      stretches.find(s);
    }
    return stretches;
  }

  /** Whole sentences, of a script that has no capitals; long ones are cut. */
  static CandidateStretches all(NameTokens tokens, NameLexicon lexicon) {
    var stretches = new CandidateStretches(tokens, lexicon, 0);
    for (int s = 0; s < tokens.sentences(); s++) {
      int to = tokens.firstOf(s + 1);
      for (int from = tokens.firstOf(s); from < to; from += LONGEST) {
        stretches.add(from, Math.min(to, from + LONGEST), s);
      }
    }
    return stretches;
  }

  int size() {
    return count;
  }

  int start(int stretch) {
    return bounds[2 * stretch];
  }

  int end(int stretch) {
    return bounds[2 * stretch + 1];
  }

  int sentence(int stretch) {
    return sentences[stretch];
  }

  private void find(int sentence) {
    int from = tokens.firstOf(sentence);
    int to = tokens.firstOf(sentence + 1);
    int start = -1;
    int anchor = -1;
    for (int i = from; i < to; i++) {
      if (!isAnchor(i, to)) {
        continue;
      }
      if (start >= 0 && (i - anchor > GAP + 1 || i - start >= LONGEST - 2)) {
        add(start, Math.min(anchor + 2, i), sentence);
        start = Math.max(anchor + 2 > i ? i : anchor + 2, i - before(i, from));
      } else if (start < 0) {
        start = i - before(i, from);
      }
      anchor = i;
    }
    if (start >= 0) {
      add(start, Math.min(anchor + 2, to), sentence);
    }
  }

  private boolean isAnchor(int i, int to) {
    if (!tokens.is(i, NameTokens.ANCHOR)) {
      return false;
    }
    boolean alone = i + 1 == to || !tokens.is(i + 1, NameTokens.ANCHOR);
    return !tokens.is(i, NameTokens.FIRST)
        || !alone
        || !PhraseKind.FUNCTION.in(lexicon.kindsOfWord(tokens.lower(i)));
  }

  /** A hyphen takes the word before it along: "al-Assad". */
  private int before(int i, int from) {
    int room = i - from;
    boolean marked = room > 1 && tokens.is(i - 1, NameTokens.MARK);
    return Math.min(room, marked ? 2 : most);
  }

  private void add(int start, int end, int sentence) {
    if (count == sentences.length) {
      sentences = Arrays.copyOf(sentences, 2 * count);
      bounds = Arrays.copyOf(bounds, 4 * count);
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    sentences[count++] = sentence;
  }
}
