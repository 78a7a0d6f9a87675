package io.nutgraf.text;

import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the sentences of one quotation. A quotation that does not end within its paragraph and
 * {@value #MAX_QUOTATION} code units joins nothing, so an unclosed quote swallows nothing.
 */
final class QuotationJoiner {

  /** About five spoken sentences: beyond that a quotation is a speech, and is told in sentences. */
  static final int MAX_QUOTATION = 600;

  /** However many quotations follow each other, a statement that is this long ends. */
  private static final int MAX_STATEMENT = 2 * MAX_QUOTATION;

  private static final String OPENING = "“„«»「『\"‘";

  private final String text;
  private final int limit;

  /** By kind of quotation: how far the text was searched for its end, so that no part is twice. */
  private final int[] searched = new int[OPENING.length()];

  private QuotationJoiner(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** {@code sentences} of one paragraph, with those that share a quotation joined. */
  static List<Span> join(String text, List<Span> sentences) {
    if (sentences.size() < 2) {
      return sentences;
    }
    return new QuotationJoiner(text, sentences.getLast().end()).join(sentences);
  }

  private List<Span> join(List<Span> sentences) {
    var joined = new ArrayList<Span>();
    int first = 0;
    while (first < sentences.size()) {
      int last = lastOfQuotation(sentences, first);
      joined.add(new Span(sentences.get(first).start(), sentences.get(last).end()));
      first = last + 1;
    }
    return joined;
  }

  /** The sentence in which the last quotation ends that begins in {@code first} or goes on. */
  private int lastOfQuotation(List<Span> sentences, int first) {
    int start = sentences.get(first).start();
    int last = first;
    int i = start;
    while (i < sentences.get(last).end()) {
      if (!opens(i, sentences.get(last))) {
        i++;
        continue;
      }
      int close = closeOf(i);
      if (close == limit || close - i > MAX_QUOTATION || close - start > MAX_STATEMENT) {
        i++;
        continue;
      }
      while (close >= sentences.get(last).end()) {
        last++;
      }
      i = close + 1;
    }
    return last;
  }

  private boolean opens(int at, Span sentence) {
    char c = text.charAt(at);
    if (OPENING.indexOf(c) < 0) {
      return false;
    }
    if (c != '"' && c != '‘' && c != '»') {
      return true;
    }
    return (at == sentence.start() || isBeforeOpening(text.charAt(at - 1)))
        && at + 1 < sentence.end()
        && !Marks.isSpace(text.charAt(at + 1));
  }

  private static boolean isBeforeOpening(char c) {
    return Marks.isSpace(c) || c == '(' || c == '[' || c == '—' || c == '–';
  }

  /** Where the quotation that opens at {@code open} closes, or the limit. */
  private int closeOf(int open) {
    int kind = OPENING.indexOf(text.charAt(open));
    int i = Math.max(searched[kind], open + 1);
    while (i < limit && !closes(i, text.charAt(open))) {
      i++;
    }
    searched[kind] = i;
    return i;
  }

  private boolean closes(int at, char open) {
    char c = text.charAt(at);
    return switch (open) {
      case '“' -> c == '”';
      case '„' -> c == '“' || c == '”';
      case '«' -> c == '»';
      case '»' -> c == '«';
      case '「' -> c == '」';
      case '『' -> c == '』';
      case '"' -> c == '"';
      case '‘' -> c == '’' && ",.!?…".indexOf(text.charAt(at - 1)) >= 0;
      default -> false;
    };
  }
}
