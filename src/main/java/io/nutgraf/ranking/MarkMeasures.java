package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import java.util.List;

/** Measures what the marks of a sentence tell: quotation, question, figures of money, end. */
final class MarkMeasures {

  private static final String TERMINAL = ".!?…。！？؟۔।";

  /** ASCII characters that are no marks. */
  private static final boolean[] PLAIN = new boolean[128];

  private static final char FIRST_OTHER_MARK = '£';

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = "?!(:$%-".indexOf(c) < 0;
    }
  }

  private final String text;
  private final List<Span> sentences;
  private final float[][] values;

  private MarkMeasures(String text, List<Span> sentences, float[][] values) {
    this.text = text;
    this.sentences = sentences;
    this.values = values;
  }

  /** Fills in the features that marks tell, by column, then by sentence. */
  static void fill(String text, List<Span> sentences, float[][] values) {
    var measures = new MarkMeasures(text, sentences, values);
    for (int s = 0; s < sentences.size(); s++) {
      measures.ends(s);
      measures.marks(s);
      measures.quoted(s, QuotationMarks.share(text, sentences.get(s)));
    }
  }

  private void set(int sentence, Feature feature, float value) {
    values[feature.column()][sentence] = value;
  }

  private void ends(int s) {
    char first = text.charAt(sentences.get(s).start());
    char last = text.charAt(sentences.get(s).end() - 1);
    set(s, Feature.STARTS_QUOTED, QuotationMarks.isMark(first) ? 1 : 0);
    set(s, Feature.ENDS_QUOTED, QuotationMarks.isMark(last) ? 1 : 0);
    set(s, Feature.ENDED, TERMINAL.indexOf(last) >= 0 || QuotationMarks.isMark(last) ? 1 : 0);
  }

  private void quoted(int s, float share) {
    set(s, Feature.QUOTED_SHARE, share);
    if (s + 1 < sentences.size()) {
      set(s + 1, Feature.PREVIOUS_QUOTED_SHARE, share);
    }
    if (s > 0) {
      set(s - 1, Feature.NEXT_QUOTED_SHARE, share);
    }
  }

  private void marks(int s) {
    int end = sentences.get(s).end();
    for (int i = sentences.get(s).start(); i < end; i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length ? !PLAIN[c] : c >= FIRST_OTHER_MARK) {
        mark(s, i, c);
      }
    }
  }

  private void mark(int s, int at, char c) {
    switch (c) {
      case '?', '？', '؟' -> set(s, Feature.QUESTION, 1);
      case '!', '！' -> set(s, Feature.EXCLAMATION, 1);
      case '(', '（' -> set(s, Feature.BRACKET, 1);
      case ':', '：' -> set(s, Feature.COLON, 1);
      case '$', '%', '£', '€' -> set(s, Feature.MONEY_OR_PERCENT, 1);
      case '–', '—' -> set(s, Feature.DASH, 1);
      case '-' -> {
        if (at > sentences.get(s).start() && text.charAt(at - 1) == ' ') {
          set(s, Feature.DASH, 1);
        }
      }
      default -> {}
    }
  }
}
