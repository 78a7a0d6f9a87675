package io.nutgraf.reuse;

import io.nutgraf.model.Span;
import io.nutgraf.text.Marks;
import java.util.Optional;

/**
 * What a sentence quotes. Others who carry the words mostly have another speaker's tag around them,
 * or none. Single marks do not count, for they may be apostrophes; nor do those of scripts without
 * spaces, where nothing around a mark tells whether it opens.
 */
final class Quotation {

  private static final String MARKS = "\"“”„«»";
  private static final String BEFORE = "([{—–-";

  private final String text;
  private final Span sentence;

  /** Before white space at its end. */
  private final int end;

  private int start;
  private int stop;

  private Quotation(String text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
    this.end = Marks.skipSpaceBack(text, sentence.start(), sentence.end());
  }

  /**
   * What stands between marks, without them: the longest where there are several. One that was
   * opened in the sentence before begins with the sentence, and one that goes on ends with it.
   */
  static Optional<Span> longest(String text, Span sentence) {
    var quotation = new Quotation(text, sentence);
    quotation.read();
    return quotation.stop > quotation.start
        ? Optional.of(new Span(quotation.start, quotation.stop))
        : Optional.empty();
  }

  private void read() {
    boolean open = false;
    boolean marked = false;
    int from = sentence.start();
    for (int i = sentence.start(); i < end; i++) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      if (!open && opens(i)) {
        open = true;
        from = i + 1;
      } else {
        if (open || !marked) {
          take(from, i);
        }
        open = false;
      }
      marked = true;
    }
    if (open) {
      take(from, end);
    }
  }

  private void take(int from, int to) {
    if (to - from > stop - start) {
      start = from;
      stop = to;
    }
  }

  /** Whether the mark at {@code i} opens a quotation where none is open. */
  private boolean opens(int i) {
    if (i == end - 1) {
      return false;
    }
    if (i == sentence.start()) {
      return true;
    }
    char before = text.charAt(i - 1);
    return Marks.isSpace(before) || BEFORE.indexOf(before) >= 0;
  }
}
