package io.nutgraf.summarize;

import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the paragraphs that stand beside pictures by the credit that they are or end with. The
 * forms of credits are those of {@code asides.txt} of all languages, since pages are framed in
 * others than their articles. Linear in the length of the text.
 */
final class PictureLines {

  /** A caption is no longer, in words. */
  private static final int MOST_WORDS = 35;

  /** Nor is it in UTF-16 code units. */
  private static final int LONGEST = 400;

  /** How much of a paragraph's end is looked at, in UTF-16 code units. */
  private static final int END = 160;

  /** How many places in that are tried as the beginning of a credit. */
  private static final int MOST_STARTS = 12;

  private static final int ASCII = 0x80;

  private static final List<List<LinearPattern>> CREDIT = forms("credit ");
  private static final List<List<LinearPattern>> ENDS = forms("ends ");

  private final String text;

  PictureLines(String text) {
    this.text = text;
  }

  /** Those that can begin with each code point of ASCII, and all of them behind these. */
  private static List<List<LinearPattern>> forms(String kind) {
    List<LinearPattern> all =
        LanguagePack.linesOfAll(Feature.ASIDES).stream()
            .filter(line -> line.startsWith(kind))
            .map(line -> LinearPattern.ofAnyCase(line.substring(kind.length())))
            .toList();
    List<List<LinearPattern>> byFirst = new ArrayList<>(ASCII + 1);
    for (int i = 0; i < ASCII; i++) {
      int c = i;
      byFirst.add(all.stream().filter(form -> form.mayBeginWith(c)).toList());
    }
    byFirst.add(all);
    return byFirst;
  }

  /** Whether {@code paragraph} is a caption or a credit of a picture. */
  boolean is(Span paragraph) {
    return paragraph.length() <= LONGEST
        && Words.count(text, paragraph) <= MOST_WORDS
        && (isCredit(paragraph) || endsWithCredit(paragraph));
  }

  private boolean isCredit(Span paragraph) {
    return fits(CREDIT, paragraph.start(), paragraph.end());
  }

  private boolean endsWithCredit(Span paragraph) {
    int from = Math.max(paragraph.start(), paragraph.end() - END);
    int starts = 0;
    for (int i = paragraph.end() - 2; i >= from && starts < MOST_STARTS; i--) {
      boolean behindSentence = i > from && ".!?".indexOf(text.charAt(i - 1)) >= 0;
      if (text.charAt(i) == '(' || behindSentence) {
        starts++;
        if (fits(ENDS, text.charAt(i) == ' ' ? i + 1 : i, paragraph.end())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(List<List<LinearPattern>> forms, int start, int end) {
    return forms.get(Math.min(text.charAt(start), ASCII)).stream()
        .anyMatch(form -> form.fits(text, start, end));
  }
}
