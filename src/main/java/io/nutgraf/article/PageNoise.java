package io.nutgraf.article;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Noise;
import io.nutgraf.text.LinearPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the heads and numbers of pages that scanned or printed texts keep: a line of its own with a
 * number between dashes, the line in capitals beside it, and a line in capitals that comes again on
 * {@value #PAGES} pages.
 */
final class PageNoise {

  private static final int PAGES = 3;
  private static final int LONGEST = 80;

  private static final LinearPattern NUMBER =
      LinearPattern.ofAnyCase(
          "[-–—*•·~] ?\\d{1,4} ?[-–—*•·~]|(?:page|p\\.|seite|s\\.) ?\\d{1,4}(?: ?(?:of|/|von)"
              + " ?\\d{1,4})?");

  private PageNoise() {}

  /** The {@code lines} of {@code text} without such, which are added to {@code noise}. */
  static List<TextLine> without(String text, List<TextLine> lines, List<Noise> noise) {
    Map<String, Integer> heads = heads(text, lines);
    List<TextLine> rest = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Budget.check();
      TextLine line = lines.get(i);
      boolean beside = isNumber(text, lines, i - 1) || isNumber(text, lines, i + 1);
      boolean isHead =
          isNumber(text, lines, i)
              || (isCapitals(text, line)
                  && i > 0
                  && (beside || heads.getOrDefault(line.span().of(text), 0) >= PAGES));
      if (isHead) {
        noise.add(new Noise(Excerpt.of(text, line.span()), Noise.Kind.PAGE_FURNITURE));
      } else {
        rest.add(line);
      }
    }
    return rest;
  }

  private static Map<String, Integer> heads(String text, List<TextLine> lines) {
    Map<String, Integer> heads = new HashMap<>();
    for (TextLine line : lines) {
      if (isCapitals(text, line)) {
        heads.merge(line.span().of(text), 1, Integer::sum);
      }
    }
    return heads;
  }

  private static boolean isNumber(String text, List<TextLine> lines, int i) {
    return i >= 0
        && i < lines.size()
        && lines.get(i).span().length() <= LONGEST
        && NUMBER.fits(text, lines.get(i).span().start(), lines.get(i).span().end());
  }

  /** A short line of several words in capitals that ends no sentence. */
  private static boolean isCapitals(String text, TextLine line) {
    return line.span().length() <= LONGEST
        && line.words() > 1
        && !line.isSentence()
        && HeadlineForm.isInCapitals(line.span().of(text));
  }
}
