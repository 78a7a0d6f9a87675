package io.nutgraf.quotes;

import io.nutgraf.model.Span;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import io.nutgraf.text.Words;

/** What the words in a quotation tell of it: a clause somebody said, a term, a title. */
final class QuotedWords {

  /** Longer ones are no titles. */
  private static final int LONGEST_TITLE = 80;

  /** In titles, shorter words may be in lower case: War and Peace. */
  private static final int SHORT_WORD = 4;

  private QuotedWords() {}

  static int count(String words, Quotation quotation) {
    return Words.count(words, quotation.inner());
  }

  /** Whether it ends as a clause does before its attribution, or as a sentence. */
  static boolean endsClause(String words, Quotation quotation) {
    char last = words.charAt(quotation.inner().end() - 1);
    return last == ','
        || last == '，'
        || last == '—'
        || last == '–'
        || last == '-'
        || endsSentence(last);
  }

  /** Whether its sentence goes on behind it, in English, where the comma stands inside. */
  static boolean endsWithComma(String words, Quotation quotation) {
    return words.charAt(quotation.inner().end() - 1) == ',';
  }

  /** Whether it begins with a capital, or with what has none. */
  static boolean beginsSentence(String words, Quotation quotation) {
    return !Character.isLowerCase(CodePoints.at(words, quotation.inner().start()));
  }

  /** Whether it is a sentence by itself, with a mark at its end. */
  static boolean isSentence(String words, Quotation quotation) {
    return beginsSentence(words, quotation)
        && Marks.isTerminal(words.charAt(quotation.inner().end() - 1));
  }

  private static boolean endsSentence(char last) {
    return Marks.isTerminal(last) || last == '’' || last == '\'' || last == '”' || last == ']';
  }

  /** Whether all its words are written as a title's are. */
  static boolean isTitle(String words, Quotation quotation) {
    Span inner = quotation.inner();
    if (inner.length() > LONGEST_TITLE) {
      return false;
    }
    int capitals = 0;
    int i = inner.start();
    while (i < inner.end()) {
      int end = i;
      while (end < inner.end() && CodePoints.isOfWordAt(words, end)) {
        end++;
      }
      int first = CodePoints.at(words, i);
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        capitals++;
      } else if (end - i >= SHORT_WORD) {
        return false;
      }
      i = skipToWord(words, end, inner.end());
    }
    return capitals > 0;
  }

  private static int skipToWord(String words, int from, int limit) {
    int i = Math.max(from, 0);
    boolean apart = false;
    while (i < limit) {
      char c = words.charAt(i);
      if (CodePoints.isOfWordAt(words, i)) {
        if (apart && CodePoints.beginsWord(CodePoints.at(words, i))) {
          return i;
        }
      } else {
        apart |= c != '\'' && c != '’' && c != '-';
      }
      i++;
    }
    return limit;
  }
}
