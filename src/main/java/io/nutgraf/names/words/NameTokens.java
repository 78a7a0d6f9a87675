package io.nutgraf.names.words;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.text.Hashes;
import io.nutgraf.text.WordRule;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a list of sentences, as names are made of them: words, numbers and single marks.
 * Hyphens and the English possessive stand alone, so that a name can end before them; initials and
 * abbreviations keep their point ("U.S.", "J.", "Inc.").
 *
 * <p>Made in one pass into flat arrays, without a string. Time and memory are linear in the length
 * of the sentences.
 */
public final class NameTokens {

  /** The token begins with a capital. */
  public static final int CAPITAL = 1;

  /** The token has letters, two or more, and all of them are capitals. */
  public static final int UPPER = 1 << 1;

  /** The token has a capital somewhere, and may be part of a name. */
  public static final int ANCHOR = 1 << 2;

  /** The token has a digit. */
  public static final int DIGIT = 1 << 3;

  /** The token has neither letter nor digit. */
  public static final int MARK = 1 << 4;

  /** White space stands before the token, or the sentence begins with it. */
  public static final int SPACED = 1 << 5;

  /** The token is the first word of its sentence, or of a quotation within it. */
  public static final int FIRST = 1 << 6;

  /** The token's letters are all small. */
  public static final int SMALL = 1 << 7;

  /** Hardly any text has shorter ones, with the space or mark after each. */
  private static final int CHARACTERS_OF_A_TOKEN = 4;

  private final String text;
  private final TokenEnds boundaries;
  private final TokenForm form = new TokenForm();

  private int count;
  private int sentenceCount;
  private int[] sentences = new int[64];
  private int[] starts;
  private int[] ends;
  private int[] flags;
  private int[] shapes;
  private long[] forms;
  private long[] lowers;
  private long[] prefixes;
  private long[] suffixes;

  private NameTokens(String text, WordRule rule, int expected) {
    this.text = text;
    boundaries = new TokenEnds(text, rule);
    starts = new int[expected];
    ends = new int[expected];
    flags = new int[expected];
    shapes = new int[expected];
    forms = new long[expected];
    lowers = new long[expected];
    prefixes = new long[expected];
    suffixes = new long[expected];
  }

  /** The tokens of {@code sentences}, slices of {@code text}. */
  public static NameTokens of(String text, List<Span> sentences) {
    return part(text, sentences, WordRule.NAMES, Integer.MAX_VALUE);
  }

  /**
   * The same of as many sentences, from the first, as have {@code most} tokens, and of one.
   *
   * @param rule where words end
   */
  public static NameTokens part(String text, List<Span> sentences, WordRule rule, int most) {
    var tokens = new NameTokens(text, rule, expected(sentences, most));
    for (Span sentence : sentences) {
      Budget.check();
      int before = tokens.count;
      tokens.read(sentence);
      if (tokens.count > most && tokens.sentenceCount > 0) {
        tokens.count = before;
        break;
      }
      tokens.endSentence();
    }
    return tokens;
  }

  private static int expected(List<Span> sentences, int most) {
    long enough = (long) most * CHARACTERS_OF_A_TOKEN;
    long characters = 0;
    for (int i = 0; i < sentences.size() && characters < enough; i++) {
      characters += sentences.get(i).length();
    }
    return Math.max(16, (int) (characters / CHARACTERS_OF_A_TOKEN));
  }

  private void endSentence() {
    if (++sentenceCount == sentences.length) {
      sentences = Arrays.copyOf(sentences, 2 * sentenceCount);
    }
    sentences[sentenceCount] = count;
  }

  /** The number of tokens. */
  public int size() {
    return count;
  }

  /** The number of sentences. */
  public int sentences() {
    return sentenceCount;
  }

  /** The first token of a sentence; that of the sentence after the last is the number of tokens. */
  public int firstOf(int sentence) {
    return sentences[sentence];
  }

  /** Where a token begins in the text. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends in the text. */
  public int end(int token) {
    return ends[token];
  }

  public boolean is(int token, int flag) {
    return (flags[token] & flag) != 0;
  }

  public int flags(int token) {
    return flags[token];
  }

  /** What kinds of characters the token is made of, in order, runs of one kind told once. */
  public int shape(int token) {
    return shapes[token];
  }

  /** The hash of the token as it is written; its digits are all one. */
  public long form(int token) {
    return forms[token];
  }

  /** The hash of the token in small letters, without a point at its end. */
  public long lower(int token) {
    return lowers[token];
  }

  /** The hash of the token with its first letter as it is and the others small. */
  public long capitalized(int token) {
    long hash = Hashes.append(Hashes.EMPTY, text.charAt(starts[token]));
    for (int i = starts[token] + 1; i < ends[token]; i++) {
      hash = Hashes.append(hash, TokenForm.lowerCase(text.charAt(i)));
    }
    return hash;
  }

  /** The token's first four letters, 16 bits each, the first lowest. */
  public long prefix(int token) {
    return prefixes[token];
  }

  /** The token's last four letters, 16 bits each, the last lowest. */
  public long suffix(int token) {
    return suffixes[token];
  }

  /** The token's first character. */
  public char initial(int token) {
    return text.charAt(starts[token]);
  }

  /** The character at {@code offset}, small. */
  public char small(int offset) {
    return TokenForm.lowerCase(text.charAt(offset));
  }

  /** The token itself. */
  public String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  private void read(Span sentence) {
    boolean first = true;
    boolean spaced = true;
    int i = sentence.start();
    while (i < sentence.end()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        spaced = true;
        i++;
        continue;
      }
      int end = boundaries.of(i, sentence.end());
      int flag = add(i, end) | (spaced ? SPACED : 0);
      if ((flag & MARK) == 0) {
        flag |= first ? FIRST : 0;
        first = false;
      } else if (c == '“' || c == '"' || c == ':' || c == '«' || c == '„') {
        first = true;
      }
      flags[count - 1] = flag;
      spaced = false;
      i = end;
    }
  }

  private int add(int start, int end) {
    grow();
    form.read(text, start, end);
    starts[count] = start;
    ends[count] = end;
    shapes[count] = form.shape();
    forms[count] = form.hash();
    lowers[count] = form.lower();
    prefixes[count] = form.prefix();
    suffixes[count] = form.suffix();
    count++;
    return form.flags();
  }

  private void grow() {
    if (count == starts.length) {
      int size = 2 * count;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      flags = Arrays.copyOf(flags, size);
      shapes = Arrays.copyOf(shapes, size);
      forms = Arrays.copyOf(forms, size);
      lowers = Arrays.copyOf(lowers, size);
      prefixes = Arrays.copyOf(prefixes, size);
      suffixes = Arrays.copyOf(suffixes, size);
    }
  }
}
