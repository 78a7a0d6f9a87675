package io.nutgraf.phrases;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.text.Words;
import java.util.Arrays;

/** The words of a sentence or a headline and how they hang together. */
final class WordRow {

  /** No words. */
  static final WordRow EMPTY = new WordRow(new Word[0], new int[0], new int[0], new byte[0]);

  private static final int JOINS = 1;
  private static final int HYPHENED = 2;
  private static final int CAPITAL = 4;
  private static final int POSSESSIVE = 8;

  private final Word[] words;
  private final int[] starts;
  private final int[] ends;
  private final byte[] marks;

  private WordRow(Word[] words, int[] starts, int[] ends, byte[] marks) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.marks = marks;
  }

  int size() {
    return words.length;
  }

  /** What is known of the word at {@code i}. */
  Word word(int i) {
    return words[i];
  }

  /**
   * Whether the word at {@code i} continues what stands before it: with a space, a hyphen or an
   * apostrophe between, and no possessive before.
   */
  boolean joins(int i) {
    return (marks[i] & JOINS) != 0;
  }

  /** Whether a hyphen joins the word at {@code i} to what stands before it. */
  boolean isHyphened(int i) {
    return (marks[i] & HYPHENED) != 0;
  }

  /** Whether the word at {@code i} is written with a capital. */
  boolean isCapital(int i) {
    return (marks[i] & CAPITAL) != 0;
  }

  /** Whether the word at {@code i} is a possessive: "China's". */
  boolean isPossessive(int i) {
    return (marks[i] & POSSESSIVE) != 0;
  }

  /** Where the word at {@code i} begins. */
  int start(int i) {
    return starts[i];
  }

  /** Where the word at {@code i} ends, without a possessive 's. */
  int end(int i) {
    return ends[i];
  }

  /** Where the words from {@code from} to {@code to - 1} stand, without a last possessive 's. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Reads the lines of one text, one after the other. */
  static final class Reader implements Words.Sink {

    private final String text;
    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private Word[] words = new Word[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] marks = new byte[64];
    private int size;
    private int earlierEnd;

    Reader(String text, Grammar grammar, Vocabulary vocabulary) {
      this.text = text;
      this.grammar = grammar;
      this.vocabulary = vocabulary;
    }

    /** The words within {@code span}. */
    public WordRow read(Span span) {
      Budget.check();
      size = 0;
      grammar.scan(text, span, this);
      return new WordRow(
          Arrays.copyOf(words, size),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size),
          Arrays.copyOf(marks, size));
    }

    @Override
    public void accept(int start, int end) {
      if (goesOn(start, end)) {
        Word word = vocabulary.word(text, starts[size - 1], end);
        words[size - 1] = word;
        ends[size - 1] = end;
        earlierEnd = end;
        return;
      }
      if (size == words.length) {
        words = Arrays.copyOf(words, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        marks = Arrays.copyOf(marks, 2 * size);
      }
      int bare = isPossessive(text, start, end) ? end - 2 : end;
      Word word = vocabulary.word(text, start, bare);
      words[size] = word;
      starts[size] = start;
      ends[size] = bare;
      marks[size] = marks(word, start, bare, bare < end);
      earlierEnd = end;
      size++;
    }

    /** The "19" of "COVID-19", the "CoV" of "SARS-CoV-2": no word of its own. */
    private boolean goesOn(int start, int end) {
      if (size == 0 || start - earlierEnd != 1 || text.charAt(earlierEnd) != '-') {
        return false;
      }
      boolean capital = isUpper(starts[size - 1]) && isUpper(earlierEnd - 1);
      boolean number = Character.isDigit(text.charAt(start));
      boolean inner = end - start > 2 && isUpper(start) && isUpper(end - 1);
      boolean before = text.substring(starts[size - 1], earlierEnd).indexOf('-') > 0;
      return (capital && (number || inner)) || (before && number);
    }

    private boolean isUpper(int at) {
      return Character.isUpperCase(text.charAt(at));
    }

    private byte marks(Word word, int start, int end, boolean possessive) {
      int found = possessive ? POSSESSIVE : 0;
      if (size > 0) {
        boolean possessed = (marks[size - 1] & POSSESSIVE) != 0;
        char gap = start - earlierEnd == 1 ? text.charAt(earlierEnd) : 0;
        found |= isHyphen(gap) ? HYPHENED : 0;
        found |= (isHyphen(gap) || isJoint(gap)) && !possessed ? JOINS : 0;
      }
      int initial = text.codePointAt(start);
      if (Character.isUpperCase(initial)) {
        found |= CAPITAL;
        boolean within = size > 0 && ((found & JOINS) != 0 || isAfterComma(start));
        int second = start + Character.charCount(initial);
        if (within || (second < end && Character.isUpperCase(text.codePointAt(second)))) {
          word.setName();
        }
      }
      return (byte) found;
    }

    /** A word after a quotation mark or a colon may begin a sentence of its own. */
    private boolean isAfterComma(int start) {
      return start - earlierEnd == 2 && text.charAt(earlierEnd) == ',';
    }

    private static boolean isHyphen(char c) {
      return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isJoint(char c) {
      return c == ' ' || c == '\u00a0' || c == '\'' || c == '\u2019';
    }

    private static boolean isPossessive(String text, int start, int end) {
      if (end - start < 3) {
        return false;
      }
      char mark = text.charAt(end - 2);
      char last = text.charAt(end - 1);
      return (mark == '\'' || mark == '\u2019') && (last == 's' || last == 'S');
    }
  }
}
